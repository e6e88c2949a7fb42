import corpusUrl from 'virtual:corpus-url';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Lookup } from '../corpus/lookup.ts';
import { loadLookup } from './loadCorpus.ts';

/** How the loading of the corpus stands. `error` says its cause in words; `retry` tries again. */
export type CorpusQuery = {
  readonly status: 'pending' | 'error' | 'success';
  readonly error: Error | null;
  retry(): void;
};

/**
 * Tells how the loading of the corpus stands. While a retry runs the status is `pending`; a corpus once loaded stays.
 *
 * It is loaded when it is given to all: who asks the cache hears of it a moment before those who are told.
 */
export function useCorpusQuery(): CorpusQuery {
  const { status, error, isFetching, refetch } = useQuery(corpusQuery);
  const isGiven = useLookupIfLoaded() !== null;
  return {
    status: isGiven ? 'success' : isFetching || status === 'success' ? 'pending' : status,
    error,
    retry: () => void refetch(),
  };
}

/** Gives the loaded corpus with its index. Only for what is drawn once `useCorpusQuery` says `success`. */
export function useLookup(): Lookup {
  const lookup = useContext(LookupContext);
  if (lookup === null) throw new Error('useLookup was called before the corpus was loaded.');
  return lookup;
}

/** Gives the corpus with its index, or null as long as there is none. */
export function useLookupIfLoaded(): Lookup | null {
  return useContext(LookupContext);
}

/** Carries the one reading of the query: each row of a list asks for the corpus, and an observer of the cache for each would take longer than the row. */
export const LookupContext = createContext<Lookup | null>(null);

/** The corpus with its index: loaded once, and again when the development server says that it changed. */
export const corpusQuery = queryOptions({
  queryKey: ['corpus'],
  queryFn: () => loadLookup(corpusUrl),
});
