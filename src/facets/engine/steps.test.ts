import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeeds } from '../../build/readSeeds.ts';
import { type Lookup, makeLookup } from '../../corpus/lookup.ts';
import { compile } from '../../pipeline/compile.ts';
import type { SearchHits } from '../facet.ts';
import { FACETS } from '../facets.ts';
import { type Filters, NO_FILTERS } from '../filters.ts';
import { makeColumns } from '../makeColumns.ts';
import { anyFilters } from '../testing/anyCorpus.ts';
import { anyLargerCorpus, anyLargerHits } from '../testing/manyCorpora.ts';
import { makeEngine } from './engine.ts';
import { readNouns } from './nouns.ts';
import { expectSame, type Step } from './testing/expectSame.ts';

/** Asks one question after the other of one engine, so that it answers from what it remembers. */
function walk(lookup: Lookup, steps: readonly Step[]): void {
  const engine = makeEngine(makeColumns(lookup), readNouns(lookup));
  for (const step of steps) expectSame(engine, lookup, step);
}

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
    fc.property(anyLargerCorpus, anySteps, (corpus, steps) => walk(makeLookup(corpus), steps)),
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
      walk(lookup, steps);
    }),
    { numRuns: 15 },
  );
});

test('acts of speech are counted step after step where nothing is coded', () => {
  fc.assert(
    fc.property(anyLargerCorpus, anySteps, (corpus, steps) =>
      walk(makeLookup({ ...corpus, statements: [], events: [] }), steps),
    ),
    { numRuns: 40 },
  );
});

test('an engine of the collected articles says what is said over objects', () => {
  const lookup = makeLookup(compile(readSeeds(path.resolve(import.meta.dirname, '../../../seeds'))).corpus);
  const [first] = lookup.corpus.articles;
  const words: SearchHits = new Map(lookup.corpus.articles.map(({ id, text }) => [id, findWord(text, 'Syria')]));
  const choose = FACETS.flatMap(({ name, list }) => list(lookup).map(({ id }) => ({ ...NO_FILTERS, [name]: [id] })));
  const dated = ['2015', '2015-09', '2016-04-18'].map((from) => ({ ...NO_FILTERS, from }));
  const steps = [...choose, ...dated].map((filters, place) => ({ filters, hits: place % 3 === 0 ? words : null }));
  expect(first).toBeDefined();
  expect(steps.length).toBeGreaterThan(50);
  walk(lookup, steps);
});

function findWord(text: string, word: string) {
  return Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({ start: index, end: index + word.length }));
}
