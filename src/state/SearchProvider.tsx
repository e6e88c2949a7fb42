import { skipToken, useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { useAddress } from './useAddress.ts';
import { corpusQuery } from './useCorpus.ts';
import { HitsContext, type HitsQuery, searchIndexQuery } from './useSearch.ts';

const UNASKED: HitsQuery = { queryKey: ['search-hits'], queryFn: skipToken };

/** Searches for what the address asks, behind the typing: a key press never waits for the hits of the one before. */
export function SearchProvider({ children }: { readonly children: ReactNode }) {
  const typed = useAddress().address.q.trim();
  const { data: lookup, dataUpdatedAt } = useQuery(corpusQuery);
  const isAsked = lookup !== undefined && typed !== '';
  const { data: index } = useQuery({ ...searchIndexQuery(lookup, dataUpdatedAt), enabled: isAsked });
  const { data: hits = null } = useQuery(index?.(typed) ?? UNASKED);
  return <HitsContext value={useDeferredValue(isAsked ? hits : null)}>{children}</HitsContext>;
}
