import type { Verb } from './eventActKind.ts';
import { CALENDAR_WORDS } from './eventFunctionWords.ts';
import { type EventScan, readTraits } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';
import { numberWord } from './eventVocabulary.ts';

const { name: NAME, party: PARTY, plural: PLURAL, pronoun: PRONOUN } = TRAIT;

/** An object is looked for so many words behind its verb. */
const REACH = 6;
const CALENDAR = new Set(Array.from(CALENDAR_WORDS, numberWord));
/** Pronouns that can be acted upon. */
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them'].map(numberWord));

/**
 * Whether somebody is named that an act is done to: behind an active verb, before a passive one.
 *
 * Of a consultation somebody else must be named, or several at once.
 */
export function isAddressed(scan: EventScan, { at, clause, phrase, pattern }: Verb): boolean {
  const to = Math.min(at + REACH, clause.reach);
  if (phrase.isPassive) return countParties(scan, clause.from, phrase.from) > 0;
  if (pattern.type === 'CONSULT') return countParties(scan, clause.from, to) > 1;
  return countParties(scan, at + 1, to) > 0;
}

/** Counts names and nouns for those who act, neighbours as one; a plural is several. */
function countParties(scan: EventScan, from: number, to: number): number {
  let count = 0;
  let isInside = false;
  for (let at = from; at < to; at += 1) {
    const isNaming = namesSomebody(scan, at);
    if (isNaming && !isInside) count += 1;
    if (isNaming && (readTraits(scan, at) & PARTY) !== 0 && (readTraits(scan, at) & PLURAL) !== 0) count += 1;
    isInside = isNaming;
  }
  return count;
}

function namesSomebody(scan: EventScan, at: number): boolean {
  const traits = readTraits(scan, at);
  const id = scan.ids[at] ?? 0;
  if ((traits & NAME) !== 0) return !CALENDAR.has(id);
  return (traits & PARTY) !== 0 || OBJECT_PRONOUNS.has(id) || (traits & PRONOUN) !== 0;
}
