import { expect, test } from 'vitest';
import { countNoun, spellNumber } from './counts.ts';

test('numbers are spelled up to twenty and get separators above a thousand', () => {
  expect([0, 1, 12, 20].map(spellNumber)).toEqual(['zero', 'one', 'twelve', 'twenty']);
  expect(spellNumber(10_214)).toBe('10,214');
  expect(countNoun(1, 'article')).toBe('1 article');
  expect(countNoun(10_214, 'article')).toBe('10,214 articles');
});
