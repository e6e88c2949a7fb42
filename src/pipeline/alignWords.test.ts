import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from './alignWords.ts';

const TEXT = 'Putin said it was a huge mistake not to cooperate'.split(' ');

function align(words: string): string {
  return TEXT.slice(...alignWords(words.split(' '), TEXT)).join(' ');
}

test.each([
  ['a huge mistake', 'a huge mistake'],
  ['a huge error', 'a huge mistake'],
  ['some huge mistake', 'a huge mistake'],
  ['a great mistake', 'a huge mistake'],
  ['was a mistake not to', 'was a huge mistake not to'],
  ['was a really huge mistake', 'was a huge mistake'],
  ['Putin said', 'Putin said'],
  ['to cooperate', 'to cooperate'],
])('A passage has its ends where the words fit best: %s', (words, passage) => {
  expect(align(words)).toBe(passage);
});

test('Of passages that are equally near the first is taken, of its own length', () => {
  expect(alignWords(['a', 'b'], ['a', 'b', 'c', 'a', 'b'])).toEqual([0, 2]);
  expect(alignWords(['x', 'y'], ['a', 'b', 'c'])).toEqual([0, 2]);
  expect(alignWords(['b'], ['a', 'b', 'b'])).toEqual([1, 2]);
});

test('Where there are no words there is nothing to fit', () => {
  expect(alignWords([], ['a', 'b'])).toEqual([0, 0]);
  expect(alignWords(['a', 'b'], [])).toEqual([0, 0]);
});

test('No other stretch of the text needs fewer changes', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
  fc.assert(
    fc.property(words, words, (quote, text) => {
      const [from, to] = alignWords(quote, text);
      const costs: number[] = [];
      for (let start = 0; start <= text.length; start += 1)
        for (let end = start; end <= text.length; end += 1) costs.push(countChanges(quote, text.slice(start, end)));
      expect(countChanges(quote, text.slice(from, to))).toBe(Math.min(...costs));
    }),
  );
});

/** As its definition says it, in exponential time. */
function countChanges(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const same = countChanges(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(same, countChanges(a.slice(1), b) + 1, countChanges(a, b.slice(1)) + 1);
}
