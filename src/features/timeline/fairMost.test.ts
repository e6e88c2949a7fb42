import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFairMost } from './fairMost.ts';

test('the highest count is as high as the scale', () => {
  expect(findFairMost([3, 0, 12, 7])).toBe(12);
  expect(findFairMost([])).toBe(1);
});

test('one that would make all others look like nothing is left to be cut off', () => {
  const usual = Array.from({ length: 100 }, (_, index) => 20 + (index % 30));
  expect(findFairMost([...usual, 8054])).toBe(49);
  expect(findFairMost([...usual, 90])).toBe(90);
});

test('a scale is that of one of the counts, and at most one in twenty is beyond it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }), (counts) => {
      const most = findFairMost(counts);
      expect(counts).toContain(most);
      expect(counts.filter((count) => count > most).length).toBeLessThanOrEqual(Math.ceil(counts.length / 20));
    }),
  );
});
