import { type ReactNode, useEffect } from 'react';
import { type ActiveFilter, findActiveFilters } from '../../facets/activeFilters.ts';
import { countArticles } from '../../facets/counts.ts';
import { NO_FILTERS } from '../../facets/filters.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSearchHits } from '../../state/useSearch.ts';
import { printCount, printNumber } from './countWords.ts';

/** What stands instead of a view when the filters leave no article: the filters, and what taking each away would bring back. */
export function NoMatch() {
  const { address } = useAddress();
  const lookup = useLookup();
  const hits = useSearchHits();
  useFocusAfter();
  const active = findActiveFilters(lookup, address);
  const rows = active
    .map((filter) => ({
      filter,
      count: countArticles(lookup, { ...address, ...filter.without }, filter.key === 'q' ? null : hits),
    }))
    .toSorted((a, b) => b.count - a.count);
  return (
    <div className="state">
      <p className="tokens">
        {active.map((filter) => (
          <Token key={filter.key} filter={filter} />
        ))}
      </p>
      <h1 className="title">{printTitle(active)}</h1>
      <ul className="removals">
        {rows.length > 1 &&
          rows.map(({ filter, count }) => (
            <Removal key={filter.key} to={filter.without} count={count}>
              Remove {filter.label}: {filter.value}
            </Removal>
          ))}
        <Removal to={NO_FILTERS} count={lookup.corpus.articles.length}>
          Clear all filters
        </Removal>
      </ul>
    </div>
  );
}

/** The link that brings articles back goes with this state; its focus must not be lost with it. */
function useFocusAfter(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>('main')?.focus();
      });
    },
    [],
  );
}

function printTitle(active: readonly ActiveFilter[]): string {
  const [only, ...others] = active;
  if (only?.key === 'q' && others.length === 0) return `No article or quote contains ${only.value}.`;
  if (others.length === 0) return 'No articles match this filter';
  return `No articles match these ${printNumber(active.length)} filters`;
}

function Token({ filter }: { readonly filter: ActiveFilter }) {
  return (
    <Link to={filter.without} className="token" aria-label={`Remove ${filter.label}: ${filter.value}`}>
      {filter.label}: {filter.value} <span aria-hidden="true">×</span>
    </Link>
  );
}

function Removal({
  to,
  count,
  children,
}: {
  readonly to: ActiveFilter['without'];
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <li className="line-above py-2">
      <Link to={to} className="link inline-block min-h-6">
        {children}
      </Link>
      <span className="text-ink-2">{printCount(count, 'article', 'articles')}</span>
    </li>
  );
}
