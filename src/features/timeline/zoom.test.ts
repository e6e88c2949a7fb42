import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumber } from './days.ts';
import { cutZoom, keepMonth, parseZoom, printZoom } from './zoom.ts';

describe('a zoom in the address', () => {
  test('is two months', () => {
    expect(parseZoom('2015-09/2015-10')).toEqual({ first: monthNumber('2015-09'), last: monthNumber('2015-10') });
  });

  test('that is malformed, impossible or the wrong way round is none', () => {
    for (const zoom of [null, '', '2015', '2015-09', '2015-13/2016-01', '2016-01/2015-01', '2015-09/2015-10/x']) {
      expect(parseZoom(zoom)).toBeNull();
    }
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12_000, max: 30_000 }), fc.nat(500), (first, length) => {
        const months = { first, last: first + length };
        expect(parseZoom(printZoom(months))).toEqual(months);
      }),
    );
  });
});

describe('a zoom on the line of a corpus', () => {
  const line = { first: 100, last: 160 };

  test('is cut to the line', () => {
    expect(cutZoom({ first: 90, last: 120 }, line)).toEqual({ first: 100, last: 120 });
  });

  test('is none where it shows everything or nothing', () => {
    expect(cutZoom({ first: 90, last: 200 }, line)).toBeNull();
    expect(cutZoom({ first: 10, last: 20 }, line)).toBeNull();
    expect(cutZoom(null, line)).toBeNull();
  });
});

test('two ends that have met leave a month between them, and the one that was not moved stays', () => {
  expect(keepMonth({ from: 100, to: 101 }, 'from')).toEqual({ from: 100, to: 101 });
  expect(keepMonth({ from: 120, to: 120 }, 'from')).toEqual({ from: 120, to: 121 });
  expect(keepMonth({ from: 120, to: 120 }, 'to')).toEqual({ from: 119, to: 120 });
});
