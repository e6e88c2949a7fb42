import { describe, expect, test } from 'vitest';
import { makeRow, nextSort, parseSort, sortRows } from './tableRows.ts';
import { sampleArticle, sampleDate, sampleEvent, sampleKept, sampleLookup } from './testing/sample.ts';

const at = (article: string) => ({ article, start: 0, end: 1 });
const events = [
  sampleEvent('speech', { recipients: ['united-states'], evidence: [at('b'), at('a'), at('b')] }),
  sampleEvent('truce', {
    type: 'AGREE',
    actors: ['united-states', 'russia'],
    when: sampleDate('2016-02', '2016-02-01', '2016-02-29'),
    evidence: [at('c')],
  }),
  sampleEvent('civil war', {
    type: 'ASSAULT',
    actors: ['syrian-opposition'],
    when: sampleDate('2011/..', '2011-01-01', null),
    evidence: [at('b')],
  }),
];
const lookup = sampleLookup(events, [
  sampleArticle('a', sampleDate('2015-09-28'), 'Global News'),
  sampleArticle('b', sampleDate('2015-09-29'), 'TRT World'),
  sampleArticle('c', sampleDate('2016-04-18'), 'Moscow Times'),
]);
const kept = sampleKept(events, lookup.sideOf);
const sortedRows = (sort: string | null) =>
  Array.from(sortRows(kept, lookup, parseSort(sort)), (row) => makeRow(kept.columns.eventAt(row), lookup));
const ids = (sort: string | null) => sortedRows(sort).map((row) => row.id);

describe('a row', () => {
  const [, speech, truce] = sortedRows(null);

  test('has the date in words and as coded', () => {
    expect(truce).toMatchObject({ date: 'Feb 2016', edtf: '2016-02' });
  });

  test('says who acted, on whom or with whom, and how', () => {
    expect(speech).toMatchObject({ from: 'Russia', side: 'russia', to: 'US', type: 'Accuse', event: 'speech' });
    expect(truce).toMatchObject({ from: 'United States', to: 'with Russia', type: 'Agree' });
  });

  test('names each article once', () => {
    expect(speech?.articles).toEqual(['b', 'a']);
  });
});

describe('the order of rows', () => {
  test('is by date unless the address says otherwise, and nonsense says nothing', () => {
    expect(ids(null)).toEqual(['civil war', 'speech', 'truce']);
    expect(ids('height')).toEqual(ids(null));
    expect(ids('-date')).toEqual(['truce', 'speech', 'civil war']);
  });

  test('can be that of any column, equal ones by date', () => {
    expect(ids('type')).toEqual(['speech', 'truce', 'civil war']);
    expect(ids('-type')).toEqual(['civil war', 'truce', 'speech']);
    expect(ids('event')).toEqual(['civil war', 'speech', 'truce']);
  });

  test('by parties leaves out how they took part, by article goes by what is printed of it', () => {
    expect(ids('to')).toEqual(['civil war', 'truce', 'speech']);
    expect(ids('article')).toEqual(['truce', 'civil war', 'speech']);
  });

  test('has every event once, however sorted', () => {
    for (const column of ['date', 'edtf', 'from', 'to', 'type', 'event', 'article']) {
      expect(ids(column).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    }
  });
});

test('pressing a column head sorts by it, pressing it again turns the order round', () => {
  expect(nextSort(parseSort(null), 'type')).toBe('type');
  expect(nextSort(parseSort('type'), 'type')).toBe('-type');
  expect(nextSort(parseSort('-type'), 'type')).toBe('type');
  expect(nextSort(parseSort(null), 'date')).toBe('-date');
  expect(nextSort(parseSort('-date'), 'date')).toBeNull();
});
