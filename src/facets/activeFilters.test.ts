import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { countActiveFacets, findActiveFilters, printDates } from './activeFilters.ts';
import { NO_FILTERS } from './filters.ts';

const CORPUS: Corpus = {
  articles: [],
  statements: [],
  events: [],
  proposed: { events: [], statements: [] },
  actors: [
    { id: 'iran', kind: 'state', name: 'Iran', aliases: [], roles: [] },
    { id: 'ukraine', kind: 'state', name: 'Ukraine', aliases: [], roles: [] },
  ],
  issues: [],
  publishers: [],
  problems: [],
};
const LOOKUP = makeLookup(CORPUS);

function print(filters: Partial<typeof NO_FILTERS>): string[] {
  return findActiveFilters(LOOKUP, { ...NO_FILTERS, ...filters }).map(({ label, value }) => `${label}: ${value}`);
}

test('nothing asked for is nothing active', () => {
  expect(print({})).toEqual([]);
  expect(print({ q: '  ' })).toEqual([]);
});

test('every value chosen is named, in the order of the filter bar', () => {
  expect(print({ q: 'truce', country: ['ukraine', 'iran'], from: '2015-09' })).toEqual([
    'Country: Ukraine',
    'Country: Iran',
    'Dates: from Sep 2015',
    'Search: “truce”',
  ]);
});

test('taking one value away leaves the others of its facet', () => {
  const [first] = findActiveFilters(LOOKUP, { ...NO_FILTERS, country: ['ukraine', 'iran'] });
  expect(first?.without).toEqual({ country: ['iran'] });
});

test('buttons that ask for something are counted, whatever they ask for', () => {
  expect(countActiveFacets(NO_FILTERS)).toBe(0);
  expect(countActiveFacets({ ...NO_FILTERS, country: ['iran', 'ukraine'], to: '2015', q: 'truce' })).toBe(2);
});

test('dates are named as far as they are given', () => {
  expect(printDates({ from: '2015-09', to: '2016-04' })).toBe('Sep 2015 – Apr 2016');
  expect(printDates({ from: '2015-09', to: '2015-09' })).toBe('Sep 2015');
  expect(printDates({ from: null, to: '2016' })).toBe('to 2016');
});
