import { printDate } from '../../corpus/dateWords.ts';
import type { Quad } from '../../corpus/eventRecord.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { actingSide } from './actingSide.ts';
import { OTHERS } from './lanes.ts';

/** What the words about an event ask the corpus. */
export type Names = Pick<Lookup, 'sideOf' | 'shortName' | 'name' | 'actors'>;

/** The other parties of an event and how they stand to the acting side: "to Russia", "with Russia and OSCE". */
export type OtherParties = { readonly link: 'to' | 'with'; readonly names: readonly string[] };

const QUAD_WORDS: Readonly<Record<Quad, string>> = {
  'verbal-cooperation': 'cooperation, in words',
  'material-cooperation': 'cooperation, in deeds',
  'verbal-conflict': 'conflict, in words',
  'material-conflict': 'conflict, in deeds',
};

/** What PLOVER's types mean, from the manual of 2021. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  AGREE: 'Agree or offer to',
  CONSULT: 'Consult',
  SUPPORT: 'Support in words',
  CONCEDE: 'Concede',
  COOPERATE: 'Cooperate',
  AID: 'Give aid',
  RETREAT: 'Withdraw or yield',
  REQUEST: 'Request or demand',
  ACCUSE: 'Accuse or disapprove',
  REJECT: 'Reject or refuse',
  THREATEN: 'Threaten',
  PROTEST: 'Protest',
  SANCTION: 'Reduce relations',
  MOBILIZE: 'Move forces',
  COERCE: 'Coerce',
  ASSAULT: 'Use force',
};

/** The type of an event in one word: "Accuse". */
export function typeWord(event: AnyEvent): string {
  return capitalize(event.type.toLowerCase());
}

/** "Conflict, in words": what the shape and the filling of a mark say. */
export function quadWords(quad: Quad): string {
  return capitalize(QUAD_WORDS[quad]);
}

/** The type in words with its code: "Accuse or disapprove (conflict, in words; PLOVER ACCUSE, disapprove)". */
export function typeWords(event: AnyEvent): string {
  const code = event.mode === undefined ? event.type : `${event.type}, ${event.mode}`;
  return `${TYPE_WORDS[event.type] ?? typeWord(event)} (${QUAD_WORDS[event.quad]}; PLOVER ${code})`;
}

/**
 * Names the parties of an event other than the acting side, each once, in short.
 *
 * Recipients stand after "to"; where there are none, the other parties of a mutual act after "with". A party of the acting side itself
 * goes by its own name.
 */
export function otherParties(event: AnyEvent, names: Names): OtherParties {
  const own = actingSide(event, names.sideOf);
  const { link, ids } = otherActors(event);
  const day = event.when.earliest ?? event.when.latest;
  const sides = ids.map((id) => {
    const side = names.sideOf(id, day);
    return names.shortName(side === own ? id : side);
  });
  const first = names.shortName(own);
  return { link, names: sides.filter((name, index) => name !== first && sides.indexOf(name) === index) };
}

function otherActors({ recipients, actors }: AnyEvent) {
  return recipients.length > 0
    ? { link: 'to' as const, ids: recipients }
    : { link: 'with' as const, ids: actors.slice(1) };
}

/**
 * What a label says after the summary: "to Russia and Iran".
 *
 * A summary the machine wrote has the parties in it; where all are told, nothing follows.
 */
export function labelParties(event: AnyEvent, names: Names): string {
  if (!isProposed(event)) return partyWords(event, names);
  const day = event.when.earliest ?? event.when.latest;
  const isTold = (id: string) =>
    [names.name(id), names.shortName(id), names.shortName(names.sideOf(id, day))].some((name) =>
      event.summary.includes(name),
    );
  return otherActors(event).ids.every(isTold) ? '' : partyWords(event, names);
}

/** "to Russia and Iran"; the empty string where the event has no other party. */
export function partyWords(event: AnyEvent, names: Names): string {
  const parties = otherParties(event, names);
  return parties.names.length === 0 ? '' : `${parties.link} ${listWords(parties.names)}`;
}

/** The text of a mark's label: the summary, and for one party's account whose it is: "Advance against Aleppo (opposition account)". */
export function labelWords(event: AnyEvent, names: Names): string {
  if (event.claimedBy === undefined) return event.summary;
  return `${event.summary} (${accountName(event, event.claimedBy, names)} account)`;
}

/** What stands beside an event that nobody has coded. */
export const PROPOSED_WORDS = 'Proposed by machine, not checked';

/** Names the side of a lane; a machine may find what was done and not by whom, and those who act seldom share one. */
export function nameActing(side: string, nameOf: (id: string) => string): string {
  if (side === OTHERS) return 'Others';
  return side === '' ? 'Actor not known' : nameOf(side);
}

/** Whether an event is known to have happened; announced or disputed ones have a paler label. */
export function isConfirmed(event: AnyEvent): boolean {
  return event.status === 'occurred' || event.status === 'ongoing';
}

/** What the status of an event means; the empty string where there is nothing to add. */
export function statusWords(event: AnyEvent, names: Names): string {
  switch (event.status) {
    case 'planned':
      return 'Planned: announced when the article was written. No article here reports that it took place.';
    case 'ongoing':
      return 'Still going on when the article was written.';
    case 'claimed':
      return event.claimedBy === undefined
        ? 'One party’s account.'
        : `Claimed by ${names.name(event.claimedBy)}: one party’s account.`;
    case 'occurred':
      return '';
  }
}

/** The whole event as a sentence, for screen readers: "28 Sep 2015: Putin at UN. Russia to UN members. Accuse: conflict, in words." */
export function eventSentence(event: AnyEvent, names: Names): string {
  const side = nameActing(actingSide(event, names.sideOf), names.name);
  const parties = partyWords(event, names);
  const status = { planned: ' Planned.', claimed: ' One party’s account.', ongoing: ' Ongoing.', occurred: '' }[
    event.status
  ];
  const who = parties === '' ? side : `${side} ${parties}`;
  const type = `${typeWord(event)}: ${QUAD_WORDS[event.quad]}`;
  // A short name can end in a point of its own: "Syrian gov."
  const found = isProposed(event) ? ' Proposed by machine.' : '';
  return `${eventTitle(event, names)}. ${who.replace(/\.$/, '')}. ${type}.${status}${found}`;
}

/** Date and label: "28 Sep 2015: Putin at UN", "About Apr 2016: Shelling". A doubted date ends in its own mark: "24 Sep 2015? Carter offers cooperation". */
export function eventTitle(event: AnyEvent, names: Names): string {
  const date = capitalize(printDate(event.when));
  return `${date}${date.endsWith('?') ? '' : ':'} ${labelWords(event, names)}`;
}

/** Writes the first letter large: some short names are common nouns. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Russia", "Russia and OSCE", "Russia, Ukraine and OSCE". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "opposition" rather than "Opposition", where the side's own name writes it small: "Syrian opposition". */
function accountName(event: AnyEvent, claimant: string, names: Names): string {
  const side = names.sideOf(claimant, event.when.earliest ?? event.when.latest);
  const short = names.shortName(side);
  return names.name(side).includes(short.toLowerCase()) ? short.toLowerCase() : short;
}

/** Names an actor with the office held that day: "Vladimir Putin (President, Russia)". */
export function personWords(id: string, day: string | null, lookup: Lookup): string {
  const role = lookup.roleOf(id, day);
  return role === undefined ? lookup.name(id) : `${lookup.name(id)} (${role.title}, ${lookup.shortName(role.of)})`;
}
