import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber as day } from './days.ts';
import { sampleDays } from './testing/sample.ts';
import { chooseTicks } from './ticks.ts';
import { makeWarp, toX } from './warp.ts';

const warp = makeWarp(
  [
    { from: day('2015-09-24'), to: day('2015-10-01') },
    { from: day('2016-04-01'), to: day('2016-04-30') },
  ],
  sampleDays(['2011-01-01', '2015-09-27', '2015-09-28', '2015-09-29', '2016-04-18'].map(day)),
);
const labels = (view: { from: number; to: number; width: number }) => chooseTicks(warp, view).map((tick) => tick.label);

describe('the ticks of the whole axis', () => {
  const whole = labels({ from: 0, to: 1, width: 1200 });

  test('are years in the background, days in the clusters, months in the gap', () => {
    expect(whole).toEqual(expect.arrayContaining(['2011', '2015', '24 Sep', '28', '1 Oct', 'Nov', '2016', '15']));
  });

  test('name the month at the first day of a cluster and at each first of a month', () => {
    expect(whole.filter((label) => /\d (Sep|Oct|Apr)/.test(label))).toContain('1 Oct');
  });

  test('have a hairline in clusters only', () => {
    const lines = chooseTicks(warp, { from: 0, to: 1, width: 1200 }).filter((tick) => tick.line);
    expect(lines.map((tick) => tick.label)).not.toContain('2013');
    expect(lines.length).toBeGreaterThan(5);
  });
});

test('a zoomed cluster gets a tick for each day', () => {
  const april = labels({ from: toX(warp, day('2016-04-01')), to: toX(warp, day('2016-04-30')), width: 1200 });
  expect(april).toEqual(expect.arrayContaining(['2', '3', '18', '29']));
});

test('a zoomed stretch of background gets months, and years at January', () => {
  const years = labels({ from: toX(warp, day('2012-06-01')), to: toX(warp, day('2014-06-01')), width: 1200 });
  expect(years).toEqual(expect.arrayContaining(['2013', '2014']));
  expect(years.some((label) => /^[A-Z]/.test(label))).toBe(true);
});

test('no two labels touch and none lies outside what is shown', () => {
  const view = fc.record({
    from: fc.double({ min: 0, max: 0.8, noNaN: true }),
    length: fc.double({ min: 0.02, max: 0.2, noNaN: true }),
    width: fc.integer({ min: 300, max: 1700 }),
  });
  fc.assert(
    fc.property(view, ({ from, length, width }) => {
      const to = from + length;
      let edge = Number.NEGATIVE_INFINITY;
      for (const tick of chooseTicks(warp, { from, to, width })) {
        const x = ((tick.x - from) / length) * width;
        const half = tick.label.length * 3.2;
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(width + 1);
        expect(x - half).toBeGreaterThan(edge);
        edge = x + half;
      }
    }),
  );
});
