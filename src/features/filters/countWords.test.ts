import { expect, test } from 'vitest';
import { printCount, printNumber, printShare } from './countWords.ts';

test('one article is an article, more are articles, many have separators', () => {
  expect(printCount(1, 'article', 'articles')).toBe('1 article');
  expect(printCount(10214, 'article', 'articles')).toBe('10,214 articles');
});

test('the share says whether everything is in view', () => {
  expect(printShare(5, 5)).toBe('All 5 articles');
  expect(printShare(4, 5)).toBe('4 of 5 articles');
  expect(printShare(0, 1)).toBe('0 of 1 article');
  expect(printShare(1, 1)).toBe('1 article');
});

test('small numbers are words in a sentence', () => {
  expect(printNumber(2)).toBe('two');
  expect(printNumber(12)).toBe('12');
});
