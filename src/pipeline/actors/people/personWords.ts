import { US_STATES } from '../gazetteer/institutions.ts';
import { FEMALE_NAMES, MALE_NAMES } from './givenNames.ts';
import { OPENING_WORDS, THING_WORDS, WORD_SURNAMES } from './notPersons.ts';
import { HONORIFICS, SAID, TITLE_HEADS, TITLE_MODIFIERS } from './titles.ts';

/**
 * Where a person's name begins in a run of words, and how far the words alone speak for a person.
 *
 * Evidence counts in halves: where some numbers of a kind are whole and some are not, an engine makes two kinds of the objects that hold them.
 */
export type PersonWords = { readonly lead: number; readonly evidence: number };

const MOST_NAMES = 5;
/** “I've”, “Don't”: sentences that begin after a run of names. */
const CONTRACTION = /^(?:I|It|He|She|We|They|You|That|There|What|Who|Let|Here)['’]|n['’]t$/;
/** Two words in capitals that look like a name and are none. */
const PHRASES: ReadonlySet<string> = new Set([
  'Uncle Sam',
  'John Doe',
  'Jane Doe',
  'Joe Sixpack',
  'Christ Jesus',
  'Virgin Mary',
]);
/** Openings of place names that stand inside names of persons too. */
const INNER_WORDS: ReadonlySet<string> = new Set(['San', 'La', 'El', 'Los', 'Santa']);
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * Finds the words of a person's name at the end of a run of words in capitals, after titles, states and openings of sentences.
 *
 * Undefined where the run names no person: a body, a place, a thing, or capitals of a headline.
 */
export function findPersonWords(
  words: readonly string[],
  isInstitution: (name: string) => boolean,
): PersonWords | undefined {
  const lead = countLead(words, isInstitution);
  const name = words.slice(lead);
  const core = name.filter((word) => !SUFFIX.test(word));
  const [first = ''] = core;
  const last = core.at(-1) ?? '';
  if (core.length === 0 || core.length > MOST_NAMES || (core.length === 1 && name.length > 1)) return undefined;
  if (name.some((word) => CONTRACTION.test(word)) || (core.length > 1 && last.endsWith('.'))) return undefined;
  if (
    core.some(
      (word) => THING_WORDS.has(word) || /\d|-(?:led|based|backed|trained|born|style|area|appointed)$/.test(word),
    )
  )
    return undefined;
  if (core.length > 1 && (SAID.has(last.toLowerCase()) || PHRASES.has(core.join(' ')))) return undefined;
  if (core.slice(1).some((word) => OPENING_WORDS.has(word) && !WORD_SURNAMES.has(word) && !INNER_WORDS.has(word)))
    return undefined;
  if (isAcronym(first) || isAcronym(last)) return undefined;
  if (core.length > 1 && (isInstitution(core.join(' ')) || US_STATES.has(core.join(' ')))) return undefined;
  if (core.length > 1 && isInstitution(last) && !isGiven(first)) return undefined;
  if (core.length === 1) return { lead, evidence: 0 };
  const honorific = lead > 0 && HONORIFICS.has((words[lead - 1] ?? '').replace(/\.$/, '')) ? 4 : 0;
  return { lead, evidence: honorific + (isGiven(first) ? 3 : 0) + (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(first) ? 2 : 0) };
}

/** Whether a word is known as somebody's given name. */
export function isGiven(word: string): boolean {
  return (
    MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || (word.includes('-') && MALE_NAMES.has(word.split('-')[0] ?? ''))
  );
}

/** Counts the words before the name: the last of them that is a title, an opening or an institution ends the lead. */
function countLead(words: readonly string[], isInstitution: (name: string) => boolean): number {
  let lead = 0;
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] ?? '';
    if (isLeading(word) && !(at > lead && INNER_WORDS.has(word))) lead = at + 1;
    else if (isInstitution(words.slice(lead, at + 1).join(' ')) && !(isGiven(word) && at === lead)) lead = at + 1;
  }
  return lead;
}

function isLeading(word: string): boolean {
  const plain = word.replace(/\.$/, '');
  const small = plain.toLowerCase();
  if (HONORIFICS.has(plain) || TITLE_HEADS.has(small)) return true;
  if (small.includes('-') && small.split('-').every((part) => TITLE_HEADS.has(part) || TITLE_MODIFIERS.has(part)))
    return true;
  return (OPENING_WORDS.has(word) || TITLE_MODIFIERS.has(small)) && !isGiven(word);
}

function isAcronym(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && !word.includes('.') && !word.includes("'");
}
