import { type Excerpted, findPassage } from '../corpus/excerpts.ts';

/**
 * Makes a function that turns offsets of an article's text into code points before them in the whole text, also where the rest of it is held back.
 */
export function makePositionCounter(article: Excerpted): (offset: number) => number {
  const count = makeCodePointCounter(article.text);
  return (offset) => {
    const passage = findPassage(article, offset);
    return passage === undefined ? count(offset) : passage.fromCodePoint + count(offset) - count(passage.start);
  };
}

/**
 * Makes a function that turns UTF-16 offsets of a text into numbers of Unicode code points before them.
 *
 * W3C selectors count code points, JavaScript counts code units: they differ behind every emoji.
 */
export function makeCodePointCounter(text: string): (offset: number) => number {
  const trails = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  return (offset) => offset - countBelow(trails, offset);
}

/** Counts the members of a sorted list that are smaller than a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
