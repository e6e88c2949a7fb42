import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNear } from './findNear.ts';

const TERMS = ['brigde', 'bridal', 'bridge', 'bridged', 'bridges', 'bridle', 'fridge', 'fridges', 'ridge'].toSorted();
const near = (word: string, most: number) => findNear(TERMS, word, most).map((row) => TERMS[row]);

test('a letter changed, put in or left out is near', () => {
  expect(near('bridge', 0)).toEqual(['bridge']);
  expect(near('bridge', 1)).toEqual(['bridge', 'bridged', 'bridges', 'bridle', 'fridge', 'ridge']);
  expect(near('ridge', 1)).toEqual(['bridge', 'fridge', 'ridge']);
  expect(near('ridge', 2)).toEqual(['bridge', 'bridged', 'bridges', 'bridle', 'fridge', 'fridges', 'ridge']);
});

test('a beginning that is too far off hides no term that begins otherwise', () => {
  expect(findNear(['quarry', 'quay', 'quays', 'quiet', 'ruay'], 'quay', 1)).toEqual([1, 2, 4]);
});

test('the terms near a word are those that Levenshtein’s distance says', () => {
  const anyShort = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(anyShort, { maxLength: 20 }), anyShort, fc.nat(3), (drawn, word, most) => {
      const terms = drawn.toSorted();
      const within = terms.flatMap((term, row) => (measure(term, word) <= most ? [row] : []));
      expect(findNear(terms, word, most)).toEqual(within);
    }),
  );
});

function measure(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return measure(restA, restB);
  return 1 + Math.min(measure(restA, b), measure(a, restB), measure(restA, restB));
}
