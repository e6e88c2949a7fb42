import { printWindow } from '../corpus/dateWords.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { listChoices, listIds } from './choices.ts';
import type { ChoiceFacet } from './facet.ts';
import { FACETS } from './facets.ts';
import type { Filters } from './filters.ts';

/** One thing a reader asked for, in words, and the filters without it. */
export type ActiveFilter = {
  readonly key: string;
  /** The filter's name: "Country". */
  readonly label: string;
  /** What it asks for: "Ukraine". */
  readonly value: string;
  readonly without: Partial<Filters>;
};

/** Lists the facets in which there is something to choose, in the order of the filter bar. */
export function listFacets(lookup: Lookup): readonly ChoiceFacet[] {
  return FACETS.filter((facet) => listIds(lookup, facet).length > 0);
}

/** Lists everything the filters ask for, in the order of the filter bar; several values of one facet are several entries. */
export function findActiveFilters(lookup: Lookup, filters: Filters): ActiveFilter[] {
  const chosen = FACETS.flatMap((facet) => {
    const { name, label } = facet;
    const ids = filters[name];
    if (ids.length === 0) return [];
    const labels = new Map(listChoices(lookup, facet).map((choice) => [choice.id, choice.label]));
    return ids.map((id) => ({
      key: `${name}:${id}`,
      label,
      value: labels.get(id) ?? id,
      without: { [name]: ids.filter((other) => other !== id) },
    }));
  });
  return [...chosen, ...findDates(filters), ...findSearch(filters)];
}

/** Counts the buttons of the filter bar that ask for something, however many values each has. */
export function countActiveFacets(filters: Filters): number {
  return FACETS.filter(({ name }) => filters[name].length > 0).length + (printDates(filters) === '' ? 0 : 1);
}

/** Prints the dates asked for: "Sep 2015 – Apr 2016", "from Sep 2015", "to Apr 2016"; empty where none are. */
export function printDates({ from, to }: Pick<Filters, 'from' | 'to'>): string {
  if (from !== null && to !== null) return printWindow(from, to);
  if (from !== null) return `from ${printWindow(from, from)}`;
  return to === null ? '' : `to ${printWindow(to, to)}`;
}

function findDates(filters: Filters): ActiveFilter[] {
  const value = printDates(filters);
  return value === '' ? [] : [{ key: 'dates', label: 'Dates', value, without: { from: null, to: null } }];
}

function findSearch({ q }: Filters): ActiveFilter[] {
  return q.trim() === '' ? [] : [{ key: 'q', label: 'Search', value: `“${q.trim()}”`, without: { q: '' } }];
}

/** Prints what the filters ask for, one a filter: "Country: Ukraine". */
export function printActiveFilters(lookup: Lookup, filters: Filters): readonly string[] {
  return findActiveFilters(lookup, filters).map(({ label, value }) => `${label}: ${value}`);
}
