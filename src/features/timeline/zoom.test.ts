import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber as day } from './days.ts';
import { cutZoom, keepMonth, monthsZoom, parseZoom, printZoom, zoomMonths, zoomWords } from './zoom.ts';

describe('a zoom in the address', () => {
  test('is two months, or two days', () => {
    expect(parseZoom('2015-09/2015-10')).toEqual({ from: day('2015-09-01'), to: day('2015-11-01') });
    expect(parseZoom('2015-09-28/2015-10-04')).toEqual({ from: day('2015-09-28'), to: day('2015-10-05') });
  });

  test('that is malformed, impossible or the wrong way round is none', () => {
    const months = [null, '', '2015', '2015-09', '2015-13/2016-01', '2016-01/2015-01', '2015-09/2015-10/x'];
    for (const zoom of [...months, '2015-02-30/2015-03-01', '2015-09-28/2015-09-27', '2015-09-28']) {
      expect(parseZoom(zoom)).toBeNull();
    }
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 1, max: 9000 }), (from, length) => {
        const zoom = { from, to: from + length };
        expect(parseZoom(printZoom(zoom))).toEqual(zoom);
      }),
    );
  });

  test('of whole months is written in months, and said so', () => {
    const months = { first: 2015 * 12 + 8, last: 2015 * 12 + 9 };
    expect(printZoom(monthsZoom(months))).toBe('2015-09/2015-10');
    expect(zoomMonths(monthsZoom(months))).toEqual(months);
    expect(zoomWords(monthsZoom(months))).toBe('September 2015 to October 2015');
    expect(zoomWords({ from: day('2015-09-28'), to: day('2015-10-05') })).toBe('28 Sep – 4 Oct 2015');
  });
});

describe('a zoom on the line of a corpus', () => {
  const line = { first: 24_100, last: 24_160 };

  test('is cut to the line', () => {
    const cut = cutZoom(monthsZoom({ first: 24_090, last: 24_120 }), line);
    expect(cut).toEqual(monthsZoom({ first: 24_100, last: 24_120 }));
  });

  test('is none where it shows everything or nothing', () => {
    expect(cutZoom(monthsZoom({ first: 24_090, last: 24_200 }), line)).toBeNull();
    expect(cutZoom(monthsZoom({ first: 24_010, last: 24_020 }), line)).toBeNull();
    expect(cutZoom(null, line)).toBeNull();
  });
});

test('two ends that have met leave a month between them, and the one that was not moved stays', () => {
  expect(keepMonth({ from: 100, to: 101 }, 'from')).toEqual({ from: 100, to: 101 });
  expect(keepMonth({ from: 120, to: 120 }, 'from')).toEqual({ from: 120, to: 121 });
  expect(keepMonth({ from: 120, to: 120 }, 'to')).toEqual({ from: 119, to: 120 });
});
