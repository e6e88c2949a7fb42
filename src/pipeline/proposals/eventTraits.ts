import { ARENA_WORDS, HARM_WORDS, POLL_WORDS } from './eventArena.ts';
import { CONTEXT_WORDS } from './eventContexts.ts';
import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  BE_FORMS,
  BREAKS,
  CALENDAR_WORDS,
  CONDITION_OPENERS,
  DENYING,
  DETERMINERS,
  DO_FORMS,
  FUTURE_MODALS,
  HAVE_FORMS,
  NEGATIONS,
  OPEN_MODALS,
  RELATIVE_OPENERS,
  SAYING,
  SUBJECT_PRONOUNS,
  TAGS,
  TIMING,
} from './eventFunctionWords.ts';
import { EVENT_LEXICON } from './eventLexicon.ts';
import { PARTY_NOUNS, WRITINGS } from './eventNouns.ts';
import { CONTROLS } from './eventTurns.ts';

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
  relative: 1 << 22,
  adverbial: 1 << 23,
  saying: 1 << 24,
  denying: 1 << 25,
  /** A mark that divides clauses. */
  break: 1 << 26,
  /** A verb that names the speaker after what is said. */
  tag: 1 << 27,
  /** Opens a clause of when or why, into which no pattern goes on. */
  timing: 1 << 28,
  /** Can be a verb of the lexicon, past or going on. */
  deed: 1 << 29,
  /** Begins a pattern of the lexicon. */
  lexical: 1 << 30,
  /** Says what becomes of an act named after it with "to". */
  control: 1 << 31,
} as const;

const LISTS: readonly (readonly [trait: number, words: Iterable<string>])[] = [
  [TRAIT.party, PARTY_NOUNS],
  [TRAIT.article, 'the a an his her its their our my your this that these those all more some'.split(' ')],
  [TRAIT.starting, 'began begun started continued resumed kept begins starts continues resumes'.split(' ')],
  [TRAIT.afterNoun, 'of in by against at from and or were are was is have has had that , ; . : will would'.split(' ')],
  [TRAIT.personal, "i we you i'd we'd i've we've i'm we're you're i'll we'll".split(' ')],
  [TRAIT.conjunction, ['and', 'but']],
  [TRAIT.be | TRAIT.verbal, BE_FORMS],
  [TRAIT.have | TRAIT.verbal, HAVE_FORMS],
  [TRAIT.do | TRAIT.verbal, DO_FORMS],
  [TRAIT.future | TRAIT.verbal, FUTURE_MODALS],
  [TRAIT.open | TRAIT.verbal, OPEN_MODALS],
  [TRAIT.negation | TRAIT.verbal, NEGATIONS],
  [TRAIT.verbal, ADVERBS],
  [TRAIT.determiner, DETERMINERS],
  [TRAIT.pronoun, SUBJECT_PRONOUNS],
  [TRAIT.condition, CONDITION_OPENERS],
  [TRAIT.relative, RELATIVE_OPENERS],
  [TRAIT.adverbial, ADVERBIAL_OPENERS],
  [TRAIT.timing, TIMING],
  [TRAIT.saying, SAYING],
  [TRAIT.denying, DENYING],
  [TRAIT.tag, TAGS],
  [TRAIT.break, BREAKS],
  [TRAIT.deed, listDeeds()],
  [TRAIT.lexical, EVENT_LEXICON.keys()],
  [TRAIT.control, CONTROLS.keys()],
  // No trait: they are only to be in the vocabulary.
  [0, ARENA_WORDS],
  [0, HARM_WORDS],
  [0, POLL_WORDS],
  [0, CALENDAR_WORDS],
  [0, CONTEXT_WORDS],
  [0, WRITINGS],
];

function listDeeds(): string[] {
  return [...EVENT_LEXICON]
    .filter(([, patterns]) => patterns.some(({ form }) => form === 'past' || form === 'participle' || form === 'ing'))
    .map(([word]) => word);
}

/** The words that have a trait of their own, with their traits; those of a word's ending are told from its letters. */
export const TRAITS_OF_WORDS: ReadonlyMap<string, number> = gather();

function gather(): Map<string, number> {
  const traits = new Map<string, number>();
  for (const [trait, words] of LISTS) for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait);
  return traits;
}
