import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeRows, type RowItem } from './labelRows.ts';

const point = (mark: number, width: number): RowItem => ({
  left: mark - 6,
  right: mark + 6,
  mark,
  width,
  inline: null,
});

describe('labels', () => {
  test('stand at the right of their mark', () => {
    expect(arrangeRows([point(100, 200)], 1000)).toMatchObject([{ row: 0, side: 'right', labelFrom: 111 }]);
  });

  test('stand at the left where the right edge leaves no room', () => {
    expect(arrangeRows([point(900, 200)], 1000)).toMatchObject([{ row: 0, side: 'left', labelTo: 889 }]);
  });

  test('share a row where they are apart, and take the next one where they are not', () => {
    const rows = arrangeRows([point(100, 200), point(400, 200), point(450, 200)], 1000).map(({ row }) => row);
    expect(rows).toEqual([0, 0, 1]);
  });

  test('turn to the left to stay in the first free row', () => {
    const places = arrangeRows([point(600, 200), point(500, 300)], 1000);
    expect(places[1]).toMatchObject({ row: 0, side: 'left' });
  });

  test('stand between the mark and an open-ended line that is long enough', () => {
    const war: RowItem = { left: 0, right: 160, mark: 6, width: 60, inline: 'after' };
    expect(arrangeRows([war], 1000)).toMatchObject([{ inline: true, labelFrom: 17, labelTo: 77, to: 160 }]);
    expect(arrangeRows([{ ...war, width: 140 }], 1000)).toMatchObject([{ inline: false }]);
  });

  test('stand over their own line where neither side has room', () => {
    const month: RowItem = { left: 0, right: 1000, mark: 500, width: 300, inline: null };
    expect(arrangeRows([month], 1000)).toMatchObject([{ row: 0, inline: true, side: 'right', labelFrom: 511 }]);
  });
});

test('no two items of a row ever meet, whatever their lengths and labels', () => {
  const item = fc
    .record({
      left: fc.integer({ min: 0, max: 900 }),
      length: fc.integer({ min: 12, max: 400 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.integer({ min: 20, max: 480 }),
      inline: fc.constantFrom('after', 'before', null),
    })
    .map(({ left, length, share, width, inline }): RowItem => {
      const right = Math.min(left + length, 1000);
      return { left, right, mark: left + share * (right - left), width, inline };
    });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), (items) => {
      const places = arrangeRows(items, 1000);
      for (const [index, place] of places.entries()) {
        for (const other of places.slice(index + 1)) {
          expect(place.row !== other.row || place.to < other.from || place.from > other.to).toBe(true);
        }
      }
    }),
  );
});

test('every item covers its own mark and its whole label', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 994 }), fc.integer({ min: 20, max: 480 }), (mark, width) => {
      const [place] = arrangeRows([point(mark, width)], 1000);
      expect((place?.labelTo ?? 0) - (place?.labelFrom ?? 0)).toBeCloseTo(width, 6);
      expect(place?.from).toBeLessThanOrEqual(Math.min(mark - 6, place?.labelFrom ?? 0));
      expect(place?.to).toBeGreaterThanOrEqual(Math.max(mark + 6, place?.labelTo ?? 0));
    }),
  );
});

test('with a limit of rows, what finds no room in them is a mark below, beside others of its day', () => {
  const items = Array.from({ length: 4 }, () => ({ left: 294, right: 306, mark: 300, width: 250, inline: null }));
  const places = arrangeRows(items, 600, 1);
  expect(places.map(({ row, isNamed, shift }) => [row, isNamed, shift])).toEqual([
    [0, true, 0],
    [1, false, 0],
    [1, false, 14],
    [1, false, -14],
  ]);
  expect(arrangeRows(items, 600, 0).every(({ row, isNamed }) => row === 0 && !isNamed)).toBe(true);
});
