import { expect, test } from 'vitest';
import type { Actor } from '../corpus/actor.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { sampleArticle, sampleCorpus, sampleIssue, sampleStatement } from '../corpus/testing/samples.ts';
import { findActiveFilters, printActiveFilters } from './activeFilters.ts';
import { parseDateEnd, readStretch } from './dates.ts';
import { FACETS, JUDGES } from './facets.ts';
import { NO_FILTERS } from './filters.ts';
import { isChoice } from './known.ts';

test('Each facet has its name, what it is called and what several of its values are called', () => {
  expect(FACETS.map(({ name, label, plural }) => [name, label, plural])).toEqual([
    ['country', 'Country', 'countries'],
    ['leader', 'Leader', 'leaders'],
    ['organization', 'Organization', 'organizations'],
    ['publisher', 'Publisher', 'publishers'],
    ['issue', 'Issue', 'issues'],
    ['by', 'Found by', 'ways of finding'],
  ]);
  expect(JUDGES).toHaveLength(FACETS.length + 2);
});

const PUTIN: Actor = {
  id: 'putin',
  kind: 'person',
  name: 'Vladimir Putin',
  aliases: [],
  roles: [
    { title: 'Prime Minister', of: 'russia', from: '2008', to: '2012', source: 's' },
    { title: 'President', of: 'russia', from: '2012', source: 's' },
  ],
};
const { actors } = sampleCorpus({});
const said = (id: string, day: string) =>
  sampleStatement({ id, said: day, speaker: 'putin', side: 'russia', issue: 'truce' });
const LOOKUP = makeLookup(
  sampleCorpus({
    actors: [...actors, PUTIN, { ...PUTIN, id: 'nobody', name: 'Nobody' }],
    articles: [
      sampleArticle('One.', { publisher: 'tass', origin: ['reuters'] }),
      sampleArticle('Two.', { id: 'two', publisher: 'tass' }),
    ],
    statements: [said('a', '2015-09-28'), said('b', '2010-01-01'), said('c', '2015-10-01')],
    issues: [sampleIssue('truce')],
    publishers: [{ id: 'tass', name: 'TASS', kind: 'agency' }],
  }),
);
const listOf = (name: string) => FACETS.find((facet) => facet.name === name)?.list(LOOKUP);

test('Persons who were coded can be chosen, with the roles that they held then, in time order', () => {
  expect(listOf('leader')).toEqual([
    { id: 'putin', label: 'Vladimir Putin', detail: 'Prime Minister, Russia; then President, Russia' },
  ]);
});

test('Publishers and agencies can be chosen by their names, each once, issues with their group', () => {
  expect(listOf('publisher')).toEqual([
    { id: 'tass', label: 'TASS' },
    { id: 'reuters', label: LOOKUP.name('reuters') },
  ]);
  expect(listOf('issue')).toEqual([{ id: 'truce', label: 'Title of truce', detail: 'Syria' }]);
  expect(listOf('country')?.map(({ id }) => id)).toEqual(actors.map(({ id }) => id));
  expect(listOf('organization')).toEqual([]);
});

test('Who found it can be chosen where both people and the machine found something', () => {
  expect(listOf('by')).toEqual([]);
  const proposed = { events: [], statements: [] };
  const by = FACETS.find((facet) => facet.name === 'by');
  const event = {
    ...{ id: 'e', when: said('a', '2015').said, type: 'CONSULT', context: [], quad: 'verbal-cooperation' as const },
    ...{ actors: [], recipients: [], status: 'occurred' as const, summary: '', evidence: [] },
  };
  const both = { ...LOOKUP.corpus, proposed: { ...proposed, events: [event] } };
  expect(by?.list(makeLookup(both))).toEqual([
    { id: 'coded', label: 'People', detail: 'Coded statements and events' },
    { id: 'machine', label: 'Machine', detail: 'Quotations and proposed events, not checked' },
  ]);
  expect(by?.list(makeLookup({ ...both, statements: [] }))).toEqual([]);
});

test('What a reader asked for is named, and what is left without it is known', () => {
  const filters = { ...NO_FILTERS, leader: ['putin', 'gone'], from: '2015', q: ' truce ' };
  expect(findActiveFilters(LOOKUP, filters)).toEqual([
    { key: 'leader:putin', label: 'Leader', value: 'Vladimir Putin', without: { leader: ['gone'] } },
    { key: 'leader:gone', label: 'Leader', value: 'gone', without: { leader: ['putin'] } },
    { key: 'dates', label: 'Dates', value: 'from 2015', without: { from: null, to: null } },
    { key: 'q', label: 'Search', value: '“truce”', without: { q: '' } },
  ]);
  expect(printActiveFilters(LOOKUP, filters)).toEqual([
    'Leader: Vladimir Putin',
    'Leader: gone',
    'Dates: from 2015',
    'Search: “truce”',
  ]);
});

test('A value is known where it can be chosen, in its own facet', () => {
  expect([isChoice(LOOKUP, 'leader', 'putin'), isChoice(LOOKUP, 'leader', 'nobody')]).toEqual([true, false]);
  expect([isChoice(LOOKUP, 'country', 'russia'), isChoice(LOOKUP, 'organization', 'russia')]).toEqual([true, false]);
  expect([isChoice(LOOKUP, 'publisher', 'reuters'), isChoice(LOOKUP, 'issue', 'truce')]).toEqual([true, true]);
  expect(isChoice(LOOKUP, 'by', 'coded')).toBe(false);
});

test('An end of the dates is a year, a month or a day of the calendar', () => {
  for (const end of ['2015', '2015-09', '2016-02-29', '0001']) expect(parseDateEnd(end)).toBe(end);
  for (const end of ['', '201', '2015-', '2015-13', '2015-02-29', '2015-09-28-01', ' 2015', '2015 ', '20155', '2015-9'])
    expect([end, parseDateEnd(end)]).toEqual([end, undefined]);
});

test('A stretch of dates begins and ends with whole years and months', () => {
  expect(readStretch({ from: null, to: null })).toBeNull();
  expect(readStretch({ from: '2015', to: '2016' })).toEqual({ first: '2015-01-01', last: '2016-12-31' });
  expect(readStretch({ from: '2015-09', to: '2016-02' })).toEqual({ first: '2015-09-01', last: '2016-02-29' });
  expect(readStretch({ from: '2015-09-28', to: '2015-09-30' })).toEqual({ first: '2015-09-28', last: '2015-09-30' });
  expect(readStretch({ from: null, to: '2015-04' })).toEqual({ first: '', last: '2015-04-30' });
  expect(readStretch({ from: '2015', to: null })).toEqual({ first: '2015-01-01', last: '9999' });
});
