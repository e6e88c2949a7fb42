import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printThousands } from './printThousands.ts';

test('numbers are printed as English prints them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (count) => {
      expect(printThousands(count)).toBe(count.toLocaleString('en-US'));
    }),
  );
  expect([0, 999, 1000, 1_234_567].map(printThousands)).toEqual(['0', '999', '1,000', '1,234,567']);
});
