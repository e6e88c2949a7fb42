import { expect, test } from 'vitest';
import { binWords } from './binWords.ts';
import { dayNumber as day } from './days.ts';

test('a bin is called by its time, the first day after it left out', () => {
  expect(binWords({ from: day('2015-09-01'), to: day('2015-10-01') })).toBe('September 2015');
  expect(binWords({ from: day('2015-07-01'), to: day('2015-10-01') })).toBe('Jul – Sep 2015');
  expect(binWords({ from: day('2015-09-28'), to: day('2015-10-05') })).toBe('28 Sep – 4 Oct 2015');
  expect(binWords({ from: day('2015-09-28'), to: day('2015-09-29') })).toBe('28 Sep 2015');
  expect(binWords({ from: day('1993-01-01'), to: day('1994-01-01') })).toBe('1993');
  expect(binWords({ from: day('1910-01-01'), to: day('1920-01-01') })).toBe('1910–1919');
});
