import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSmallWord } from './smallWord.ts';

it('reads a word in small letters with straight apostrophes, the second time as the first', () => {
  const text = 'The ferry’s Captain said Zürich, ZÜRICH and McKAY’S bell.';
  const read = () =>
    text.split(' ').map((word) => readSmallWord(text, text.indexOf(word), text.indexOf(word) + word.length));
  expect(read()).toEqual(['the', "ferry's", 'captain', 'said', 'zürich,', 'zürich', 'and', "mckay's", 'bell.']);
  expect(read()).toEqual(read());
});

it('reads whatever stands in a text as cutting it out and making its letters small would', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(12), (text, start, length) => {
      const end = Math.min(text.length, start + length);
      const from = Math.min(start, end);
      const cut = text.slice(from, end).toLowerCase().replaceAll('’', "'");
      expect(readSmallWord(text, from, end)).toBe(cut);
      expect(readSmallWord(text, from, end)).toBe(cut);
    }),
  );
});

it('reads more words than it remembers', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `w${index.toString(36)}`);
  const read = () => words.map((word) => readSmallWord(word, 0, word.length));
  expect(read()).toEqual(words);
  expect(read()).toEqual(words);
});
