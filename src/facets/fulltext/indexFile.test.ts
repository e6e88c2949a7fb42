import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleArticle, sampleCorpus } from '../../corpus/testing/samples.ts';
import { printIndex, readIndex } from './indexFile.ts';
import { makeIndex } from './makeIndex.ts';

const makeSmall = (...texts: readonly string[]) =>
  makeIndex(
    sampleCorpus({ articles: texts.map((text, place) => sampleArticle(text, { id: `a${place}`, title: '' })) }),
    'text',
  );

test('an index is written as its form, its sizes and its five lists', () => {
  const bytes = printIndex(makeSmall('sea seas', 'seat'));
  const letters = [...'seast'].map((letter) => letter.charCodeAt(0));
  const head = [1, 0, 2, 3];
  const lengths = [3, 3, 5, 3, 1];
  // Of "seas" three letters are those of "sea", and of "seat" three those of "seas".
  expect([...bytes].slice(0, -1)).toEqual([...head, ...lengths, 0, 3, 3, 3, 1, 1, ...letters, 1, 1, 1]);
});

test('what is written of an index is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 5 }), (texts) => {
      const made = makeSmall(...texts);
      expect(readIndex(printIndex(made))).toEqual(made);
    }),
  );
});

test('an index that is cut off is refused', () => {
  const bytes = printIndex(makeSmall('Ferries need deep water', 'The quay was wet'));
  for (let length = 0; length < bytes.length; length += 1)
    expect(() => readIndex(bytes.slice(0, length))).toThrow(/end/);
});

test('an index of a form or a scope that is not known is refused', () => {
  const bytes = printIndex(makeSmall('Ferries need deep water'));
  const change = (place: number, value: number) => bytes.map((byte, at) => (at === place ? value : byte));
  expect(() => readIndex(change(0, 9))).toThrow('The search index has the form 9, which is not known.');
  expect(() => readIndex(change(1, 2))).toThrow('not known');
  expect(readIndex(change(1, 1)).scope).toBe('quotes');
});
