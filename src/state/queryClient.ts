import { QueryClient } from '@tanstack/react-query';

/** The page's cache. What it holds does not change by itself and needs no network: never stale, never thrown away, loaded off line too. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
      structuralSharing: false,
    },
  },
});

/** Forgets every load that failed, so that whoever draws what it would have brought asks again. Says whether there was one. */
export function forgetFailures(): boolean {
  const failed = queryClient.getQueryCache().findAll({ predicate: ({ state }) => state.status === 'error' });
  for (const query of failed) queryClient.getQueryCache().remove(query);
  return failed.length > 0;
}

import.meta.hot?.on('corpus:changed', () => {
  void queryClient.invalidateQueries({ queryKey: ['corpus'] });
});
