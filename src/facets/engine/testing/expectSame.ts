import { expect } from 'vitest';
import type { Lookup } from '../../../corpus/lookup.ts';
import { countArticles, countFacet } from '../../counts.ts';
import type { ChoiceFacet, SearchHits } from '../../facet.ts';
import { FACETS } from '../../facets.ts';
import type { Filters } from '../../filters.ts';
import { makeColumns } from '../../makeColumns.ts';
import { slice } from '../../slice.ts';
import { type FacetEngine, makeEngine } from '../engine.ts';
import { readNouns } from '../nouns.ts';

/** What a reader asks: filters, and what the search found. */
export type Step = {
  readonly filters: Filters;
  readonly hits: SearchHits | null;
  /** Whose values are counted; all facets where none is named. */
  readonly counted?: readonly ChoiceFacet[];
};

/** Checks every answer of an engine to one question against what is said over objects, the oracle. */
export function expectSame(engine: FacetEngine, lookup: Lookup, { filters, hits, counted = FACETS }: Step): void {
  const { articles, statements, events, attributions, proposed } = engine.slice({ filters, hits });
  expect({ articles, statements, events, attributions, proposed }).toEqual(slice(lookup, filters, hits));
  expect(engine.countArticles({ filters, hits })).toBe(countArticles(lookup, filters, hits));
  for (const { name } of counted) {
    expect(engine.countFacet({ filters, hits }, name)).toEqual(countFacet(lookup, filters, hits, name));
  }
}

/** Asks one question after the other of one engine, so that it answers from what it remembers. */
export function expectSameInSteps(lookup: Lookup, steps: readonly Step[]): void {
  const engine = makeEngine(makeColumns(lookup), readNouns(lookup));
  for (const step of steps) expectSame(engine, lookup, step);
}
