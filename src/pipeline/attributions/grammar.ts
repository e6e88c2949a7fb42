import type { Token } from './readTokens.ts';

/** A stretch of a sentence's tokens, half open. */
export type Range = { readonly from: number; readonly to: number };

const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently ' +
    'week month year morning afternoon evening night weekend early late ago now then once again also too back away out up'
  ).split(' '),
);
const WH_WORDS: ReadonlySet<string> = new Set('whether if what how why who when where which whom whose'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('i you he she it we they there this these those'.split(' '));
const PERSON_PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they who everyone everybody nobody anyone someone somebody one'.split(' '),
);
const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-']);

/** A word that tells when, or moves a verb without content of its own ("back", "out"). */
export const isTimeWord = (token: Token | undefined) => token !== undefined && TIME_WORDS.has(token.word);

const TIME_DETERMINERS: ReadonlySet<string> = new Set(['last', 'this', 'next', 'that']);

/** A word of time, or "last" and "this" before one. */
export const isTimeAt = (tokens: readonly Token[], at: number) =>
  isTimeWord(tokens[at]) || (TIME_DETERMINERS.has(tokens[at]?.word ?? '') && isTimeWord(tokens[at + 1]));
/** A word that opens an indirect question. */
export const isWhWord = (token: Token | undefined) => token !== undefined && WH_WORDS.has(token.word);
/** A word that opens a relative clause. */
export const isRelative = (token: Token | undefined) => token !== undefined && RELATIVES.has(token.word);
/** A pronoun that can be the subject of a clause. */
export const isSubjectPronoun = (token: Token | undefined) => token !== undefined && SUBJECT_PRONOUNS.has(token.word);
/** A pronoun for somebody who can speak. */
export const isPersonPronoun = (token: Token | undefined) => token !== undefined && PERSON_PRONOUNS.has(token.word);
/** A comma. */
export const isComma = (token: Token | undefined) => token?.word === ',';
/** A verb or auxiliary. */
export const isVerbal = (token: Token | undefined) => token?.tag === 'VERB' || token?.tag === 'AUX';
/** A word that can be the head of a noun phrase. */
export const isNominal = (token: Token | undefined) =>
  token?.tag === 'NOUN' || token?.tag === 'PROPN' || token?.tag === 'NUM' || token?.tag === 'QUOTE';
/** "and", "but", "or" between clauses or phrases. */
export const isConjunction = (token: Token | undefined) => token?.tag === 'CCONJ' && token.word !== '&';

/** Dashes that stand between words; one inside a compound touches both. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !DASHES.has(token.word)) return false;
  return token.word !== '-' || (tokens[at - 1]?.end ?? 0) < token.start;
}

/** Marks that end a sentence or part it for good. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || (token.tag === 'PUNCT' && /^[.!?;]+$/.test(token.word));
}

/** Whether a token can stand inside a noun phrase before its head or be its head. */
export function isInNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // As a determiner "that" stands first or not at all; elsewhere it opens a clause: "told investors that …".
  if (token === undefined || token.word === 'that') return false;
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'DET':
    case 'SYM':
    case 'QUOTE':
      return true;
    case 'PART':
      return token.word === "'s" || token.word === "'";
    case 'PUNCT':
      return (token.word === '-' || token.word === '/' || token.word === '&') && !isDash(tokens, at);
    case 'PRON':
      return POSSESSIVES.has(token.word);
    case 'CCONJ':
      return token.word === '&';
    default:
      return false;
  }
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
/** "'s" or a possessive pronoun. */
export const isPossessive = (token: Token | undefined) =>
  token !== undefined &&
  (POSSESSIVES.has(token.word) || (token.tag === 'PART' && (token.word === "'s" || token.word === "'")));

/** Whether a token begins an infinitive: "to" before a verb. */
export function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.word === 'to' &&
    (isVerbal(tokens[at + 1]) || (tokens[at + 1]?.tag === 'ADV' && isVerbal(tokens[at + 2])))
  );
}

/** The end of the noun phrase that begins at a token, prepositional attributes left out; the same place where none begins. */
export function findPhraseEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.tag === 'PRON' && !POSSESSIVES.has(first.word)) return at + 1;
  let end = at;
  while (isInNounPhrase(tokens, end) || (tokens[end]?.tag === 'ADV' && end > at && isInNounPhrase(tokens, end + 1)))
    end += 1;
  return end;
}

/** A verb that can make a clause: no infinitive, no form in -ing, no noun that the tagger took for a verb. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!isVerbal(token) || token?.word.endsWith('ing') !== false) return false;
  return before?.word !== 'to' && before?.tag !== 'DET' && !isPossessive(before);
}
