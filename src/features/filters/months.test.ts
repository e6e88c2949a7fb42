import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOutside, printMonthKey, printMonths, readMonths, toMonthNumber } from './months.ts';

const RANGE = { first: toMonthNumber('2011-03'), last: toMonthNumber('2016-04') };

test('a month and its number are two names for the same thing', () => {
  expect(printMonthKey(toMonthNumber('2015-09'))).toBe('2015-09');
  expect(printMonthKey(toMonthNumber('2015-09-28'))).toBe('2015-09');
  expect(printMonthKey(toMonthNumber('2015'))).toBe('2015-01');
});

test('months written into the address read back as the same months', () => {
  const month = fc.integer({ min: RANGE.first, max: RANGE.last });
  fc.assert(
    fc.property(month, month, (one, other) => {
      const months = { first: Math.min(one, other), last: Math.max(one, other) };
      const { from, to } = printMonths(RANGE, months);
      expect(readMonths(RANGE, from, to)).toEqual(months);
    }),
  );
});

test('a stretch over the whole range asks for nothing', () => {
  expect(printMonths(RANGE, RANGE)).toEqual({ from: null, to: null });
});

test('a bare year at the end reaches to its December', () => {
  expect(readMonths(RANGE, '2015', '2015')).toEqual({
    first: toMonthNumber('2015-01'),
    last: toMonthNumber('2015-12'),
  });
});

test('a stretch that meets no month of the range is outside it', () => {
  expect(isOutside(RANGE, '2009', '2010')).toBe(true);
  expect(isOutside(RANGE, '2016-05', null)).toBe(true);
  expect(isOutside(RANGE, '2015-09', '2015-08')).toBe(true);
  expect(isOutside(RANGE, '2010', '2011')).toBe(false);
  expect(isOutside(RANGE, null, null)).toBe(false);
});

test('dates outside the corpus are drawn at its ends', () => {
  expect(readMonths(RANGE, '1990-01', '2040-01')).toEqual(RANGE);
  expect(readMonths(RANGE, '2040-01', null)).toEqual({ first: RANGE.last, last: RANGE.last });
});
