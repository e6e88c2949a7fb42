import { compareText } from '../corpus/compareText.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { engineOf } from './engines.ts';
import type { FacetChoice, Page, Passage, SearchHits } from './facet.ts';
import { CHOICES } from './facets.ts';
import type { FacetName, Filters } from './filters.ts';
import { findPages } from './pages.ts';
import { judgePage, slice } from './slice.ts';

/** What the counts beside the values of a facet are of. */
export type CountUnit = 'article' | 'quotation';

/**
 * A value of a facet with what choosing it would leave.
 *
 * Articles: `count` are those that stay by what people coded in them, or by themselves; `found` are further ones, which only a
 * finding of the machine keeps. Quotations: `count` are acts of speech, and `found` is nought.
 */
export type FacetValue = FacetChoice & { readonly count: number; readonly found: number };

/** Tells what is counted: articles, but quotations where nothing is coded and the machine found some. */
export function chooseUnit({ corpus, attributions }: Lookup): CountUnit {
  const isCoded = corpus.statements.length + corpus.events.length > 0;
  return isCoded || attributions.size === 0 ? 'article' : 'quotation';
}

/**
 * Counts, for every value of a facet, what choosing it alone would leave under all other filters.
 *
 * The facet's own chosen values are left out, so that a reader sees what another choice would bring. Most first, then by
 * label; the values that leave nothing stand last. What people coded and what the machine found are never added.
 */
export function countFacet(
  lookup: Lookup,
  filters: Filters,
  hits: SearchHits | null,
  facet: FacetName,
): readonly FacetValue[] {
  const engine = engineOf(lookup);
  if (engine !== undefined) return engine.countFacet({ filters, hits }, facet);
  const count = chooseUnit(lookup) === 'article' ? countPages : countSpeech;
  const counts = count(judgeAll(lookup, { ...filters, [facet]: [] }, hits), facet);
  const values = CHOICES[facet].list(lookup).map((choice) => ({ ...choice, ...(counts.get(choice.id) ?? NONE) }));
  return values.toSorted(
    (a, b) => b.count - a.count || b.found - a.found || compareText(a.label.toLowerCase(), b.label.toLowerCase()),
  );
}

/** Counts the articles that the filters keep. */
export function countArticles(lookup: Lookup, filters: Filters, hits: SearchHits | null): number {
  return engineOf(lookup)?.countArticles({ filters, hits }) ?? slice(lookup, filters, hits).articles.length;
}

type Counts = Pick<FacetValue, 'count' | 'found'>;
type Judged = { readonly page: Page; readonly passages: readonly Passage[]; readonly standsAlone: boolean };

const NONE: Counts = { count: 0, found: 0 };

function judgeAll(lookup: Lookup, filters: Filters, hits: SearchHits | null): readonly Judged[] {
  return findPages(lookup).map((page) => ({ page, ...judgePage(page, filters, hits) }));
}

function countPages(judged: readonly Judged[], facet: FacetName): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { page, passages, standsAlone } of judged) {
    const valuesOf = (isFound: boolean) =>
      passages.filter((passage) => passage.isFound === isFound).flatMap(({ values }) => [...values(facet)]);
    const coded = new Set([...valuesOf(false), ...(standsAlone ? page.values(facet) : [])]);
    const found = new Set(valuesOf(true).filter((id) => !coded.has(id)));
    for (const id of coded) add(counts, id, { count: 1, found: 0 });
    for (const id of found) add(counts, id, { count: 0, found: 1 });
  }
  return counts;
}

/** One act of speech counts once, however many articles print it. */
function countSpeech(judged: readonly Judged[], facet: FacetName): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const heard = new Set<string>();
  for (const { subject, values } of judged.flatMap(({ passages }) => passages)) {
    if (subject.kind !== 'attribution') continue;
    for (const id of values(facet)) {
      const key = `${id}\n${subject.attribution.utterance}`;
      if (!heard.has(key)) add(counts, id, { count: 1, found: 0 });
      heard.add(key);
    }
  }
  return counts;
}

function add(counts: Map<string, Counts>, id: string, more: Counts): void {
  const { count, found } = counts.get(id) ?? NONE;
  counts.set(id, { count: count + more.count, found: found + more.found });
}
