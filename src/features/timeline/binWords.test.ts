import { expect, test } from 'vitest';
import { binWords } from './binWords.ts';
import { dayNumber as day } from './days.ts';

test('a bar says its time and its count', () => {
  expect(binWords({ from: day('2015-09-01'), to: day('2015-10-01'), count: 12 }, 'month')).toBe(
    'September 2015: 12 events',
  );
  expect(binWords({ from: day('2015-09-28'), to: day('2015-10-05'), count: 1 }, 'week')).toBe(
    '28 Sep – 4 Oct 2015: 1 event',
  );
  expect(binWords({ from: day('2015-09-28'), to: day('2015-09-29'), count: 2 }, 'day')).toBe('28 Sep 2015: 2 events');
  expect(binWords({ from: day('1993-01-01'), to: day('1994-01-01'), count: 3 }, 'day')).toBe('1993: 3 events');
});
