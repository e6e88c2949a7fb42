import type { Lookup } from '../corpus/lookup.ts';
import { isSearchedApart } from '../facets/fulltext/scope.ts';
import { hitsQuery } from './hitsQuery.ts';
import { makeFindApart } from './searchApart.ts';
import { makeSearchIndex } from './searchIndex.ts';
import type { SearchIndex } from './useSearch.ts';

/** Makes the search of a corpus: in the texts that the page has, or, of a large one, beside the page. */
export async function makeSearch(lookup: Lookup, version: number): Promise<SearchIndex> {
  if (isSearchedApart(lookup.corpus.articles.length)) {
    const find = await makeFindApart(lookup);
    return (typed) => hitsQuery(find, version, typed);
  }
  const search = makeSearchIndex(lookup);
  return (typed) => hitsQuery(async () => search(typed), version, typed);
}
