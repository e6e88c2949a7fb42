import { compareText } from '../corpus/compareText.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { FacetChoice, Page, SearchHits } from './facet.ts';
import { CHOICES } from './facets.ts';
import type { FacetName, Filters } from './filters.ts';
import { findPages } from './pages.ts';
import { judgePage, slice } from './slice.ts';

/** A value of a facet with the number of articles it would leave. */
export type FacetValue = FacetChoice & { readonly count: number };

/**
 * Counts, for every value of a facet, the articles that choosing it alone would leave under all other filters.
 *
 * The facet's own chosen values are left out, so that a reader sees what another choice would bring. Most articles first,
 * then by label; the values that leave none stand last.
 */
export function countFacet(
  lookup: Lookup,
  filters: Filters,
  hits: SearchHits | null,
  facet: FacetName,
): readonly FacetValue[] {
  const others = { ...filters, [facet]: [] };
  const counts = new Map<string, number>();
  for (const page of findPages(lookup)) {
    for (const id of findValues(page, others, hits, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const values = CHOICES[facet].list(lookup).map((choice) => ({ ...choice, count: counts.get(choice.id) ?? 0 }));
  return values.toSorted((a, b) => b.count - a.count || compareText(a.label.toLowerCase(), b.label.toLowerCase()));
}

/** Counts the articles that the filters keep. */
export function countArticles(lookup: Lookup, filters: Filters, hits: SearchHits | null): number {
  return slice(lookup, filters, hits).articles.length;
}

function findValues(page: Page, filters: Filters, hits: SearchHits | null, facet: FacetName): ReadonlySet<string> {
  const { passages, standsAlone } = judgePage(page, filters, hits);
  const values = passages.flatMap((passage) => [...passage.values[facet]]);
  return new Set(standsAlone ? [...values, ...page.values[facet]] : values);
}
