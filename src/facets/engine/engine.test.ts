import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { chooseUnit } from '../counts.ts';
import { FACETS } from '../facets.ts';
import { type Filters, NO_FILTERS } from '../filters.ts';
import { makeColumns } from '../makeColumns.ts';
import { anyCorpus, anyFilters, anyHits } from '../testing/anyCorpus.ts';
import { setBit } from './bits.ts';
import { makeEngine } from './engine.ts';
import { readNouns } from './nouns.ts';
import { expectSame } from './testing/expectSame.ts';

const engineOf = (lookup: ReturnType<typeof makeLookup>) => makeEngine(makeColumns(lookup), readNouns(lookup));
const anyStep = fc.record({
  filters: anyFilters,
  hits: anyHits,
  counted: fc.subarray([...FACETS], { minLength: 1, maxLength: 2 }),
});

test('an engine says what is said over objects, whatever the corpus and the question', () => {
  fc.assert(
    fc.property(anyCorpus, anyStep, (corpus, step) => {
      const lookup = makeLookup(corpus);
      const engine = engineOf(lookup);
      expect(engine.unit).toBe(chooseUnit(lookup));
      expectSame(engine, lookup, step);
    }),
  );
});

test('an engine that was made ready says what one says that was not', () => {
  fc.assert(
    fc.property(anyCorpus, anyStep, (corpus, step) => {
      const lookup = makeLookup(corpus);
      const engine = engineOf(lookup);
      for (const work of engine.prepare) work();
      expectSame(engine, lookup, step);
    }),
    { numRuns: 100 },
  );
});

test('what can be chosen is what the facets list', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const lookup = makeLookup(corpus);
      const engine = engineOf(lookup);
      for (const { name, list } of FACETS) {
        expect(engine.listChoices(name)).toEqual(list(lookup));
        expect(engine.columns.facets[name].ids).toEqual(list(lookup).map(({ id }) => id));
      }
    }),
  );
});

test('what was said in an article is counted, however often it is printed there', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const engine = engineOf(makeLookup(corpus));
      for (const { id, attributions } of corpus.articles)
        expect(engine.countActs(id)).toBe(new Set(attributions.map(({ utterance }) => utterance)).size);
      expect(engine.countActs('nobody')).toBe(0);
    }),
  );
});

test('articles that a search found keep all that is in them', () => {
  fc.assert(
    fc.property(anyCorpus, anyFilters, fc.subarray([0, 1, 2]), (corpus, filters, rows) => {
      const lookup = makeLookup(corpus);
      const articles = new Uint32Array(1);
      for (const row of rows) setBit(articles, row);
      // A hit on no passage takes none away.
      const hits = new Map(rows.map((row) => [`a${row}`, []]));
      const { rows: kept } = engineOf(lookup).keep({ filters, hits: { articles } });
      expect(kept).toEqual(engineOf(lookup).keep({ filters, hits }).rows);
    }),
  );
});

test('a facet is counted again only where another one has changed', () => {
  const [corpus] = fc.sample(anyCorpus, { numRuns: 1, seed: 1 });
  if (corpus === undefined) throw new Error('no corpus');
  const engine = engineOf(makeLookup(corpus));
  const tally = (filters: Partial<Filters>) =>
    engine.tally({ filters: { ...NO_FILTERS, ...filters }, hits: null }, 'country');
  const first = tally({ from: '2015' });
  expect(tally({ from: '2015', country: ['usa'] })).toBe(first);
  expect(tally({ from: '2016', country: ['usa'] })).not.toBe(first);
  expect(tally({ from: '2015', country: ['syria'] })).toBe(first);
});
