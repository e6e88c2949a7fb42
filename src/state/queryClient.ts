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

import.meta.hot?.on('corpus:changed', () => {
  void queryClient.invalidateQueries({ queryKey: ['corpus'] });
});
