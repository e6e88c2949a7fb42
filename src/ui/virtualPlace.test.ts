import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDrawn, recall, remember } from './virtualPlace.ts';

test('rows in view are drawn with some beyond either edge, and none beyond the ends', () => {
  expect(listDrawn({ startIndex: 5, endIndex: 7, overscan: 2, count: 100 }, [])).toEqual([3, 4, 5, 6, 7, 8, 9]);
  expect(listDrawn({ startIndex: 0, endIndex: 2, overscan: 3, count: 4 }, [])).toEqual([0, 1, 2, 3]);
  expect(listDrawn({ startIndex: 0, endIndex: 0, overscan: 3, count: 0 }, [])).toEqual([]);
});

test('a row that holds the focus stays drawn, in its place, wherever the list is scrolled', () => {
  expect(listDrawn({ startIndex: 50, endIndex: 51, overscan: 0, count: 100 }, [3, 99])).toEqual([3, 50, 51, 99]);
  expect(listDrawn({ startIndex: 50, endIndex: 51, overscan: 0, count: 100 }, [-1, 100])).toEqual([50, 51]);
});

test('what is drawn comes in order, each once, and never more than the view, its edges and what stays', () => {
  const view = fc.record({
    startIndex: fc.nat(500),
    length: fc.nat(20),
    overscan: fc.nat(5),
    count: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(view, fc.array(fc.nat(500), { maxLength: 3 }), ({ startIndex, length, overscan, count }, staying) => {
      const drawn = listDrawn({ startIndex, endIndex: startIndex + length, overscan, count }, staying);
      expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b));
      expect(drawn.every((index) => index >= 0 && index < count)).toBe(true);
      expect(drawn.length).toBeLessThanOrEqual(length + 1 + 2 * overscan + staying.length);
    }),
  );
});

test('the place of a list is found again under its name, the latest dozen of them', () => {
  const sizes = new Map([['one', 90]]);
  remember('first', { offset: 400, sizes });
  expect(recall('first')).toEqual({ offset: 400, sizes });
  for (let nth = 0; nth < 12; nth += 1) remember(`later ${nth}`, { offset: nth, sizes });
  expect(recall('first')).toBeUndefined();
  expect(recall('later 0')?.offset).toBe(0);
});
