import { expect, test } from 'vitest';
import { findShare } from './inputs.ts';

test('a share of all values is one of them, and no more of them lie above it than it leaves', () => {
  const waits = [16, 24, 16, 32, 80, 16, 24, 16, 16, 40, 16, 16, 24, 16, 16, 16, 16, 16, 24, 16];
  expect(findShare(waits, 0.5)).toBe(16);
  expect(findShare(waits, 0.95)).toBe(40);
  expect(findShare(waits, 1)).toBe(80);
  expect(findShare([], 1)).toBeNaN();
});
