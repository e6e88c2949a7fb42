import { PARTING, POSSESSIVE } from './grammar.ts';
import type { WordClass } from './lexicon.ts';

/** Parts of speech of Universal Dependencies, as far as the rules ask for them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word before its neighbours have been asked. */
export type Taggable = {
  readonly word: string;
  readonly known: WordClass | 'QUOTE';
  readonly traits: number;
  tag: PartOfSpeech | 'QUOTE';
};

const BE: ReadonlySet<string> = new Set("is are was were be been being am 're 'm".split(' '));

/** A form of "be". */
export const isBe = (word: Taggable | undefined) => word !== undefined && BE.has(word.word);

const HAVE: ReadonlySet<string> = new Set("have has had having 've".split(' '));

/** "His", "whose". */
export const isPossessivePronoun = (word: Taggable) => (word.traits & POSSESSIVE) !== 0;

const SUBJECTS: ReadonlySet<string> = new Set('i you we they who people men women police'.split(' '));

/** An article, owner or adjective: a noun or adjective must follow. */
export function isAfterNounMark(words: readonly Taggable[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (before.tag === 'DET') return !QUANTIFIERS.has(before.word);
  return before.word !== 'her' && isOwner(before);
}

/** Determiners that can stand without a noun. */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  'all',
  'some',
  'both',
  'these',
  'those',
  'any',
  'each',
  'either',
  'neither',
  'this',
]);

/** "'s" or a possessive pronoun. */
export const isOwner = (word: Taggable) =>
  (word.tag === 'PART' && (word.word === "'s" || word.word === "'")) || isPossessivePronoun(word);

/** The nearest word before a place that is no adverb. */
export function skipAdverbs(words: readonly Taggable[], at: number): number {
  let before = at - 1;
  while (
    before >= 0 &&
    (words[before]?.tag === 'ADV' || words[before]?.word === 'not' || words[before]?.word === "n't")
  )
    before -= 1;
  return before;
}

/** "to …", "will …", "they …": only a base form can follow. */
export function asksForBase(words: readonly Taggable[], at: number): boolean {
  const before = words[skipAdverbs(words, at)];
  if (before === undefined) return false;
  if (before.tag === 'AUX') return !BE.has(before.word) && !HAVE.has(before.word) && before.word !== "'s";
  return before.word === 'to' ? before.tag === 'PART' : SUBJECTS.has(before.word);
}

/** Whether a word can begin an object or clause: no noun stands before it without a verb. */
export function opensObject(word: Taggable | undefined): boolean {
  switch (word?.known) {
    case 'DET':
    case 'PRON':
    case 'that':
    case 'QUOTE':
    case 'PROPN':
    case 'NUM':
      return true;
    default:
      return false;
  }
}

/** Whether a word can begin or be a noun phrase without an article. */
export function isNounLike(word: Taggable | undefined): boolean {
  switch (word?.known) {
    case 'NOUN':
    case 'nounbase':
    case 'nounthird':
    case 'ADJ':
    case 'PROPN':
    case 'gerund':
      return true;
    default:
      return false;
  }
}

/** Whether a word that is surely a verb follows before the clause ends. */
export function hasVerbAhead(words: readonly Taggable[], from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || isParting(word)) return false;
    if (word.known === 'AUX' || word.known === 'third' || word.known === 'past' || word.known === 'nounthird')
      return true;
  }
  return false;
}

/** Words and marks after which a clause may begin that needs a verb of its own. */
export const isParting = (word: Taggable) => (word.traits & PARTING) !== 0;
