import type { Act } from './eventActs.ts';
import { type EventSentence, findSubjectStretch, isVerbLike } from './eventSubjectStretch.ts';
import { TRAIT } from './eventTraits.ts';
import { type EventWord, hasTrait } from './eventWords.ts';

const { mark: MARK, name: NAME, party: PARTY, pronoun: PRONOUN, determiner: DETERMINER } = TRAIT;

/** Whether the words around an act name anybody at all: a name, or a noun for those who act. */
export function namesParty(act: Act, sentence: EventSentence): boolean {
  const stretch = findOwnSubject(act, sentence);
  const { from, to } = stretch ?? { from: act.clause.from, to: act.isDemand ? act.at : act.clause.reach };
  for (let at = from; at < to; at += 1) if (hasTrait(sentence.words[at], NAME | PARTY)) return true;
  return false;
}

const MOST_WORDS = 5;
const NO_SUBJECT = new Set([
  'back',
  'now',
  'then',
  'today',
  'yesterday',
  'earlier',
  'later',
  'last',
  'next',
  'neither',
  'nor',
  'others',
  'one',
  'so',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'some', 'two', 'three', 'four', 'five', 'six', 'several', 'many', 'of']);

/** The text's own words for who acts, where they are a noun phrase and nothing more. */
export function findSubjectWords(act: Act, sentence: EventSentence, text: string): string | undefined {
  const stretch = findOwnSubject(act, sentence);
  const words = sentence.words.slice(stretch?.from ?? 0, stretch?.to ?? 0);
  const named = words[0] !== undefined && /^(?:the|an?)$/.test(words[0].lower) ? words.slice(1) : words;
  const [first, last] = [named[0], named.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    NO_SUBJECT.has(first.lower) ||
    named.length > MOST_WORDS ||
    !named.every(isNounLike)
  )
    return undefined;
  const found = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}`;
}

function findOwnSubject(act: Act, sentence: EventSentence) {
  return act.phrase === undefined || act.phrase.isPassive ? undefined : findSubjectStretch(act, sentence);
}

function isNounLike(word: EventWord): boolean {
  if (hasTrait(word, MARK | PRONOUN) || word.lower === 'there') return false;
  return ARTICLES.has(word.lower) || !(hasTrait(word, DETERMINER) || isVerbLike(word) || /.ing$|ly$/.test(word.lower));
}
