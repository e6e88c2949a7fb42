import { defaultRateLimit, throttle, useQueryStates } from 'nuqs';
import { type ReactNode, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Lookup } from '../corpus/lookup.ts';
import { ADDRESS_KEYS, type Address, type WrittenAddress } from './address.ts';
import { THEME_KEY } from './embed.ts';
import { patchAddress } from './landing.ts';
import { parseAddress } from './parseAddress.ts';
import { countUnknownKeys, printAddress, printLasting, printQuery, readQuery } from './printAddress.ts';
import { followPush, readTrail } from './trail.ts';
import { type AddressBar, AddressContext } from './useAddress.ts';
import { useLookupIfLoaded } from './useCorpus.ts';

/**
 * Browsers refuse too many writes of the address: Safari more than a hundred in ten seconds, formerly in thirty. Who types or drags makes
 * as many as there are.
 */
const LIMIT = { push: {}, replace: { limitUrlUpdates: throttle(Math.max(300, defaultRateLimit.timeMs)) } } as const;

/**
 * Holds the one reading of the address bar that all of the page shares.
 *
 * nuqs carries the strings; what they mean is decided here, against the corpus, so that no two views can read them differently.
 */
export function AddressProvider({ isEmbed, children }: { readonly isEmbed: boolean; readonly children: ReactNode }) {
  const lookup = useLookupIfLoaded();
  const [written, write] = useQueryStates(ADDRESS_KEYS);
  const unknown = countUnknownKeys(
    useSyncExternalStore(subscribeToMoves, readSearch, readSearch),
    isEmbed ? [THEME_KEY] : [],
  );

  const go = useCallback(
    (patch: Partial<Address>, how: 'push' | 'replace' = 'push') => {
      // The history of a frame is that of the page round it: what a reader does in here is no step of theirs there.
      const history = isEmbed ? 'replace' : how;
      const settled = write((old) => findChanges(old, patchWritten(old, patch, lookup)), {
        history,
        ...LIMIT[history],
      });
      settled.catch(ignoreRefusal);
      if (history === 'push') followPush(settled);
    },
    [lookup, write, isEmbed],
  );

  const bar = useMemo((): AddressBar => {
    const { address, ignored, moved } = parseAddress(written, lookup);
    return {
      address,
      ignored: ignored + unknown,
      moved,
      isEmbed,
      go,
      // From what was read once: a long list has a link in each row.
      hrefFor: (patch) =>
        `${isEmbed ? './' : ''}${printQuery(printAddress(patchAddress(address, patch), lookup)) || '?'}`,
      linkFor: (patch) => {
        const next = patchAddress(address, patch);
        return printQuery(lookup === null ? printAddress(next, null) : printLasting(next, lookup)) || '?';
      },
      back: (patch) => {
        const steps = countStepsTo(patchWritten(written, patch, lookup), lookup);
        if (steps === undefined) go(patch, 'replace');
        else window.history.go(-steps);
      },
    };
  }, [written, unknown, lookup, go, isEmbed]);

  return <AddressContext value={bar}>{children}</AddressContext>;
}

function patchWritten(written: WrittenAddress, patch: Partial<Address>, lookup: Lookup | null): WrittenAddress {
  return printAddress(patchAddress(parseAddress(written, lookup).address, patch), lookup);
}

function findChanges(old: WrittenAddress, next: WrittenAddress): Partial<WrittenAddress> {
  const before = new Map(Object.entries(old));
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => before.get(key) !== value));
}

/** Counts the steps back to the nearest entry that shows exactly this; undefined where this page pushed none. */
function countStepsTo(target: WrittenAddress, lookup: Lookup | null): number | undefined {
  const trail = readTrail();
  const wanted = printQuery(target);
  const index = trail.findLastIndex((query) => printQuery(patchWritten(readQuery(query), {}, lookup)) === wanted);
  return index === -1 ? undefined : trail.length - index;
}

function subscribeToMoves(onMove: () => void): () => void {
  window.addEventListener('popstate', onMove);
  return () => window.removeEventListener('popstate', onMove);
}

function readSearch(): string {
  return window.location.search;
}

/** Browsers refuse too many changes of the address in a short time; the screen has changed all the same. */
function ignoreRefusal(): void {}
