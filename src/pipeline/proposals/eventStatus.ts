import type { Attribution } from '../../corpus/attribution.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import type { Act } from './eventActs.ts';

/** What an event's status is, and whose account it is where the status is `claimed`. */
export type EventState = Pick<ProposedEvent, 'status' | 'claimedBy'>;

/** Finds how an act stands: planned and ongoing by its verb, claimed by the speaker in whose words or account it stands. `start` is its verb's. */
export function findState(act: Act, attributions: readonly Attribution[], start: number): EventState {
  // An announced act is coded as the announcement, and that took place.
  const isAnnounced = act.type !== act.pattern.type;
  const holder = attributions.findLast(({ content }) =>
    content.some((span) => span.start <= start && start < span.end),
  );
  if (!isAnnounced && isPlanned(act)) return { status: 'planned' };
  if (!isAnnounced && holder?.speaker !== undefined) return { status: 'claimed', claimedBy: holder.speaker };
  return { status: act.phrase?.tense === 'progressive' || act.isContinued ? 'ongoing' : 'occurred' };
}

function isPlanned({ phrase, control }: Act): boolean {
  return phrase?.tense === 'future' || control === 'plan';
}
