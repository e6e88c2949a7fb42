import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import type { ReactNode } from 'react';
import { AddressProvider } from './AddressProvider.tsx';
import { tidyQuery } from './printAddress.ts';
import { queryClient } from './queryClient.ts';
import { SearchProvider } from './SearchProvider.tsx';

/** Gives the page its only two changing things: the address and the query cache. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <NuqsAdapter processUrlSearchParams={tidyQuery}>
      <QueryClientProvider client={queryClient}>
        <AddressProvider>
          <SearchProvider>{children}</SearchProvider>
        </AddressProvider>
      </QueryClientProvider>
    </NuqsAdapter>
  );
}
