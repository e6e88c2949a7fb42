import { expect, test } from 'vitest';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { findNeighbor, findPlace, findQuotes } from './navigation.ts';

function statement(id: string, quote: readonly Span[]): Statement {
  return {
    id,
    article: 'moscow-times-2015-09-28',
    speaker: 'jens-stoltenberg',
    side: 'nato',
    issue: id,
    stance: 'supports',
    said: { edtf: '2015-09-27', earliest: '2015-09-27', latest: '2015-09-27', basis: 'on Sunday' },
    reporting: 'direct',
    quote: [...quote],
    sentence: { start: 0, end: 99 },
    addressee: [],
    via: [],
    utterance: id,
    coder: 'otr',
  };
}

const later = statement('minsk', [{ start: 50, end: 60 }]);
const split = statement('ukraine-ceasefire', [
  { start: 5, end: 10 },
  { start: 20, end: 30 },
]);
const onlyHalf = statement('back-ukraine', [{ start: 5, end: 10 }]);
const sameWords = statement('separatists', [{ start: 50, end: 60 }]);

const ids = (statements: readonly Statement[]) =>
  findQuotes(statements).map((quote) => quote.statements.map(({ id }) => id));

test('quotes come in the order of the text, not of saying', () => {
  expect(ids([later, split])).toEqual([['ukraine-ceasefire'], ['minsk']]);
});

test('a statement split over two stretches of text is one quote', () => {
  expect(findQuotes([split])).toHaveLength(1);
});

test('two issues coded on the same words are one quote with two statements', () => {
  expect(ids([later, sameWords, split])).toEqual([['ukraine-ceasefire'], ['minsk', 'separatists']]);
});

test('quotes that share only some words are two', () => {
  expect(ids([split, onlyHalf])).toEqual([['back-ukraine'], ['ukraine-ceasefire']]);
});

test('any statement on the words finds its place; a stranger finds none', () => {
  const quotes = findQuotes([later, sameWords, split]);
  expect(findPlace(quotes, 'separatists')).toBe(1);
  expect(findPlace(quotes, 'gone')).toBe(-1);
  expect(findPlace(quotes, null)).toBe(-1);
});

test('with nothing chosen the way on leads to the first quote and there is no way back', () => {
  const quotes = findQuotes([later, split]);
  expect(findNeighbor(quotes, -1, 1)?.start).toBe(5);
  expect(findNeighbor(quotes, -1, -1)).toBeUndefined();
});

test('the way ends at the first and the last quote', () => {
  const quotes = findQuotes([later, split]);
  expect(findNeighbor(quotes, 0, -1)).toBeUndefined();
  expect(findNeighbor(quotes, 0, 1)?.start).toBe(50);
  expect(findNeighbor(quotes, 1, 1)).toBeUndefined();
});

test('an article without statements has no quotes', () => {
  expect(findQuotes([])).toEqual([]);
});
