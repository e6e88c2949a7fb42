import path from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '../../build/readSeeds.ts';
import { makeLookup } from '../../corpus/lookup.ts';
import { compile } from '../../pipeline/compile.ts';
import type { SearchHits } from '../facet.ts';
import { FACETS } from '../facets.ts';
import { NO_FILTERS } from '../filters.ts';
import { expectSameInSteps } from './testing/expectSame.ts';

test('an engine of the collected articles says what is said over objects', () => {
  const lookup = makeLookup(compile(readSeeds(path.resolve(import.meta.dirname, '../../../seeds'))).corpus);
  const [first] = lookup.corpus.articles;
  const words: SearchHits = new Map(lookup.corpus.articles.map(({ id, text }) => [id, findWord(text, 'Syria')]));
  const choose = FACETS.flatMap(({ name, list }) => list(lookup).map(({ id }) => ({ ...NO_FILTERS, [name]: [id] })));
  const dated = ['2015', '2015-09', '2016-04-18'].map((from) => ({ ...NO_FILTERS, from }));
  const steps = [...choose, ...dated].map((filters, place) => ({ filters, hits: place % 3 === 0 ? words : null }));
  expect(first).toBeDefined();
  expect(steps.length).toBeGreaterThan(50);
  expectSameInSteps(lookup, steps);
});

function findWord(text: string, word: string) {
  return Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({ start: index, end: index + word.length }));
}
