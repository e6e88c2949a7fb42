/** The most articles that are searched by the page itself, text and all; a corpus of more comes with an index of its own. */
const SMALL = 200;

/** The most articles whose whole texts are in that index: one of more would not arrive while somebody types. */
const WHOLE_TEXTS = 20_000;

/** What an index covers of each article: title and text, or, of a corpus too large for that, title, speakers and what is quoted. */
export const SCOPES = ['text', 'quotes'] as const;
export type Scope = (typeof SCOPES)[number];

/** Tells whether a corpus with so many articles comes with a search index of its own. */
export function isSearchedApart(articles: number): boolean {
  return articles > SMALL;
}

/** Tells what the index of a corpus with so many articles covers. */
export function chooseScope(articles: number): Scope {
  return articles > WHOLE_TEXTS ? 'quotes' : 'text';
}
