import type { Attribution } from '../../corpus/attribution.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import type { Act } from './eventActs.ts';

/** What an event's status is, and whose account it is where the status is `claimed`. */
export type EventState = Pick<ProposedEvent, 'status' | 'claimedBy'>;

/** Finds how an act stands: planned and ongoing by its verb, claimed by the speaker in whose words or account it stands. `start` is its verb's. */
export function findState(act: Act, attributions: readonly Attribution[], start: number): EventState {
  // An announced act is coded as the announcement, and that took place.
  const isAnnounced = act.type !== act.pattern.type;
  if (!isAnnounced && isPlanned(act)) return { status: 'planned' };
  const speaker = isAnnounced ? undefined : findHolder(attributions, start)?.speaker;
  if (speaker !== undefined) return { status: 'claimed', claimedBy: speaker };
  return { status: act.phrase?.tense === 'progressive' || act.isContinued ? 'ongoing' : 'occurred' };
}

/** The attribution whose content holds a place: of one within another the inner. */
function findHolder(attributions: readonly Attribution[], start: number): Attribution | undefined {
  for (let at = attributions.length - 1; at >= 0; at -= 1) {
    const attribution = attributions[at];
    for (const span of attribution?.content ?? []) if (span.start <= start && start < span.end) return attribution;
  }
  return undefined;
}

function isPlanned({ phrase, control }: Act): boolean {
  return phrase?.tense === 'future' || control === 'plan' || control === 'expect';
}
