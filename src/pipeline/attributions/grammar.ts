import type { Token } from './token.ts';

/** Bits of what a word or mark is to the rules of grammar, whatever its part of speech. A token keeps them, so that no rule looks a word up. */
export const TIME = 1;
export const BEFORE_TIME = 2;
export const WH = 4;
export const RELATIVE = 8;
export const SUBJECT = 16;
export const PERSON = 32;
export const POSSESSIVE = 64;
export const COMMA = 128;
export const DASH = 256;
export const STOP = 512;
export const PARTING = 1024;
/** A word that is in the lexicon. */
export const LISTED = 2048;

/** A stretch of a sentence's tokens, half open. */
export type Range = { readonly from: number; readonly to: number };

/** A word that tells when, or moves a verb without content of its own ("back", "out"). */
export const isTimeWord = (token: Token | undefined) => token !== undefined && (token.traits & TIME) !== 0;

/** A word of time, or "last" and "this" before one. */
export const isTimeAt = (tokens: readonly Token[], at: number) =>
  isTimeWord(tokens[at]) || (((tokens[at]?.traits ?? 0) & BEFORE_TIME) !== 0 && isTimeWord(tokens[at + 1]));
/** A word that opens an indirect question. */
export const isWhWord = (token: Token | undefined) => token !== undefined && (token.traits & WH) !== 0;
/** A word that opens a relative clause. */
export const isRelative = (token: Token | undefined) => token !== undefined && (token.traits & RELATIVE) !== 0;
/** A pronoun that can be the subject of a clause. */
export const isSubjectPronoun = (token: Token | undefined) => token !== undefined && (token.traits & SUBJECT) !== 0;
/** A pronoun for somebody who can speak. */
export const isPersonPronoun = (token: Token | undefined) => token !== undefined && (token.traits & PERSON) !== 0;
/** A comma. */
export const isComma = (token: Token | undefined) => token !== undefined && (token.traits & COMMA) !== 0;
/** A verb or auxiliary. */
export const isVerbal = (token: Token | undefined) =>
  token !== undefined && (token.tag === 'VERB' || token.tag === 'AUX');
/** A word that can be the head of a noun phrase. */
export const isNominal = (token: Token | undefined) =>
  token !== undefined &&
  (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'QUOTE');
/** "and", "but", "or" between clauses or phrases. */
export const isConjunction = (token: Token | undefined) => token?.tag === 'CCONJ' && token.word !== '&';

/** Dashes that stand between words; one inside a compound touches both. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.traits & DASH) === 0) return false;
  return token.word !== '-' || (tokens[at - 1]?.end ?? 0) < token.start;
}

/** Marks that end a sentence or part it for good. */
export const isStop = (token: Token | undefined) => token === undefined || (token.traits & STOP) !== 0;

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
      return (token.traits & POSSESSIVE) !== 0;
    case 'CCONJ':
      return token.word === '&';
    default:
      return false;
  }
}

/** "'s" or a possessive pronoun. */
export const isPossessive = (token: Token | undefined) =>
  token !== undefined &&
  ((token.traits & POSSESSIVE) !== 0 || (token.tag === 'PART' && (token.word === "'s" || token.word === "'")));

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
  if (first?.tag === 'PRON' && (first.traits & POSSESSIVE) === 0) return at + 1;
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
