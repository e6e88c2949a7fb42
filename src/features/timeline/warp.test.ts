import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './days.ts';
import { sampleDays } from './testing/sample.ts';
import { makeWarp, type Stretch, toDay, toX } from './warp.ts';

const day = dayNumber;
const september = { from: day('2015-09-24'), to: day('2015-10-01') };
const april = { from: day('2016-04-01'), to: day('2016-04-30') };
const marks = ['2011-01-01', '2015-02-15', '2015-09-27', '2015-09-28', '2015-09-29', '2016-02-15', '2016-04-18'].map(
  day,
);

/** Clusters in order and more than 60 days apart, as the articles' periods are. */
const clusters = fc
  .array(fc.record({ pause: fc.integer({ min: 61, max: 900 }), length: fc.integer({ min: 0, max: 500 }) }), {
    maxLength: 8,
  })
  .map((parts) => {
    let at = 10_000;
    return parts.map(({ pause, length }): Stretch => {
      const from = at + pause;
      at = from + length;
      return { from, to: at };
    });
  });
const anyDays = fc.array(fc.integer({ min: 5000, max: 20_000 }), { maxLength: 40 });

describe('the compressed axis', () => {
  test('has background, clusters and the gap between them in order', () => {
    const warp = makeWarp([september, april], sampleDays(marks));
    expect(warp.map((segment) => segment.kind)).toEqual(['background', 'cluster', 'gap', 'cluster']);
  });

  test('gives background and gap the shares of the design, and the fuller cluster more than its days', () => {
    const [background, first, gap, second] = makeWarp([september, april], sampleDays(marks));
    const width = (segment: typeof first) => (segment?.end ?? 0) - (segment?.start ?? 0);
    expect(width(background)).toBeCloseTo(0.135, 1);
    expect(width(gap)).toBeCloseTo(0.145, 1);
    expect(width(first) / width(second)).toBeGreaterThan(8 / 30);
  });

  test('is one line from end to end where all days lie in one cluster', () => {
    const warp = makeWarp([september], sampleDays([day('2015-09-27')]));
    expect(warp).toMatchObject([{ kind: 'cluster', start: 0, end: 1 }]);
  });

  test('adds a background for events without a first day, and a last stretch for later ones', () => {
    expect(makeWarp([september], null, true)[0]?.kind).toBe('background');
    expect(makeWarp([september], sampleDays([day('2017-01-01')])).at(-1)?.kind).toBe('later');
  });

  test('draws days shortly before or after the only cluster with it', () => {
    const warp = makeWarp([september], sampleDays([day('2015-09-01'), day('2015-10-20')]));
    expect(warp).toHaveLength(1);
    expect(toX(warp, day('2015-09-01'))).toBe(0);
    expect(toX(warp, day('2015-10-20'))).toBe(1);
  });

  test('draws a corpus without articles by its marks', () => {
    const warp = makeWarp([], sampleDays([day('2014-03-01'), day('2014-06-01')]));
    expect(warp).toHaveLength(1);
    expect(toX(warp, day('2014-03-01'))).toBeLessThan(toX(warp, day('2014-06-01')));
    expect(toX(makeWarp([], null), day('2014-03-01'))).toBeGreaterThanOrEqual(0);
  });
});

describe('the law of the axis', () => {
  test('segments fill the axis in order, none is empty, and each begins on the day the last one ended', () => {
    fc.assert(
      fc.property(clusters, anyDays, fc.boolean(), (stretches, days, background) => {
        const warp = makeWarp(stretches, sampleDays(days), background);
        expect(warp[0]?.start).toBe(0);
        expect(warp.at(-1)?.end).toBeCloseTo(1, 9);
        for (const [index, segment] of warp.entries()) {
          const next = warp[index + 1];
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.to).toBeGreaterThan(segment.from);
          expect(next === undefined || (next.start > segment.end && next.from === segment.to)).toBe(true);
        }
      }),
    );
  });

  test('a later day never stands to the left of an earlier one', () => {
    fc.assert(
      fc.property(
        clusters,
        anyDays,
        fc.integer({ min: 4000, max: 21_000 }),
        fc.nat(500),
        (stretches, days, at, step) => {
          const warp = makeWarp(stretches, sampleDays(days));
          expect(toX(warp, at + step)).toBeGreaterThanOrEqual(toX(warp, at));
        },
      ),
    );
  });

  test('every day on the axis is found again from its place', () => {
    fc.assert(
      fc.property(clusters, anyDays, fc.double({ min: 0, max: 1, noNaN: true }), (stretches, days, share) => {
        const warp = makeWarp(stretches, sampleDays(days));
        const [first, last] = [warp[0]?.from ?? 0, warp.at(-1)?.to ?? 0];
        const at = first + share * (last - first);
        expect(toDay(warp, toX(warp, at))).toBeCloseTo(at, 4);
      }),
    );
  });

  test('every marked day has a place of its own, not the end of the axis', () => {
    fc.assert(
      fc.property(clusters, anyDays, (stretches, days) => {
        const warp = makeWarp(stretches, sampleDays(days));
        for (const at of days) expect(toDay(warp, toX(warp, at))).toBeCloseTo(at, 4);
      }),
    );
  });
});
