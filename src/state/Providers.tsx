import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import type { ReactNode } from 'react';
import { AddressProvider } from './AddressProvider.tsx';
import { THEME_KEY } from './embed.ts';
import { tidyQuery } from './printAddress.ts';
import { queryClient } from './queryClient.ts';
import { SearchProvider } from './SearchProvider.tsx';
import { corpusQuery, LookupContext } from './useCorpus.ts';

/** Gives the page its only two changing things: the address and the query cache. `isEmbed`: in a frame of somebody's page. */
export function Providers({ isEmbed = false, children }: { readonly isEmbed?: boolean; readonly children: ReactNode }) {
  return (
    <NuqsAdapter processUrlSearchParams={isEmbed ? keepTheme : tidyQuery}>
      <QueryClientProvider client={queryClient}>
        <CorpusProvider>
          <AddressProvider isEmbed={isEmbed}>
            <SearchProvider>{children}</SearchProvider>
          </AddressProvider>
        </CorpusProvider>
      </QueryClientProvider>
    </NuqsAdapter>
  );
}

function CorpusProvider({ children }: { readonly children: ReactNode }) {
  return <LookupContext value={useQuery(corpusQuery).data ?? null}>{children}</LookupContext>;
}

/** A frame that is loaded again must find the theme that the address gave it. */
function keepTheme(query: URLSearchParams): URLSearchParams {
  const theme = query.get(THEME_KEY);
  const tidy = tidyQuery(query);
  if (theme !== null) tidy.set(THEME_KEY, theme);
  return tidy;
}
