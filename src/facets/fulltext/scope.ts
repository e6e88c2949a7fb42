import { FEW_ARTICLES } from '../../corpus/fewArticles.ts';

/** The most articles whose whole texts are in that index: one of more would not arrive while somebody types. */
const WHOLE_TEXTS = 20_000;

/** Tells whether a corpus with so many articles comes with a search index of its own. */
export function isSearchedApart(articles: number): boolean {
  return articles > FEW_ARTICLES;
}

/** Tells whether that index covers of each article only title, speakers and what is quoted, and not the whole text. */
export function isQuotesOnly(articles: number): boolean {
  return articles > WHOLE_TEXTS;
}
