import type { SearchHits } from '../facets/facet.ts';
import type { HitsQuery } from './useSearch.ts';

/** Finds the places of what was typed; once the signal is given nobody waits for them any more. */
export type FindHits = (typed: string, signal: AbortSignal) => Promise<SearchHits | null>;

/** In milliseconds: hits of words no longer asked for. */
const FORGET = 60_000;

/** The hits of what was typed. Those of the words before stay until they are there. */
export function hitsQuery(find: FindHits, version: number, typed: string): HitsQuery {
  return {
    queryKey: ['search-hits', version, typed],
    queryFn: ({ signal }) => find(typed, signal),
    placeholderData: (before) => before,
    gcTime: FORGET,
  };
}
