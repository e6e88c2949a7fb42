import { queryOptions, type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { Lookup } from '../corpus/lookup.ts';
import type { SearchHits } from '../facets/facet.ts';
import { isQuotesOnly } from '../facets/fulltext/scope.ts';
import { corpusQuery, useLookupIfLoaded } from './useCorpus.ts';

/** Carries the places of the words searched for; null while nothing is searched or the index is on its way. */
export const HitsContext = createContext<SearchHits | null>(null);

/** Gives the places of the words searched for, or null while nothing is searched or the index is on its way. */
export function useSearchHits(): SearchHits | null {
  return useContext(HitsContext);
}

/** Tells whether a search looks only at titles, speakers and quotes: the corpus is too large for the texts. */
export function useIsQuotesOnly(): boolean {
  return isQuotesOnly(useLookupIfLoaded()?.corpus.articles.length ?? 0);
}

/** Gives a function that fetches the search index ahead; the search field calls it on its first focus. */
export function usePrepareSearch(): () => void {
  const client = useQueryClient();
  const { data: lookup, dataUpdatedAt } = useQuery(corpusQuery);
  return useCallback(() => {
    if (lookup !== undefined) void client.prefetchQuery(searchIndexQuery(lookup, dataUpdatedAt));
  }, [client, lookup, dataUpdatedAt]);
}

/**
 * A search over a corpus: what asks it for the places of the words typed, null for a search without a word. A small corpus is searched at once, a
 * large one beside the page.
 */
export type SearchIndex = (typed: string) => HitsQuery;
export type HitsQuery = UseQueryOptions<SearchHits | null>;

/** The search index of a corpus; `version` tells one loading of the corpus from the next. What searches comes with it, in a chunk of its own. */
export function searchIndexQuery(lookup: Lookup | undefined, version: number) {
  return queryOptions({
    queryKey: ['search-index', version],
    queryFn: async (): Promise<SearchIndex> => {
      if (lookup === undefined) throw new Error('There is no corpus to search yet.');
      return (await import('./makeSearch.ts')).makeSearch(lookup, version);
    },
  });
}
