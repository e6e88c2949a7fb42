import { useEffect, useState } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';

type ByTime = Pick<typeof import('./byTime.ts'), 'listen' | 'makeTimes' | 'findOpenRows'>;

let loaded: { readonly byTime: ByTime; readonly lookup: Lookup } | null = null;

/**
 * Gives what reads all quotations of a corpus by time, in a chunk of its own.
 *
 * Null where nobody asks for it, and as long as it is on its way or reads the quotations of a large corpus.
 */
export function useByTime(lookup: Lookup, isAsked: boolean): ByTime | null {
  const [failure, setFailure] = useState<unknown>(null);
  const [, setLoaded] = useState(loaded);
  const isThere = loaded?.lookup === lookup;
  useEffect(() => {
    if (!isAsked || isThere) return;
    let isWanted = true;
    load(lookup).then(
      () => isWanted && setLoaded(loaded),
      (error) => isWanted && setFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [lookup, isAsked, isThere]);
  if (failure !== null) throw failure;
  return isAsked && loaded?.lookup === lookup ? loaded.byTime : null;
}

async function load(lookup: Lookup): Promise<void> {
  const { listen, makeTimes, findOpenRows, prepareSpeech } = await import('./byTime.ts');
  await prepareSpeech(lookup, () => new Promise((resolve) => setTimeout(resolve)));
  loaded = { byTime: { listen, makeTimes, findOpenRows }, lookup };
}
