import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPrintedWord, readSmallWord } from './textWords.ts';

it('reads a word in small letters with straight apostrophes, the second time as the first', () => {
  const text = 'The ferry’s Captain said Zürich, ZÜRICH and McKAY’S bell.';
  const read = () =>
    text.split(' ').map((word) => readSmallWord(text, text.indexOf(word), text.indexOf(word) + word.length));
  expect(read()).toEqual(['the', "ferry's", 'captain', 'said', 'zürich,', 'zürich', 'and', "mckay's", 'bell.']);
  expect(read()).toEqual(read());
});

/** Letters whose small form is longer or of another alphabet, apostrophes of both kinds, and what is no letter. */
const LETTERS = [...'abAB', '’', "'", 'é', 'É', 'İ', 'K', 'Σ', '7', ' ', '-', '\ud83d', '\0'];

it('reads whatever stands in a text as cutting it out would, and as making its letters small would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LETTERS), { maxLength: 30 }),
      fc.nat(20),
      fc.nat(9),
      (letters, start, length) => {
        const text = letters.join('');
        const end = Math.min(text.length, start + length);
        const from = Math.min(start, end);
        const cut = text.slice(from, end).toLowerCase().replaceAll('’', "'");
        expect([readSmallWord(text, from, end), readSmallWord(text, from, end)]).toEqual([cut, cut]);
        const printed = text.slice(from, end);
        expect([readPrintedWord(text, from, end), readPrintedWord(text, from, end)]).toEqual([printed, printed]);
      },
    ),
  );
});

it('reads more words than it remembers', () => {
  const words = Array.from({ length: 33_000 }, (_, index) => `w${index.toString(36)}`);
  const read = () => words.map((word) => readSmallWord(word, 0, word.length));
  expect(read()).toEqual(words);
  expect(read()).toEqual(words);
});
