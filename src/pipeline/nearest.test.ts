import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';

test.each([
  ['minsk', 'minks', 'two letters that changed places are two edits'],
  ['nato', 'natoes', 'two letters more'],
  ['nato', 'na', 'two letters less'],
  ['nato', 'mayo', 'two other letters'],
  ['obamacare', 'obamscrre', 'a third of nine letters'],
])('%s is near to %s: %s', (known, written) => {
  expect(findNearest(written, ['kremlin', known])).toBe(known);
});

test.each([
  ['nato', 'natoxyz'],
  ['nato', 'n'],
  ['nato', 'mays'],
  ['obamacare', 'obxmxcxrx'],
])('%s is too far from %s', (known, written) => {
  expect(findNearest(written, [known])).toBeUndefined();
});

test('The nearest is taken, of equally near ones the first, whatever the case', () => {
  expect(findNearest('minsk', ['mink', 'minsk-2', 'Minsk', 'minsk'])).toBe('Minsk');
  expect(findNearest('nat', ['nate', 'nato'])).toBe('nate');
  expect(findNearest('NAT', ['nato'])).toBe('nato');
  expect(findNearest('nat', ['NATO'])).toBe('NATO');
});
