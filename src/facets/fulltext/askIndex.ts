import { type Bits, makeAllBits, makeBits, setBit } from '../engine/bits.ts';
import type { SearchQuery } from '../hits.ts';
import { findNear } from './findNear.ts';
import type { FullTextIndex } from './fullTextIndex.ts';

// From five letters on one letter in five may be wrong; in shorter words one letter makes another word.
const FUZZY = { from: 5, to: 60, part: 0.2, most: 6 };

/**
 * What an index answers: the articles that hold every word, by their places. `near` are the terms that were found in place of words that
 * are nowhere; empty where the words stand as typed.
 */
export type Answer = { readonly articles: Bits; readonly near: readonly string[] };

/**
 * Finds the articles that hold every word of a query, the words outside phrases also as a beginning. Only when nothing is found are small typos allowed for.
 *
 * An index knows no order of words: the words of a phrase must all be there, whether they stand together is seen in the text.
 */
export function askIndex(index: FullTextIndex, { terms, phrases }: SearchQuery): Answer {
  const words = [...new Set([...terms, ...phrases.flat()])].map((term) => ({ term, isOpen: terms.includes(term) }));
  const holders = words.map((word) => findHolders(index, [findRange(index.terms, word)]));
  const articles = keepCommon(index, holders);
  if (!isEmpty(articles) || !words.some(isForgiven)) return { articles, near: [] };
  return askNear(index, words);
}

/** A word of a query; `isOpen` is one outside phrases, which may be the beginning of a longer one. */
type AskedWord = { readonly term: string; readonly isOpen: boolean };

/** Terms from one row up to, not including, another. */
type Range = { readonly start: number; readonly end: number };

function askNear(index: FullTextIndex, words: readonly AskedWord[]): Answer {
  const near = new Set<string>();
  const holders = words.map((word) => {
    const rows = isForgiven(word)
      ? findNear(index.terms, word.term, Math.min(FUZZY.most, Math.round(FUZZY.part * word.term.length)))
      : [];
    for (const row of rows) near.add(index.terms[row] ?? '');
    const ranges = rows.map((row) => ({ start: row, end: row + 1 }));
    return findHolders(index, [findRange(index.terms, word), ...ranges]);
  });
  return { articles: keepCommon(index, holders), near: [...near] };
}

function isForgiven({ term, isOpen }: AskedWord): boolean {
  return isOpen && term.length >= FUZZY.from && term.length <= FUZZY.to;
}

/** Finds the terms that are the word, or begin with it. */
function findRange(terms: readonly string[], { term, isOpen }: AskedWord): Range {
  const start = findFirst(terms, (other) => other >= term);
  if (isOpen && term.length > 1)
    return { start, end: findFirst(terms, (other) => other >= term && !other.startsWith(term)) };
  return { start, end: terms[start] === term ? start + 1 : start };
}

/** Finds the first term that is far enough on, by halves. */
function findFirst(terms: readonly string[], isFar: (term: string) => boolean): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFar(terms[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lists of neighboring terms stand one after the other, and are read as one. */
function findHolders({ postings: { offsets, values }, articles }: FullTextIndex, ranges: readonly Range[]): Bits {
  const holders = makeBits(articles);
  for (const { start, end } of ranges) {
    const last = offsets[end] ?? 0;
    for (let at = offsets[start] ?? 0; at < last; at += 1) setBit(holders, values[at] ?? 0);
  }
  return holders;
}

/** Keeps the articles that are in each of some sets; where there is no set, all. */
function keepCommon({ articles }: FullTextIndex, sets: readonly Bits[]): Bits {
  return makeAllBits(articles).map((word, place) => sets.reduce((left, set) => left & (set[place] ?? 0), word));
}

function isEmpty(bits: Bits): boolean {
  return bits.every((word) => word === 0);
}
