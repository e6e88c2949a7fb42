import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeWordColumn, numberWord, readPrintedWord, readSmallWord, wordOfNumber } from './textWords.ts';

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

const number = (word: string) => numberWord(word, 0, word.length);

it('gives a word one number, whatever its case and the shape of its apostrophe, and other words another', () => {
  const numbers = ["harbor's", 'Harbor’s', 'HARBOR’S'].map(number);
  expect(new Set(numbers).size).toBe(1);
  expect(numbers[0]).toBeGreaterThan(0);
  expect(wordOfNumber(numbers[0] ?? 0)).toBe("harbor's");
  const words = ['quay', 'quays', 'quax', 'uqay', "quay'", '@quay', '[quay', 'quay{'];
  expect(new Set(words.map(number)).size).toBe(words.length);
  expect(words.map((word) => wordOfNumber(number(word)))).toEqual(words);
  expect(numberWord('the quay was wet', 4, 8)).toBe(number('quay'));
});

it('makes small letters of capitals alone', () => {
  expect(wordOfNumber(number('AZaz@[`{'))).toBe('azaz@[`{');
  expect(number('@')).not.toBe(number('`'));
  expect(number('[')).not.toBe(number('{'));
});

it('gives no number to a word with a letter outside ASCII, and none to no word', () => {
  expect([number('Zürich'), number('quay€'), number('quay\u0080'), number(''), number('\0')]).toEqual([0, 0, 0, 0, 0]);
  expect(number('quay\u007f')).toBeGreaterThan(0);
  expect(wordOfNumber(0)).toBe('');
  expect(wordOfNumber(-1)).toBe('');
});

it('tells apart words of one length whose hashes are the same', () => {
  const [one, other] = ['hypbbo', 'vflhlz'];
  expect(number(one)).not.toBe(number(other));
  expect([one, other].map((word) => readSmallWord(word, 0, 6))).toEqual([one, other]);
  expect([one, other].map((word) => readPrintedWord(word, 0, 6))).toEqual([one, other]);
});

it('keeps printed words apart from small ones', () => {
  expect([readPrintedWord('Quay', 0, 4), readPrintedWord('quay', 0, 4), readSmallWord('QUAY', 0, 4)]).toEqual([
    'Quay',
    'quay',
    'quay',
  ]);
});

it('reads more words than it remembers', () => {
  const words = Array.from({ length: 33_000 }, (_, index) => `w${index.toString(36)}`);
  const read = () => words.map((word) => readSmallWord(word, 0, word.length));
  expect(read()).toEqual(words);
  expect(read()).toEqual(words);
});

it('numbers no more words than a column of what is known of words has room for', () => {
  const numbers = Array.from({ length: 33_000 }, (_, index) => number(`w${index.toString(36)}`));
  const column = makeWordColumn<string>();
  expect(column).toEqual(Array.from({ length: 32_769 }, () => undefined));
  expect(Math.max(...numbers)).toBe(column.length - 1);
  expect(numbers.at(-1)).toBe(0);
});

it('reads each of two long texts as its own, whichever was read before', () => {
  const first = 'The harbour was quiet. '.repeat(20);
  const second = 'A bargain, or a threat?'.repeat(20);
  const readAll = (text: string) =>
    Array.from(text, (_, at) => readPrintedWord(text, at, Math.min(at + 4, text.length)));
  const cutAll = (text: string) => Array.from(text, (_, at) => text.slice(at, at + 4));
  for (const text of [first, second, first, second]) expect(readAll(text)).toEqual(cutAll(text));
  for (let at = 0; at < 300; at += 1)
    for (const text of [first, second])
      expect(readSmallWord(text, at, at + 3)).toBe(text.slice(at, at + 3).toLowerCase());
  expect([numberWord(first, 4, 4), readPrintedWord(first, 9, 9)]).toEqual([0, '']);
});

it('tells long words apart that end in the same letters', () => {
  const words = ['nationalization', 'rationalization', 'Nationalization', 'ationalization', 'lization', 'ization'];
  const read = () => words.map((word) => [readPrintedWord(word, 0, word.length), readSmallWord(word, 0, word.length)]);
  for (const _ of words) expect(read()).toEqual(words.map((word) => [word, word.toLowerCase()]));
});
