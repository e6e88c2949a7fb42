import type { ReactNode } from 'react';
import { printActiveFilters } from '../facets/activeFilters.ts';
import { printShare } from '../features/filters/countWords.ts';
import { useAddress } from '../state/useAddress.ts';
import { useLookup } from '../state/useCorpus.ts';
import { useSlice } from '../state/useSlice.ts';

/** The foot of an embed: from how many articles it is, what was filtered, with what it was compared, and the way to the page. */
export function EmbedSource() {
  const { address } = useAddress();
  const lookup = useLookup();
  const { articles } = useSlice();
  const filters = printActiveFilters(lookup, address);
  return (
    <footer className="colophon">
      <p>
        {[printShare(articles.length, lookup.corpus.articles.length), ...filters].join(' · ')}. Compared with{' '}
        <b className="font-semibold text-ink">On the record</b>.
      </p>
      <p>
        <PageLink>Read it all on the page</PageLink>
      </p>
    </footer>
  );
}

/** A link to the page at the address of the embed, in a tab of its own. */
export function PageLink({ children }: { readonly children: ReactNode }) {
  const { hrefFor } = useAddress();
  return (
    <a href={hrefFor({})} target="_blank" rel="noopener" className="link inline-block min-h-6">
      {children}
    </a>
  );
}
