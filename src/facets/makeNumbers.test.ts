import { expect, test } from 'vitest';
import { makeNumbers } from './makeNumbers.ts';

test('A list of numbers is as wide as the largest of them needs', () => {
  expect(makeNumbers(3, 65_536)).toEqual(new Uint16Array(3));
  expect(makeNumbers(3, 65_537)).toEqual(new Uint32Array(3));
});
