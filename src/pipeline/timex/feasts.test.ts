import { expect, test } from 'vitest';
import { findFeast } from './feasts.ts';

test.each([
  ...['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2015-04-05'],
  ...['2016-03-27', '2018-04-01', '2019-04-21', '2024-03-31', '2038-04-25', '2049-04-18', '2076-04-19', '2100-03-28'],
])('Easter falls on the Sunday that the western churches keep: %s', (day) => {
  expect(findFeast('easter', Number(day.slice(0, 4)))).toBe(day);
});

test('Good Friday is two days before Easter, and Easter Monday the day after, also in another month', () => {
  expect([findFeast('good friday', 2018), findFeast('easter monday', 2018)]).toEqual(['2018-03-30', '2018-04-02']);
});

test.each([
  '2012-11-22',
  '2013-11-28',
  '2014-11-27',
  '2015-11-26',
  '2016-11-24',
  '2017-11-23',
  '2018-11-22',
  '2019-11-28',
])('Thanksgiving is the fourth Thursday of November: %s', (day) => {
  expect(findFeast('thanksgiving', Number(day.slice(0, 4)))).toBe(day);
});

test.each([
  ['christmas', '2015-12-25'],
  ['christmas eve', '2015-12-24'],
  ['boxing day', '2015-12-26'],
  ["new year's eve", '2015-12-31'],
  ["new year's day", '2015-01-01'],
  ["valentine's day", '2015-02-14'],
  ['halloween', '2015-10-31'],
])('A feast of a fixed day is on it every year: %s', (feast, day) => {
  expect(findFeast(feast, 2015)).toBe(day);
});

test('A feast that nobody keeps has no day', () => {
  expect(findFeast('harbor day', 2015)).toBeUndefined();
});
