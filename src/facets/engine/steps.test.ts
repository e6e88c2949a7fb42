import fc from 'fast-check';
import { test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { FACETS } from '../facets.ts';
import type { Filters } from '../filters.ts';
import { makeColumns } from '../makeColumns.ts';
import { anyFilters } from '../testing/anyCorpus.ts';
import { anyLargerCorpus, anyLargerHits } from '../testing/manyCorpora.ts';
import { expectSameInSteps, type Step } from './testing/expectSame.ts';

/** What a reader asks one after the other: each time one thing is changed, and now and then everything. */
const anySteps = fc
  .array(
    fc.record({
      filters: anyFilters,
      hits: anyLargerHits,
      change: fc.constantFrom(...FACETS, 'dates', 'search', 'all'),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((drawn) => {
    const steps: Step[] = [];
    for (const { filters, hits, change } of drawn) {
      const before = steps.at(-1);
      steps.push(
        before === undefined || change === 'all' ? { filters, hits } : changeOne(before, { filters, hits }, change),
      );
    }
    return steps;
  });

function changeOne(before: Step, { filters, hits }: Step, change: (typeof FACETS)[number] | string): Step {
  if (change === 'search') return { ...before, hits };
  const dates = { from: filters.from, to: filters.to };
  const changed: Partial<Filters> = typeof change === 'string' ? dates : { [change.name]: filters[change.name] };
  return { ...before, filters: { ...before.filters, ...changed } };
}

test('an engine says what is said over objects, step after step', () => {
  fc.assert(
    fc.property(anyLargerCorpus, anySteps, (corpus, steps) => expectSameInSteps(makeLookup(corpus), steps)),
    { numRuns: 40 },
  );
});

test('an article with more passages than a word has bits is no exception', () => {
  const crowded = anyLargerCorpus
    .map((corpus) => ({ ...corpus, statements: corpus.statements.map((one) => ({ ...one, article: '0a0' })) }))
    .filter(({ statements }) => statements.length > 20);
  fc.assert(
    fc.property(crowded, anySteps, (corpus, steps) => {
      const lookup = makeLookup(corpus);
      const { offsets } = makeColumns(lookup).passages;
      fc.pre((offsets[1] ?? 0) > 32);
      expectSameInSteps(lookup, steps);
    }),
    { numRuns: 15 },
  );
});

test('acts of speech are counted step after step where nothing is coded', () => {
  fc.assert(
    fc.property(anyLargerCorpus, anySteps, (corpus, steps) =>
      expectSameInSteps(makeLookup({ ...corpus, statements: [], events: [] }), steps),
    ),
    { numRuns: 40 },
  );
});
