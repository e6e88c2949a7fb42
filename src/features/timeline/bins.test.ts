import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binZoom, chooseBinUnit, countBins, countYears } from './bins.ts';
import { dayNumber as day } from './days.ts';

test('a bin is a day, a week or a month, by how much time is shown', () => {
  expect([40, 900, 9000].map(chooseBinUnit)).toEqual(['day', 'week', 'month']);
});

test('weeks begin on Monday', () => {
  const [week] = countBins([day('2015-09-30')], 'week');
  expect(week).toEqual({ from: day('2015-09-28'), to: day('2015-10-05'), count: 1 });
});

test('months are calendar months', () => {
  const bins = countBins(['2016-02-01', '2016-02-29', '2016-03-01'].map(day), 'month');
  expect(bins).toEqual([
    { from: day('2016-02-01'), to: day('2016-03-01'), count: 2 },
    { from: day('2016-03-01'), to: day('2016-04-01'), count: 1 },
  ]);
});

test('a bar zooms to the months it lies in', () => {
  expect(binZoom({ from: day('2015-09-28'), to: day('2015-10-05') })).toBe('2015-09/2015-10');
  expect(binZoom({ from: day('2016-02-01'), to: day('2016-03-01') })).toBe('2016-02/2016-02');
});

test('a compressed stretch is counted in years, as far as it goes', () => {
  const days = ['1993-07-02', '1993-07-02', '2016-02-01'].map(day);
  expect(countYears(days, { from: day('1972-01-01'), to: day('2016-08-20') })).toEqual([
    { from: day('1993-01-01'), to: day('1994-01-01'), count: 2 },
    { from: day('2016-01-01'), to: day('2016-08-20'), count: 1 },
  ]);
  expect(binZoom({ from: day('1993-01-01'), to: day('1994-01-01') })).toBe('1993-01/1993-12');
});

test('nothing gives no bins', () => {
  expect(countBins([], 'month')).toEqual([]);
});

test('the bins add up to the days, hold them, and do not meet', () => {
  const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -30_000, max: 30_000 })), unit, (days, by) => {
      const bins = countBins(days, by);
      expect(bins.reduce((total, bin) => total + bin.count, 0)).toBe(days.length);
      for (const one of days) expect(bins.filter((bin) => one >= bin.from && one < bin.to)).toHaveLength(1);
      for (const [index, bin] of bins.entries()) expect(bin.to).toBeLessThanOrEqual(bins[index + 1]?.from ?? bin.to);
    }),
  );
});
