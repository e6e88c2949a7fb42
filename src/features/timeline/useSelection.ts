import { useCallback } from 'react';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';

/**
 * The selected event, which the address names, and how to select another or none.
 *
 * Selecting replaces the history entry: Back leaves the view, it does not step through every mark that was looked at.
 */
export function useSelection(): {
  readonly selected: EventRecord | null;
  readonly select: (id: string | null) => void;
} {
  const { address, go } = useAddress();
  const lookup = useLookup();
  const selected = address.event === null ? null : (lookup.events.get(address.event) ?? null);
  const select = useCallback((id: string | null) => go({ event: id }, 'replace'), [go]);
  return { selected, select };
}
