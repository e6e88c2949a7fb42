import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { Lookup } from '../corpus/lookup.ts';
import type { SearchHits } from '../facets/facet.ts';
import { corpusQuery } from './useCorpus.ts';

/** Carries the places of the words searched for; null while nothing is searched or the index is on its way. */
export const HitsContext = createContext<SearchHits | null>(null);

/** Gives the places of the words searched for, or null while nothing is searched or the index is on its way. */
export function useSearchHits(): SearchHits | null {
  return useContext(HitsContext);
}

/** Gives a function that fetches the search index ahead; the search field calls it on its first focus. */
export function usePrepareSearch(): () => void {
  const client = useQueryClient();
  const { data: lookup, dataUpdatedAt } = useQuery(corpusQuery);
  return useCallback(() => {
    if (lookup !== undefined) void client.prefetchQuery(searchIndexQuery(lookup, dataUpdatedAt));
  }, [client, lookup, dataUpdatedAt]);
}

/** The search index of a corpus; `version` tells one loading of the corpus from the next. MiniSearch comes with it, in a chunk of its own. */
export function searchIndexQuery(lookup: Lookup | undefined, version: number) {
  return queryOptions({
    queryKey: ['search-index', version],
    queryFn: async () => {
      if (lookup === undefined) throw new Error('There is no corpus to search yet.');
      const { makeSearchIndex } = await import('./searchIndex.ts');
      return makeSearchIndex(lookup);
    },
  });
}
