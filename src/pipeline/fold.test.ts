import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('a run of white space of any kind is one space, and stands for all of it', () => {
  expect(fold('late \u00a0\t Monday')).toMatchObject({ text: 'late Monday' });
  const { text, starts, ends } = fold('a \u200b b');
  expect(text).toBe('a b');
  expect([starts, ends]).toEqual([
    [0, 1, 4],
    [1, 4, 5],
  ]);
});

test('a Korean syllable written in letters is the syllable, with its last letter or without, and marks belong to it', () => {
  for (const [written, syllable] of [
    ['\u1112\u1161\u11ab', '한'],
    ['\u1112\u1161', '하'],
    ['\u1112\u1161\u11ab\u302e', '한\u302e'],
  ] as const) {
    const { text, starts, ends } = fold(`x${written}y`);
    expect(text).toBe(`x${syllable}y`);
    expect([starts[1], ends[1]]).toEqual([1, 1 + written.length]);
    expect([starts.at(-1), ends.at(-1)]).toEqual([1 + written.length, 2 + written.length]);
  }
});

test('marks before any letter stand together', () => {
  expect(fold('\u0301\u0302a')).toMatchObject({ text: '\u0301\u0302a', starts: [0, 0, 2], ends: [2, 2, 3] });
});

test('letters with marks stand as one, and the next letter by itself', () => {
  expect(fold('e\u0301a')).toMatchObject({ text: 'éa', starts: [0, 2], ends: [2, 3] });
});

test('each shape of a mark, a dash or an ellipsis is the plain one', () => {
  expect(fold('‘’‚‛′ʼʹ`´＇‹›').text).toBe("'".repeat(12));
  expect(fold('“”„‟″«»＂').text).toBe('"'.repeat(8));
  expect(fold('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d').text).toBe('-'.repeat(12));
  expect(fold('so…').text).toBe('so...');
  expect(fold('Ab,.;:9!').text).toBe('Ab,.;:9!');
});
