import { FACETS } from '../facets/facets.ts';
import { FilterBar } from '../features/filters/FilterBar.tsx';
import { SearchField } from '../features/filters/SearchField.tsx';
import { Masthead } from './Masthead.tsx';
import { SEARCH_FIELD } from './views.ts';

/** The sticky bar: masthead and filters. Before the corpus is there it has its full size and its words, so that nothing moves later. */
export function Bar({ isReady }: { readonly isReady: boolean }) {
  return (
    <div className="bar">
      <Masthead>
        <div className="masthead-search">
          {isReady ? (
            <SearchField id={SEARCH_FIELD} />
          ) : (
            <div className="field text-ink-3">Search articles and quotes</div>
          )}
        </div>
      </Masthead>
      {isReady ? <FilterBar /> : <StillFilters />}
    </div>
  );
}

function StillFilters() {
  return (
    <div className="filter-bar overflow-hidden text-ink-3" aria-hidden="true">
      <span className="sm:hidden">Filters</span>
      {[...FACETS.map((facet) => facet.label), 'Dates'].map((label) => (
        <span key={label} className="chevron max-sm:hidden">
          {label}
        </span>
      ))}
    </div>
  );
}
