import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { Lookup } from '../corpus/lookup.ts';
import type { SearchHits } from '../facets/facet.ts';
import { chooseScope, isSearchedApart, type Scope } from '../facets/fulltext/scope.ts';
import { corpusQuery } from './useCorpus.ts';

/** Carries the places of the words searched for; null while nothing is searched or the index is on its way. */
export const HitsContext = createContext<SearchHits | null>(null);

/** Gives the places of the words searched for, or null while nothing is searched or the index is on its way. */
export function useSearchHits(): SearchHits | null {
  return useContext(HitsContext);
}

/** Tells what a search looks at: the texts, or of a corpus too large for that only titles, speakers and quotes. */
export function useSearchScope(): Scope {
  return chooseScope(useQuery(corpusQuery).data?.corpus.articles.length ?? 0);
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
 * A search over a corpus: from words as typed to their places, or null for a search without a word. A small corpus is searched at once, a large one
 * beside the page; once the signal is given nobody waits for the answer.
 */
export type SearchIndex = (typed: string, signal: AbortSignal) => SearchHits | null | Promise<SearchHits | null>;

/** The search index of a corpus; `version` tells one loading of the corpus from the next. What searches comes with it, in a chunk of its own. */
export function searchIndexQuery(lookup: Lookup | undefined, version: number) {
  return queryOptions({
    queryKey: ['search-index', version],
    queryFn: async (): Promise<SearchIndex> => {
      if (lookup === undefined) throw new Error('There is no corpus to search yet.');
      if (isSearchedApart(lookup.corpus.articles.length))
        return (await import('./searchApart.ts')).makeSearchApart(lookup);
      return (await import('./searchIndex.ts')).makeSearchIndex(lookup);
    },
  });
}

/** The hits of what was typed. Those of the words before stay until they are there. */
export function hitsQuery(index: SearchIndex | undefined, version: number, typed: string) {
  return queryOptions({
    queryKey: ['search-hits', version, typed],
    queryFn: ({ signal }) => index?.(typed, signal) ?? null,
    enabled: index !== undefined,
    placeholderData: (before) => before,
    gcTime: FORGET,
  });
}

/** In milliseconds: hits of words no longer asked for. */
const FORGET = 60_000;
