import { expect, test } from 'vitest';
import { findLookAlike } from './lookAlikes.ts';

const KNOWN = new Set(['vladimir-putin', 'nato', 'minsk']);

test.each([
  ['vladimir-рutin', { id: 'vladimir-putin', letter: 'р' }],
  ['ＮＡＴＯ', { id: 'nato', letter: 'Ｎ' }],
  ['na\u200bto', { id: 'nato', letter: '\u200b' }],
  ['vladimir–putin', { id: 'vladimir-putin', letter: '–' }],
  ['мinsк', { id: 'minsk', letter: 'м' }],
])('An id in other letters is said to look like the known one: %s', (word, expected) => {
  expect(findLookAlike(word, KNOWN)).toEqual(expected);
});

test('An id in Latin letters, and one that looks like none, are left to the spelling', () => {
  for (const word of ['minks', 'NATO', 'путин', 'nato-russia']) expect(findLookAlike(word, KNOWN)).toBeUndefined();
});
