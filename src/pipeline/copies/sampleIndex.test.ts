import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { makeSampleIndex } from './sampleIndex.ts';

const print = (samples: readonly number[]) => ({ words: 0, whole: 0, samples });
const count = (length: number, from = 0) => Array.from({ length }, (_none, index) => from + index * 4);

function makeIndex(...texts: readonly (readonly number[])[]) {
  const index = makeSampleIndex(texts.map(print));
  for (const [text, samples] of texts.entries()) index.add(text, samples);
  return index;
}

test('Texts that share most samples are found, best first, then in their order, at most three', () => {
  const index = makeIndex(count(4), count(6), count(6), count(2), count(9, 1000));
  expect(index.find(count(6))).toEqual([
    { text: 1, shared: 6 },
    { text: 2, shared: 6 },
    { text: 0, shared: 4 },
  ]);
  expect(index.find(count(6))).toEqual(index.find(count(6)));
  expect(index.find([])).toEqual([]);
  expect(index.find(count(9, 5000))).toEqual([]);
});

test('One sample shared is none, and of many samples a part must be shared', () => {
  const index = makeIndex(count(2), count(18));
  expect(index.find([0, 1001, 1005])).toEqual([]);
  expect(index.find([0, 4, 1005])).toHaveLength(2);
  expect(index.find([...count(18), ...count(82, 5001)])).toEqual([{ text: 1, shared: 18 }]);
  expect(index.find([...count(18), ...count(83, 5001)])).toEqual([]);
});

test('Samples that many texts have tell nothing', () => {
  const many = Array.from({ length: 24 }, () => count(3));
  expect(makeIndex(...many).find(count(3))).toHaveLength(3);
  expect(makeIndex(...many, count(3)).find(count(3))).toEqual([]);
});

test('Samples whose places in the table meet are told apart', () => {
  const index = makeIndex([0, 1, 2, 3], [64, 65, 66, 67]);
  expect(index.find([0, 1, 2, 3])).toEqual([{ text: 0, shared: 4 }]);
  expect(index.find([64, 65, 68, 69])).toEqual([{ text: 1, shared: 2 }]);
});

const body = (words: readonly string[]) => {
  const text = words.join(' ');
  return fingerprint(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
};
const letter = (number: number) => String.fromCharCode(97 + (number % 26));
const spell = (length: number) =>
  Array.from({ length }, (_none, index) => `word${letter(index / 676)}${letter(index / 26)}${letter(index)}`);

test('A short text keeps every pair of its long words, a longer one about a quarter', () => {
  const short = body(spell(79));
  expect([short.words, short.samples.length]).toEqual([79, 78]);
  const long = body(spell(400));
  expect(long.samples.length).toBeGreaterThan(60);
  expect(long.samples.length).toBeLessThan(140);
  expect(body(spell(80)).samples.length).toBeLessThan(40);
  expect(body(['a', 'ferry', 'of', 'the', 'harbour'])).toMatchObject({ words: 5, samples: [expect.any(Number)] });
  expect(body([]).samples).toEqual([]);
});

test('Which pairs are kept depends on the pair alone, and the whole on all words in their order', () => {
  const words = spell(300);
  const [all, cut] = [body(words), body(words.slice(100))];
  expect(cut.samples.filter((sample) => !all.samples.includes(sample))).toEqual([]);
  expect(body(words)).toEqual(all);
  expect(body(words.toReversed()).whole).not.toBe(all.whole);
  expect(body([...words, 'a']).whole).not.toBe(all.whole);
  expect(all.samples.every((sample) => sample >= 0 && sample < 2 ** 30)).toBe(true);
});

test('Of a very long text the lowest samples are kept', () => {
  const { samples } = body(spell(9000));
  expect(samples).toHaveLength(1024);
  expect(samples).toEqual(samples.toSorted((a, b) => a - b));
  expect(Math.max(...samples)).toBeLessThan(2 ** 29);
});
