import type { Article } from '../../corpus/article.ts';
import type { ReadKnown } from './issueTerms.ts';

/** So many articles show how common a word is. */
const SAMPLED = 100;

/**
 * Measures how much each known term still says, given how common it is in these articles: 1 for one in a single paragraph, towards 0 for one in all.
 *
 * What a codebook of one subject calls rare ("continue", "president") is common in the news.
 */
export function measureBackground(articles: readonly Article[], read: ReadKnown, terms: number): Float64Array {
  const step = Math.max(1, Math.floor(articles.length / SAMPLED));
  const held = new Float64Array(terms);
  let paragraphs = 0;
  for (const article of articles.filter((_, index) => index % step === 0)) {
    for (const block of article.blocks) {
      if (block.kind !== 'paragraph') continue;
      paragraphs += 1;
      for (const term of new Set(read(article, block).map((known) => known.term))) held[term] = (held[term] ?? 0) + 1;
    }
  }
  return held.map((count) => Math.log(1 + (paragraphs + 1) / Math.max(1, count)) / Math.log(2 + paragraphs));
}
