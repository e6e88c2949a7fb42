import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import type { NumberedSlice } from './eventColumns.ts';

/** Whether the events that the machine proposes are shown, how many there are, and how a reader changes that where it is a choice. */
export type Proposal = {
  readonly isShown: boolean;
  readonly canSwitch: boolean;
  readonly count: number;
  toggle(): void;
};

/** Shows what the machine proposes where people coded no event, where the filter asks for the machine's finds, or on demand. */
export function useProposed(slice: NumberedSlice): Proposal {
  const { address, go } = useAddress();
  const { corpus } = useLookup();
  const count = slice.rows?.proposed.length ?? slice.proposed.length;
  const isGiven = corpus.events.length === 0 || address.by.includes('machine');
  const isAsked = address.proposed === 'show';
  return {
    isShown: isGiven || isAsked,
    canSwitch: !isGiven && count > 0,
    count,
    toggle: () => go({ proposed: isAsked ? null : 'show' }),
  };
}
