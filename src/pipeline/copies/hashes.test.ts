import { expect, test } from 'vitest';
import { readBodyWords, visitWords } from './bodyWords.ts';
import { fingerprint } from './fingerprint.ts';
import { readPlainWords } from './plainWords.ts';

const TEXT = 'The harbour master of Velm closed 1,250 metres of the northern quay on Friday, officials confirmed.';
const paragraph = (text: string) => [{ start: 0, end: text.length, kind: 'paragraph' as const }];

/** The numbers of a text's words. */
function read(text: string): number[] {
  const hashes: number[] = [];
  visitWords(text, { start: 0, end: text.length }, (hash) => hashes.push(hash));
  return hashes;
}

test('Numbers of words, prints of texts and keys of quotations are the same on every machine and in every version', () => {
  expect(read('Harbour 1,250 quay')).toEqual([-400_639_223, -36_491_898, 1_419_453_284]);
  expect(fingerprint(TEXT, paragraph(TEXT))).toEqual({
    words: 16,
    whole: -641_239_460,
    samples: [318_413_102, 66_402_600, 657_809_249, 899_623_327, 198_439_581, 460_291_264, 854_466_583],
  });
  expect(readPlainWords(TEXT, [{ start: 4, end: 31 }])).toEqual({ key: '5 1212595432 1548609', count: 5 });
});

test.each([
  '\u2000',
  '\u200a',
  '\u200e',
  '\u2010',
  '\u2014',
  '\u2bff',
  '\u3000',
  '\u303f',
  '\uff00',
  '\uff1f',
  '\u00a0',
  '_',
  '×',
])('A sign or space divides words: %j', (sign) => {
  expect(read(`one${sign}two`)).toEqual(read('one two'));
});

test.each([
  '\u1fff',
  '\u2c00',
  '\u2fff',
  '\u3040',
  '\ufeff',
  '\uff20',
  '\u0600',
  '\u05d0',
  '\u200b',
  '\u200d',
  '\u2018',
  '`',
  '\u02bc',
  '\u00ad',
])('A letter, and what is passed over in a word, divides none: %j', (letter) => {
  expect(read(`one${letter}two`)).toHaveLength(1);
});

test.each([
  "'",
  '`',
  '\u00ad',
  '\u02bc',
  '\u0301',
  '\u2018',
  '\u2019',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
])('What is passed over makes no difference to a word: %j', (sign) => {
  expect(read(`ha${sign}rbour`)).toEqual(read('harbour'));
});

test('A word ends where the stretch that is read ends', () => {
  const found: [number, number][] = [];
  visitWords('one two three', { start: 4, end: 10 }, (hash, start) => found.push([hash, start]));
  expect(found).toEqual([
    [read('two')[0], 4],
    [read('th')[0], 8],
  ]);
});

test('There is room for the words of texts in which every other character is one', () => {
  for (const text of ['a', 'a b', 'a b c d', ' a b c d e f g '])
    expect(Array.from(readBodyWords(text, paragraph(text)).hashes)).toEqual(read(text));
  const blocks = [paragraph('a b c')[0], { start: 5, end: 10, kind: 'heading' as const }].filter(
    (one) => one !== undefined,
  );
  expect(Array.from(readBodyWords('a b c d e f', blocks).starts)).toEqual([0, 2, 4, 6, 8]);
});

test('A point in a number needs a digit on both sides', () => {
  expect(read('1.5')).toHaveLength(1);
  expect(read('1,5')).toEqual(read('1.5'));
  for (const text of ['a.5', '5.a', '5. 5', '5 .5', '/.5', '5./', ':.5', '5.:'])
    expect(read(text).length).toBeLessThan(3);
  expect(read('a.5')).toHaveLength(2);
  expect(read('5.a')).toHaveLength(2);
  expect(read('5;5')).toHaveLength(2);
});
