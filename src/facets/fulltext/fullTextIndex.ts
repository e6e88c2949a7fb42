import type { Rows } from '../../corpus/columns.ts';
import { isQuotesOnly } from './scope.ts';

/** What an index covers of each article: title and text, or, of a corpus too large for that, title, speakers and what is quoted. */
export const SCOPES = ['text', 'quotes'] as const;
export type Scope = (typeof SCOPES)[number];

/** Tells what the index of a corpus with so many articles covers. */
export function chooseScope(articles: number): Scope {
  return isQuotesOnly(articles) ? 'quotes' : 'text';
}

/**
 * Which articles hold which words.
 *
 * `terms` are folded (see `listTerms`) and stand in the order of code units; row `i` of `postings` are the places, in `corpus.articles`, of the
 * articles that hold term `i`, ascending. `articles` is how many there are.
 */
export type FullTextIndex = {
  readonly scope: Scope;
  readonly articles: number;
  readonly terms: readonly string[];
  readonly postings: Rows;
};
