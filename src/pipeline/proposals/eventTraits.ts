import {
  BE_FORMS,
  CONDITION_OPENERS,
  DETERMINERS,
  FUTURE_MODALS,
  isDo,
  isHave,
  isNegation,
  isVerbWord,
  OPEN_MODALS,
  SUBJECT_PRONOUNS,
} from './eventFunctionWords.ts';
import { PARTY_NOUNS } from './eventNouns.ts';

/** What can be told of a word without its neighbours, one bit each. */
export const TRAIT = {
  mark: 1,
  name: 1 << 1,
  quoted: 1 << 2,
  be: 1 << 3,
  have: 1 << 4,
  do: 1 << 5,
  future: 1 << 6,
  open: 1 << 7,
  negation: 1 << 8,
  /** Belongs to the verbs' own words: auxiliaries, negations, adverbs. */
  verbal: 1 << 9,
  determiner: 1 << 10,
  possessive: 1 << 11,
  endsInS: 1 << 12,
  /** Ends in -s after another letter than s: looks like a plural. */
  plural: 1 << 13,
  pronoun: 1 << 14,
  party: 1 << 15,
  article: 1 << 16,
  /** "Began", "continued": what follows in -ing is the act. */
  starting: 1 << 17,
  /** A word after which "-s" was a plural: "attacks in", "calls of". */
  afterNoun: 1 << 18,
  /** First and second persons. */
  personal: 1 << 19,
  condition: 1 << 20,
  conjunction: 1 << 21,
} as const;

const LISTS: readonly (readonly [trait: number, words: Iterable<string>])[] = [
  [TRAIT.party, PARTY_NOUNS],
  [TRAIT.article, 'the a an his her its their our my your this that these those all more some'.split(' ')],
  [TRAIT.starting, 'began begun started continued resumed kept begins starts continues resumes'.split(' ')],
  [TRAIT.afterNoun, 'of in by against at from and or were are was is have has had that , ; . : will would'.split(' ')],
  [TRAIT.personal, "i we you i'd we'd i've we've i'm we're you're i'll we'll".split(' ')],
  [TRAIT.conjunction, ['and', 'but']],
];
const LISTED = new Map<string, number>();
for (const [trait, words] of LISTS) for (const word of words) LISTED.set(word, (LISTED.get(word) ?? 0) | trait);

/** Lists the words, beside those of the lexicon, that have a trait of their own. */
export function listTraitWords(): string[] {
  return [
    ...LISTED.keys(),
    ...BE_FORMS,
    ...CONDITION_OPENERS,
    ...DETERMINERS,
    ...FUTURE_MODALS,
    ...OPEN_MODALS,
    ...SUBJECT_PRONOUNS,
    ...OTHERS,
  ];
}

const OTHERS =
  "have has had having hasn't haven't hadn't do does did don't doesn't didn't not never cannot can't couldn't won't wouldn't isn't aren't wasn't weren't shouldn't neither no longer again also already still just now ever soon then later even often once twice long jointly together further yet both all reportedly thus instead so far up effectively repeatedly".split(
    ' ',
  );

/** Finds the traits of a word in lower case, those of its ending left aside. */
export function findTraits(word: string): number {
  const has = (is: boolean, trait: number) => (is ? trait : 0);
  return (
    (LISTED.get(word) ?? 0) |
    has(BE_FORMS.has(word), TRAIT.be) |
    has(isHave(word), TRAIT.have) |
    has(isDo(word), TRAIT.do) |
    has(FUTURE_MODALS.has(word), TRAIT.future) |
    has(OPEN_MODALS.has(word), TRAIT.open) |
    has(isNegation(word), TRAIT.negation) |
    has(isVerbWord(word), TRAIT.verbal) |
    has(DETERMINERS.has(word), TRAIT.determiner) |
    has(SUBJECT_PRONOUNS.has(word), TRAIT.pronoun) |
    has(CONDITION_OPENERS.has(word), TRAIT.condition)
  );
}
