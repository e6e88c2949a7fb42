import { expect, test } from 'vitest';
import { printDay, toDayNumber } from '../../corpus/days.ts';
import { periodsOf } from '../../corpus/periods.ts';
import { sampleDate } from '../../corpus/testing/samples.ts';
import { chooseGrain, findRowKey, printRow, rankRow } from './grain.ts';

const dates = (count: number, days: number, from = '2016-09-01') =>
  Array.from({ length: count }, (_, index) =>
    sampleDate(printDay((toDayNumber(from) ?? 0) + Math.floor((index * days) / count))),
  );
const choose = (all: ReturnType<typeof dates>) =>
  chooseGrain(
    all.map((date) => ({ date, count: 1 })),
    periodsOf(all),
    '2015-01',
  ).grain;

test('few quotations stand by cluster, more by month, week or day, so that no row holds too many', () => {
  expect(choose(dates(90, 50))).toBe('cluster');
  expect(choose(dates(150, 61))).toBe('month');
  expect(choose(dates(600, 61))).toBe('week');
  expect(choose(dates(2000, 30))).toBe('day');
});

test('rows stay few enough for an overview, however much each holds', () => {
  expect(choose(dates(50_000, 300))).toBe('week');
  expect(choose(dates(50_000, 3000))).toBe('year');
  expect(choose(dates(50_000, 30_000))).toBe('cluster');
});

test('a week begins on Monday, and a row says what it stands for', () => {
  const cut = { grain: 'week' as const, periods: [], floor: '2015-09' };
  const key = findRowKey(sampleDate('2015-09-27'), cut);
  expect(key).toBe('2015-09-21');
  expect(printRow(key, cut)).toBe('21–27 Sep 2015');
  expect(printRow('2015-09-28', { ...cut, grain: 'day' })).toBe('28 Sep 2015');
  expect(printRow(findRowKey(sampleDate('2015-09-27'), { ...cut, grain: 'year' }), { ...cut, grain: 'year' })).toBe(
    '2015',
  );
});

test('rows are of one length: what is known less closely has a row of its own', () => {
  const cut = { grain: 'day' as const, periods: [], floor: '2015-01' };
  const month = sampleDate('2016-04', '2016-04-01', '2016-04-30');
  const year = sampleDate('2016', '2016-01-01', '2016-12-31');
  expect(findRowKey(month, cut)).toBe('loose');
  expect(findRowKey(sampleDate('[2016-04-28,2016-04-29]', '2016-04-28', '2016-04-29'), cut)).toBe('2016-04-28');
  expect(findRowKey(month, { ...cut, grain: 'month' })).toBe('2016-04');
  expect(findRowKey(year, { ...cut, grain: 'month' })).toBe('loose');
  expect(printRow('loose', cut)).toBe('Day not known');
  expect(printRow('loose', { ...cut, grain: 'month' })).toBe('Month not known');
});

test('what was said before the month of the first article is background in one row; the undated have their own', () => {
  const cut = { grain: 'day' as const, periods: [], floor: '2016-09' };
  expect(findRowKey(sampleDate('2001-09-11'), cut)).toBe('earlier');
  expect(printRow('earlier', cut)).toBe('Before September 2016');
  expect(findRowKey(sampleDate('2016', '2016-01-01', '2016-12-31'), cut)).toBe('loose');
  // Part of it before the month, part in it: it is no row among the days.
  expect(findRowKey(sampleDate('2016-08-29/2016-09-04', '2016-08-29', '2016-09-04'), cut)).toBe('loose');
  expect(findRowKey(sampleDate('XXXX', null), cut)).toBe('undated');
});

test('background comes first, then the run of time, and last what has no place in it', () => {
  const keys = ['undated', '2016-09-02', 'loose', 'earlier'];
  expect(keys.toSorted((a, b) => rankRow(a) - rankRow(b))).toEqual(['earlier', '2016-09-02', 'loose', 'undated']);
});
