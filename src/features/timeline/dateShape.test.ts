import { expect, test } from 'vitest';
import { orderDay, readShape } from './dateShape.ts';
import { dayNumber as day } from './days.ts';

const date = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest, basis: '' });

test('a plain day is a day', () => {
  expect(readShape(date('2015-09-28', '2015-09-28', '2015-09-28'))).toEqual({ kind: 'day', at: day('2015-09-28') });
});

test('a month, a year, an unknown day of a month and an interval are spans', () => {
  const month = { kind: 'span', from: day('2015-02-01'), to: day('2015-02-28') };
  expect(readShape(date('2015-02', '2015-02-01', '2015-02-28'))).toEqual(month);
  expect(readShape(date('2015-02-XX', '2015-02-01', '2015-02-28'))).toEqual(month);
  expect(readShape(date('2016-04-11/2016-04-17', '2016-04-11', '2016-04-17')).kind).toBe('span');
});

test('approximate and doubted dates are drawn as such, single days too', () => {
  expect(readShape(date('2016-04~', '2016-04-01', '2016-04-30')).kind).toBe('about');
  expect(readShape(date('2015-09-24?', '2015-09-24', '2015-09-24'))).toMatchObject({ kind: 'about' });
  expect(readShape(date('2016-04-18%', '2016-04-18', '2016-04-18')).kind).toBe('about');
});

test('one of several days keeps each of them, all of several days too', () => {
  const days = [day('2015-09-24'), day('2015-10-01')];
  expect(readShape(date('[2015-09-24,2015-10-01]', '2015-09-24', '2015-10-01'))).toEqual({ kind: 'one-of', days });
  expect(readShape(date('{2015-09-24, 2015-10-01}', '2015-09-24', '2015-10-01'))).toEqual({ kind: 'all-of', days });
});

test('a set of months is the stretch it covers', () => {
  expect(readShape(date('[2015-09,2015-11]', '2015-09-01', '2015-11-30')).kind).toBe('span');
});

test('open ends are told apart, and no ends at all', () => {
  expect(readShape(date('../2015-09-29', null, '2015-09-29'))).toEqual({ kind: 'before', to: day('2015-09-29') });
  expect(readShape(date('2011/..', '2011-01-01', null))).toEqual({ kind: 'from', from: day('2011-01-01') });
  expect(readShape(date('XXXX', null, null))).toEqual({ kind: 'undated' });
});

test('events are ordered by their first known day, undated ones before all others', () => {
  const order = (edtf: string, earliest: string | null, latest: string | null) =>
    orderDay(readShape(date(edtf, earliest, latest)));
  expect(order('2015-09', '2015-09-01', '2015-09-30')).toBe(day('2015-09-01'));
  expect(order('[2015-09-24,2015-10-01]', '2015-09-24', '2015-10-01')).toBe(day('2015-09-24'));
  expect(order('../2015-09-29', null, '2015-09-29')).toBe(day('2015-09-29'));
  expect(order('XXXX', null, null)).toBeLessThan(order('1900', '1900-01-01', '1900-12-31'));
});
