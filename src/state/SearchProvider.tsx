import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useAddress } from './useAddress.ts';
import { corpusQuery } from './useCorpus.ts';
import { HitsContext, searchIndexQuery } from './useSearch.ts';

/** Searches for what the address asks, behind the typing: a key press never waits for the hits of the one before. */
export function SearchProvider({ children }: { readonly children: ReactNode }) {
  const typed = useDeferredValue(useAddress().address.q);
  const { data: lookup, dataUpdatedAt } = useQuery(corpusQuery);
  const isAsked = lookup !== undefined && typed.trim() !== '';
  const { data: index } = useQuery({ ...searchIndexQuery(lookup, dataUpdatedAt), enabled: isAsked });
  const hits = useMemo(() => (isAsked ? (index?.(typed) ?? null) : null), [index, isAsked, typed]);
  return <HitsContext value={hits}>{children}</HitsContext>;
}
