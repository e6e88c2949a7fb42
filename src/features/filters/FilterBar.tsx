import { Suspense, useEffect, useState } from 'react';
import { countActiveFacets, findActiveFilters, listFacets, printDates } from '../../facets/activeFilters.ts';
import type { ChoiceFacet } from '../../facets/facet.ts';
import { NO_FILTERS } from '../../facets/filters.ts';
import { countKept } from '../../facets/slice.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { makeLate } from '../../ui/late.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { ToolsSlot } from '../../ui/Tools.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { printShare } from './countWords.ts';
import { FacetList } from './FacetList.tsx';
import { FilterButton } from './FilterButton.tsx';
import { Ribbon } from './Ribbon.tsx';

// What the bar opens comes right after the bar itself: the first screen needs neither. Only a phone has the sheet.
const { Late: DatesPanel, fetch: fetchDates } = makeLate(async () => (await import('./DatesPanel.tsx')).DatesPanel);
const { Late: FilterSheet, fetch: fetchSheet } = makeLate(async () => (await import('./FilterSheet.tsx')).FilterSheet);

/**
 * The bar under the masthead: six filters, the articles on a line, how many are in view, and Clear.
 *
 * On a phone one button opens all of it in a sheet. Under 1041 px the tools of the views are here, under Options. Where many
 * filters say what they ask for, they need the room of the line.
 */
export function FilterBar() {
  const isPhone = useMedia('(max-width: 720.98px)');
  const { address } = useAddress();
  const isWide = useMedia('(min-width: 1320px)');
  const active = countActiveFacets(address);
  const isCrowded = active > (isWide ? 1 : 0);
  return (
    <section className="filter-bar print:hidden" aria-label="Filters">
      {isPhone ? <SheetButton /> : <Buttons isCrowded={isCrowded} />}
      <div className="ml-auto flex items-center gap-2.5 whitespace-nowrap text-ink-2 md:gap-4">
        {!isPhone && <Options />}
        {active <= (isWide ? 2 : 0) && <Ribbon />}
        <Share />
      </div>
    </section>
  );
}

function Buttons({ isCrowded }: { readonly isCrowded: boolean }) {
  const { address } = useAddress();
  const lookup = useLookup();
  const dates = printDates(address);
  useEffect(() => void fetchDates().catch(() => undefined), []);
  return (
    <div className="filter-buttons">
      {listFacets(lookup).map((facet) => (
        <FacetPopover key={facet.name} facet={facet} isCrowded={isCrowded} />
      ))}
      <Popover
        label="Filter by dates"
        trigger={<FilterButton label="Dates" value={dates} isCrowded={isCrowded} />}
        triggerClassName={`filter-button chevron ${dates === '' ? '' : 'font-semibold'}`}
      >
        <Suspense fallback="Loading">
          <DatesPanel />
        </Suspense>
      </Popover>
    </div>
  );
}

function FacetPopover({ facet, isCrowded }: { readonly facet: ChoiceFacet; readonly isCrowded: boolean }) {
  const { address } = useAddress();
  const lookup = useLookup();
  const chosen = findActiveFilters(lookup, { ...NO_FILTERS, [facet.name]: address[facet.name] });
  const value = chosen.length > 1 ? String(chosen.length) : (chosen[0]?.value ?? '');
  return (
    <Popover
      label={`Filter by ${facet.label.toLowerCase()}`}
      trigger={<FilterButton label={facet.label} value={value} isCrowded={isCrowded} />}
      triggerClassName={`filter-button chevron ${value === '' ? '' : 'font-semibold'}`}
    >
      <FacetList facet={facet} />
    </Popover>
  );
}

function Options() {
  const isNarrow = useMedia('(max-width: 1040.98px)');
  if (!isNarrow) return null;
  return (
    <Popover
      label="Options of this view"
      trigger="Options"
      triggerClassName="filter-button chevron"
      align="end"
      className="w-60"
    >
      <ToolsSlot />
    </Popover>
  );
}

function Share() {
  const { address, go } = useAddress();
  const lookup = useLookup();
  const slice = useSlice();
  const isActive = findActiveFilters(lookup, address).length > 0;

  // The button goes with the filters; the focus stays in the bar.
  function clear() {
    go(NO_FILTERS);
    document.querySelector<HTMLElement>('.filter-button')?.focus();
  }
  return (
    <>
      <span role="status">{printShare(countKept(slice), lookup.corpus.articles.length)}</span>
      {isActive && (
        <button type="button" className="link min-h-6" onClick={clear}>
          Clear
        </button>
      )}
    </>
  );
}

function SheetButton() {
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const { address } = useAddress();
  const active = findActiveFilters(useLookup(), address);
  useEffect(() => void fetchSheet().catch(() => undefined), []);
  function show() {
    setAsked(true);
    setOpen(true);
  }
  return (
    <>
      <button
        type="button"
        className={`filter-button ${active.length > 0 ? 'font-semibold' : ''}`}
        aria-haspopup="dialog"
        onClick={show}
      >
        <FilterButton label="Filters" value={printActive(active)} />
      </button>
      {wasAsked && (
        <Suspense>
          <FilterSheet open={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function printActive(active: readonly { readonly value: string }[]): string {
  return active.length > 1 ? String(active.length) : (active[0]?.value ?? '');
}
