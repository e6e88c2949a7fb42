import MiniSearch, { type SearchResult } from 'minisearch';
import type { Lookup } from '../corpus/lookup.ts';
import type { Span } from '../corpus/span.ts';
import type { SpanHits } from '../facets/facet.ts';
import { findHits, readQuery, type SearchQuery } from '../facets/hits.ts';
import { listTerms } from '../facets/words.ts';

// From five letters on, MiniSearch's 0.2 forgives one letter and more; in shorter words one letter makes another word.
const FUZZY_FROM = 5;

/** Makes the search index of a corpus. It is loaded with the first use of the search field, and MiniSearch with it. */
export function makeSearchIndex(lookup: Lookup): (typed: string) => SpanHits | null {
  const index = new MiniSearch({ fields: ['title', 'text'], tokenize: listTerms, processTerm: (term) => term });
  index.addAll(lookup.corpus.articles);
  return (typed) => {
    const query = readQuery(typed);
    if (query.terms.length + query.phrases.length === 0) return null;
    const phrased = new Set(query.phrases.flat().filter((term) => !query.terms.includes(term)));
    const hits = new Map<string, readonly Span[]>();
    for (const { id, terms } of findArticles(index, query)) {
      const wanted = new Set(terms.filter((term) => !phrased.has(term)));
      const spans = findHits(lookup.articles.get(String(id))?.text ?? '', wanted, query.phrases);
      if (spans !== undefined) hits.set(String(id), spans);
    }
    return hits;
  };
}

/** Every word must be in the article, the words outside phrases also as a beginning. Only when nothing is found are small typos allowed for. */
function findArticles(index: MiniSearch, { terms, phrases }: SearchQuery): readonly SearchResult[] {
  const words = [...terms, ...phrases.flat()].join(' ');
  const options = {
    combineWith: 'AND' as const,
    tokenize: (text: string) => text.split(' '),
    prefix: (term: string) => term.length > 1 && terms.includes(term),
  };
  const results = index.search(words, options);
  if (results.length > 0) return results;
  return index.search(words, {
    ...options,
    fuzzy: (term) => (term.length >= FUZZY_FROM && terms.includes(term) ? 0.2 : false),
  });
}
