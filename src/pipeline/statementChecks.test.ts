import { expect, test } from 'vitest';
import { code } from './testing/interview.ts';

test.each([
  [{ stance: 'conditional' }, 'condition-missing statements[0].stance conditional'],
  [{ stance: 'conditional', condition: '" "' }, 'condition-missing statements[0].stance conditional'],
  [{ condition: 'if Russia agrees' }, 'condition-forbidden statements[0].condition if Russia agrees'],
])('A condition stands with conditional and only there: %j', (change, expected) => {
  expect(code(change).judged).toEqual([expected]);
  expect(code({ stance: 'conditional', condition: 'if' }).judged).toEqual([]);
});

test('Direct and mixed need spoken words in the sentence', () => {
  const quote = '{ exact: "He welcomed the plans" }';
  expect(code({ quote }).judged).toEqual(['reporting-unquoted statements[0].reporting direct']);
  expect(code({ quote, reporting: 'mixed' }).judged).toEqual(['reporting-unquoted statements[0].reporting mixed']);
  expect(code({ quote, reporting: 'indirect' }).judged).toEqual([]);
});

test('Indirect and narrated with nothing but quoted words are warned of', () => {
  expect(code({ reporting: 'indirect' }).problems).toMatchObject([{ code: 'reporting-quoted', severity: 'warning' }]);
  expect(code({ reporting: 'narrated', quote: '{ exact: "need an agreement,\\" he said" }' }).judged).toEqual([]);
});

test.each([
  ['“We need an agreement”', []],
  ['needs “an agreement” on forces', []],
  ['“We … agreement” by "he said"', []],
  ['“We need” “we want none”', ['key-not-in-quote statements[0].key we want none']],
  ['“we need an agreement”', ['key-not-in-quote statements[0].key we need an agreement']],
  ['“agreement … need”', ['key-not-in-quote statements[0].key agreement ... need']],
  [
    'needs an agreement on the presence of forces in all of Syria!',
    ['key-too-long statements[0].key needs an agreement on the presence of forces in all of Syria!'],
  ],
])('The quoted words of a key are the article’s, and it has 60 characters at most: %s', (key, expected) => {
  expect(code({ key: `'${key}'` }).judged).toEqual(expected);
});

test('A stance that is none is the one mistake: its condition is not a second one', () => {
  expect(code({ stance: 'maybe', condition: 'if Russia agrees' }).judged).toEqual([
    'unknown-value statements[0].stance maybe',
  ]);
});
