import path from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '../build/readSeeds.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { compile } from '../pipeline/compile.ts';
import { countFacet } from './counts.ts';
import { type FacetName, type Filters, NO_FILTERS } from './filters.ts';
import { slice } from './slice.ts';

const lookup = makeLookup(compile(readSeeds(path.resolve(import.meta.dirname, '../../seeds'))).corpus);
const keep = (asked: Partial<Filters>) => slice(lookup, { ...NO_FILTERS, ...asked }, null);
const articles = (asked: Partial<Filters>) => keep(asked).articles.map((article) => article.id);
const count = (facet: FacetName, id: string, asked: Partial<Filters> = {}) =>
  countFacet(lookup, { ...NO_FILTERS, ...asked }, null, facet).find((value) => value.id === id)?.count;

test('a leader keeps what he said and took part in, wherever it is printed', () => {
  expect(articles({ leader: ['john-kerry'] })).toEqual(['moscow-times-2015-09-28']);
  expect(new Set(keep({ leader: ['john-kerry'] }).statements.map((statement) => statement.speaker))).toEqual(
    new Set(['john-kerry']),
  );
  expect(articles({ leader: ['john-kerry', 'barack-obama'] })).toHaveLength(3);
});

test('a country keeps the articles that name it, but with a leader only those with a passage on which both hold', () => {
  expect(articles({ country: ['ukraine'] })).toHaveLength(4);
  expect(articles({ country: ['ukraine'], leader: ['john-kerry'] })).toEqual([]);
  expect(articles({ country: ['ukraine'], leader: ['stepan-poltorak'] })).toEqual(['trt-world-2015-09']);
});

test('an article about strikes of a country that says nothing stays for its name, without a statement', () => {
  expect(articles({ country: ['france'] })).toEqual(['moscow-times-2015-09-28']);
  expect(keep({ country: ['france'] }).statements).toEqual([]);
});

test('an office and a person count for their state, and the secretary general for NATO', () => {
  const russian = new Set(keep({ country: ['russia'] }).statements.map((statement) => statement.speaker));
  expect(russian).toContain('russian-foreign-ministry');
  const allied = keep({ organization: ['nato'] }).statements.map((statement) => statement.speaker);
  expect(allied).toContain('jens-stoltenberg');
});

test('a publisher is found as the page and as the source it was copied from', () => {
  expect(articles({ publisher: ['reuters'] })).toEqual(['moscow-times-2015-09-28']);
  expect(articles({ publisher: ['abc-news'] })).toEqual(['obama-asks-putin-2016-04']);
  expect(articles({ publisher: ['unnamed'] })).toContain('obama-asks-putin-2016-04');
});

test('dates keep what was said in them, and an article by when it was published', () => {
  expect(articles({ from: '2016' })).toContain('obama-asks-putin-2016-04');
  expect(articles({ from: '2016' })).not.toContain('moscow-times-2015-09-28');
  expect(articles({ to: '2015-12' }).length).toBeGreaterThanOrEqual(5);
  expect(
    keep({ from: '2015-09-27', to: '2015-09-27' }).statements.every(({ said }) => said.edtf === '2015-09-27'),
  ).toBe(true);
});

test('an issue keeps its statements and the events they react to', () => {
  const { statements, events } = keep({ issue: ['separatists'] });
  expect(new Set(statements.map((statement) => statement.issue))).toEqual(new Set(['separatists']));
  const answered = new Set(statements.map((statement) => statement.reactsTo));
  expect(events.every((event) => answered.has(event.id))).toBe(true);
});

test('counts answer what choosing a value would bring under the other filters', () => {
  expect(count('country', 'ukraine')).toBe(4);
  expect(count('country', 'ukraine', { country: ['france'] })).toBe(4);
  expect(count('leader', 'stepan-poltorak', { country: ['ukraine'] })).toBe(1);
  expect(count('leader', 'john-kerry', { country: ['ukraine'] })).toBe(0);
});
