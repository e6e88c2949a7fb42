import { expect, test } from 'vitest';
import type { Block } from '../../corpus/article.ts';
import { isLong, isNumber, readBodyWords, visitWords } from './bodyWords.ts';
import { findFirstFrom } from './findFirstFrom.ts';
import { readPlainWords } from './plainWords.ts';

/** The words of a text as it is printed, and their numbers. */
function read(text: string): { words: string[]; hashes: number[] } {
  const words: string[] = [];
  const hashes: number[] = [];
  visitWords(text, { start: 0, end: text.length }, (hash, start) => {
    hashes.push(hash);
    words.push(/^[\p{L}\p{N}\p{M}.,'’\u00ad\u200b]*[\p{L}\p{N}]/u.exec(text.slice(start))?.[0] ?? '');
  });
  return { words, hashes };
}

test('A text is divided into words by whatever is no letter, digit or mark', () => {
  expect(read('The ferry—late again—sailed.').words).toEqual(['The', 'ferry', 'late', 'again', 'sailed']);
  expect(read('One，two。three「four」').words).toEqual(['One', 'two', 'three', 'four']);
  expect(read('').words).toEqual([]);
  expect(read(' … ').words).toEqual([]);
});

test('A number with a comma or a point in it is one word, a sentence that ends with a number ends', () => {
  expect(read('1,000 and 2.5').hashes).toHaveLength(3);
  expect(read('In 2015. 30 came').hashes).toHaveLength(4);
  expect(read('one,two a.b 3.x y.4').hashes).toHaveLength(8);
});

test.each([
  ['FERRY', 'ferry'],
  ['It’s', "it's"],
  ['its', "it's"],
  ['Krem\u00adlin', 'Kremlin'],
  ['Krem\u200blin', 'Kremlin'],
  ['cafe\u0301', 'cafe'],
  ['‘no', 'no'],
  ['ПУТИН', 'путин'],
])('Two words that differ in case or typography only are one: %s', (one, other) => {
  expect(read(one).hashes).toEqual(read(other).hashes);
});

test('Other words have other numbers', () => {
  const words = 'ferry ferries fery verry yrref 1000 1001 俄罗斯 俄罗 é e'.split(' ');
  expect(new Set(words.flatMap((word) => read(word).hashes)).size).toBe(words.length);
});

test('A word of five letters is long, and one that begins with a digit is a number', () => {
  const kindOf = (word: string) => read(word).hashes.map((hash) => [isLong(hash), isNumber(hash)]);
  expect(kindOf('talk')).toEqual([[false, false]]);
  expect(kindOf('talks')).toEqual([[true, false]]);
  expect(kindOf("it's o")).toEqual([
    [false, false],
    [false, false],
  ]);
  expect(['0', '9', '30th', '12345'].flatMap(kindOf)).toEqual([
    [false, true],
    [false, true],
    [false, true],
    [true, true],
  ]);
  expect(['a1', '/5', ':5'].flatMap(kindOf)).toEqual([
    [false, false],
    [false, true],
    [false, true],
  ]);
});

test('Of an article the words of paragraphs and headings are read, with their places', () => {
  const text = 'Title\nThe ferry sails.\nA photo\nIt is late.';
  const block = (words: string, kind: Block['kind']): Block => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind,
  });
  const { hashes, starts } = readBodyWords(text, [
    block('Title', 'title'),
    block('The ferry sails.', 'paragraph'),
    block('A photo', 'caption'),
    block('It is late.', 'heading'),
  ]);
  expect(Array.from(starts)).toEqual(['The', 'ferry', 'sails', 'It', 'is', 'late'].map((word) => text.indexOf(word)));
  expect(Array.from(hashes)).toEqual(read('the ferry sails it is late').hashes);
  const short = readBodyWords('a b', [{ start: 0, end: 3, kind: 'paragraph' }]);
  expect(short.hashes).toHaveLength(2);
});

test('The first span at or after a place is found', () => {
  const spans = [3, 5, 5, 9].map((start) => ({ start, end: start + 1 }));
  expect([0, 3, 4, 5, 6, 9, 10].map((offset) => findFirstFrom(spans, offset))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(findFirstFrom([], 7)).toBe(0);
});

test('Printings of the same words are equal, whatever the typography and what an editor put in', () => {
  const whole = (text: string) => readPlainWords(text, [{ start: 0, end: text.length }]);
  const plain = whole('the Syrian government must go');
  expect(plain.count).toBe(5);
  for (const text of ['The “Syrian” Government must go', 'the [Bashar] Syrian government [sic] must go'])
    expect(whole(text)).toEqual(plain);
  for (const text of [
    'the Syrian government must',
    'Syrian the government must go',
    'the Syrian government must stay',
    'the [Syrian government must go',
  ])
    expect([text, whole(text).key === plain.key]).toEqual([text, text.includes('[')]);
  const parts = readPlainWords('the Syrian x government must go', [
    { start: 0, end: 10 },
    { start: 13, end: 31 },
  ]);
  expect(parts).toEqual(plain);
});
