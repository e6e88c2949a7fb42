import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay, isoMonth, monthNumber, monthPosition, monthStart } from './days.ts';

test('days are counted from 1970 and written back', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(isoDay(dayNumber('2016-02-29'))).toBe('2016-02-29');
  expect(isoDay(dayNumber('2015-09-28') + 0.7)).toBe('2015-09-28');
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      expect(dayNumber(isoDay(day))).toBe(day);
    }),
  );
});

test('months are counted and written back', () => {
  expect(isoMonth(monthNumber('2015-12') + 1)).toBe('2016-01');
  expect(isoDay(monthStart(monthNumber('2016-02')))).toBe('2016-02-01');
});

test('a day has its place on a line of months', () => {
  expect(monthPosition(dayNumber('2015-09-01'))).toBe(monthNumber('2015-09'));
  expect(monthPosition(dayNumber('2015-09-16'))).toBe(monthNumber('2015-09') + 0.5);
});
