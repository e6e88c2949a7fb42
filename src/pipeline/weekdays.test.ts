import { expect, test } from 'vitest';
import { findWeekdayFault } from './weekdays.ts';

/** The days of one week, each with its name. */
const WEEK = [
  ['2015-09-28', 'Monday'],
  ['2015-09-29', 'Tuesday'],
  ['2015-09-30', 'Wednesday'],
  ['2015-10-01', 'Thursday'],
  ['2015-10-02', 'Friday'],
  ['2015-10-03', 'Saturday'],
  ['2015-10-04', 'Sunday'],
] as const;

test('Each day of a week has its own name and no other, in whatever letters', () => {
  for (const [day, own] of WEEK)
    for (const [, name] of WEEK) {
      const words = `The minister said late ${name === own ? name.toUpperCase() : name} that talks would go on`;
      expect(findWeekdayFault(day, words)?.message).toBe(
        name === own ? undefined : `${day} was a ${own}, and the words beside it say ${name}.`,
      );
    }
});

test('Days before 1970 have their weekdays too', () => {
  expect(findWeekdayFault('1969-07-20', 'on Sunday')).toBeUndefined();
  expect(findWeekdayFault('1969-07-20', 'on Monday')?.message).toContain('1969-07-20 was a Sunday');
  expect(findWeekdayFault('1970-01-01', 'on Thursday')).toBeUndefined();
});

test('Of several weekdays one must fit; if none does each is named once', () => {
  expect(findWeekdayFault('2015-09-28', 'between Friday and Monday')).toBeUndefined();
  expect(findWeekdayFault('2015-09-28', 'from Friday to Sunday, and on Sunday')).toEqual({
    code: 'date-weekday',
    severity: 'warning',
    message: '2015-09-28 was a Monday, and the words beside it say Friday and Sunday.',
    value: 'from Friday to Sunday, and on Sunday',
    fix: 'Look which of the two is right, and correct the other.',
  });
});

test('Where no weekday is named, or there is no such day, there is nothing to doubt', () => {
  for (const words of ['', 'at noon', 'Fridays were quiet', 'in Mondaysburg', 'a Sun day'])
    expect(findWeekdayFault('2015-09-28', words)).toBeUndefined();
  expect(findWeekdayFault('2015-02-30', 'on Friday')).toBeUndefined();
});
