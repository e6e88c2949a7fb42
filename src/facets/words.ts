import type { Span } from '../corpus/span.ts';

/** A word of a text as a search sees it. `parts` are the words a hyphen joins, each with its own place; empty where there is no hyphen. */
export type Word = Span & { readonly term: string; readonly parts: readonly (Span & { readonly term: string })[] };

// "U.S." is one part, and so is "don't"; a full stop between longer words (a web address) divides.
const PART = String.raw`(?:\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])\.?|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*)`;
const HYPHEN = '[-\u2010\u2011]';
const WORD = new RegExp(`${PART}(?:${HYPHEN}${PART})*`, 'gu');

/**
 * Finds the words of a text with their places.
 *
 * A term is folded: no case, no diacritics, no possessive, no apostrophe, no full stop, no hyphen; so "Assad's", "assad",
 * "cease-fire" and "ceasefire", "U.S." and "US" meet. A hyphenated word is found whole and by its parts.
 */
export function findWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const start = match.index;
    const parts = findParts(match[0], start);
    return {
      term: parts.map((part) => part.term).join(''),
      start,
      end: start + match[0].length,
      parts: parts.length > 1 ? parts : [],
    };
  });
}

/** Lists the words of a text as they are written, each of which `listTerms` reads as it would within the text. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Lists the terms of a text as an index wants them: every word, and the parts of the hyphenated. */
export function listTerms(text: string): string[] {
  return findWords(text).flatMap(({ term, parts }) => [term, ...parts.map((part) => part.term)]);
}

function findParts(word: string, offset: number): (Span & { term: string })[] {
  return Array.from(word.matchAll(new RegExp(PART, 'gu')), (match) => {
    const start = offset + match.index;
    return { term: fold(match[0]), start, end: start + match[0].length };
  });
}

function fold(part: string): string {
  const bare = part.replace(/['’ʼ]s$/i, '').replace(/['’ʼ.]/g, '');
  return bare.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
}
