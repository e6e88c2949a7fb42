import { expect, test } from 'vitest';
import { binZoom, makeBins } from './bins.ts';
import { makeChart, viewOf, zoomOf } from './chartModel.ts';
import { isoDay } from './days.ts';
import { sampleDate, sampleEvent, sampleKept, sampleWeighed } from './testing/sample.ts';
import type { Stretch } from './warp.ts';

const print = ({ from, to }: Stretch) => `${isoDay(from)} ${isoDay(to)}`;

function bin(days: readonly string[], zoom: string | null = null, published = days) {
  const kept = sampleKept(days.map((day) => sampleEvent(day, { when: sampleDate(day) })));
  const model = makeChart(sampleWeighed(published.map((day) => sampleDate(day))), kept, []);
  return makeBins(model, { ...viewOf(model, zoomOf(model, zoom)), width: 1000 });
}

/** A day in each month between two years, so that there is no gap. */
function monthly(first: number, last: number): string[] {
  const months = Array.from({ length: (last - first + 1) * 12 }, (_, month) => month);
  return months.map((month) => `${first + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`);
}

test('a bin is a day, a week, a month, a quarter or a year, by how much time is shown', () => {
  expect(bin(['2015-09-28', '2015-10-20']).unit).toBe('day');
  expect(bin(monthly(2014, 2015)).unit).toBe('week');
  expect(bin(monthly(2010, 2019)).unit).toBe('month');
  expect(bin(monthly(1990, 2019)).unit).toBe('quarter');
  expect(bin(monthly(1900, 2019)).unit).toBe('year');
});

test('coming closer makes the bins finer', () => {
  expect(bin(monthly(2010, 2019), '2015-01/2016-06').unit).toBe('week');
  expect(bin(monthly(2010, 2019), '2015-01/2015-02').unit).toBe('day');
});

test('weeks begin on Monday, months are calendar months', () => {
  const weeks = bin(monthly(2014, 2015)).bins.map(print);
  expect(weeks).toContain('2015-09-14 2015-09-21');
  expect(bin(monthly(2010, 2019)).bins.map(print)).toContain('2016-02-01 2016-03-01');
});

test('a compressed stretch is counted in years, as far as it goes', () => {
  const { bins } = bin(['1993-07-02', '1993-08-02', '2016-02-01', '2016-02-10'], null, ['2016-02-01', '2016-02-10']);
  expect(bins.map(print)[0]).toBe('1993-01-01 1994-01-01');
});

test('a very long compressed stretch is counted in decades or centuries', () => {
  const old = Array.from({ length: 900 }, (_, year) => `${1000 + year}-05-01`);
  const { bins } = bin([...old, '2016-02-01'], null, ['2016-02-01']);
  expect(bins.length).toBeLessThan(40);
});

test('the days of a bin are its zoom, in months where they are whole ones', () => {
  const bins = bin(monthly(2010, 2019)).bins.map(binZoom);
  expect(bins).toContain('2016-02/2016-02');
  expect(bin(monthly(2014, 2015)).bins.map(binZoom)).toContain('2015-09-14/2015-09-20');
});

test('nothing gives no bins', () => {
  expect(bin([]).bins).toEqual([]);
});
