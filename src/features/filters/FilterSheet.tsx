import { type ReactNode, useRef, useState } from 'react';
import { findActiveFilters, listFacets } from '../../facets/activeFilters.ts';
import { NO_FILTERS } from '../../facets/filters.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ToolsSlot } from '../../ui/Tools.tsx';
import { printCount } from './countWords.ts';
import { DatesPanel } from './DatesPanel.tsx';
import { FacetList } from './FacetList.tsx';
import { SearchField } from './SearchField.tsx';

/** The whole filter bar on a phone: search, each filter as a disclosure, the tools of the view, and how many articles that leaves. */
export function FilterSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Sheet open={open} onClose={onClose} title="Filters" footer={<Footer onClose={onClose} />}>
      <SearchField className="mb-3 block" />
      <Facets />
      <h3 className="mt-5 mb-1 font-semibold">Options</h3>
      <ToolsSlot />
    </Sheet>
  );
}

function Facets() {
  const { address } = useAddress();
  const lookup = useLookup();
  const active = findActiveFilters(lookup, address);
  const printValues = (label: string) =>
    active
      .filter((filter) => filter.label === label)
      .map((filter) => filter.value)
      .join(', ');
  return (
    <>
      {listFacets(lookup).map((facet) => (
        <Filter key={facet.name} label={facet.label} value={printValues(facet.label)}>
          <FacetList facet={facet} />
        </Filter>
      ))}
      <Filter label="Dates" value={printValues('Dates')}>
        <DatesPanel />
      </Filter>
    </>
  );
}

type FilterProps = { readonly label: string; readonly value: string; readonly children: ReactNode };

/** One filter, closed: hundreds of values are counted and drawn when it is opened. */
function Filter({ label, value, children }: FilterProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      className="filter-disclosure"
      summary={<Summary label={label} value={value} />}
      onToggle={(opened) => setOpen(isOpen || opened)}
    >
      {isOpen && children}
    </Disclosure>
  );
}

function Summary({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span>
      <span className={value === '' ? '' : 'font-semibold'}>{label}</span>
      <span className="truncate text-ink-2">{value}</span>
    </span>
  );
}

function Footer({ onClose }: { readonly onClose: () => void }) {
  const { address, go } = useAddress();
  const { articles } = useSlice();
  const isActive = findActiveFilters(useLookup(), address).length > 0;
  const show = useRef<HTMLButtonElement>(null);

  function clear() {
    go(NO_FILTERS);
    show.current?.focus();
  }
  return (
    <div className="flex items-center gap-5">
      <button ref={show} type="button" className="button min-h-11 flex-1" onClick={onClose}>
        Show {printCount(articles.length, 'article', 'articles')}
      </button>
      {isActive && (
        <button type="button" className="link min-h-11" onClick={clear}>
          Clear all
        </button>
      )}
    </div>
  );
}
