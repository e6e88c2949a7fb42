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

/** Letters by the Latin one that they look like. Source: confusables.txt of Unicode. */
const ALIKE =
  'a:аαɑ b:вь c:сϲ d:ԁ e:еёε g:ɡ h:нһ i:іιıї j:ј k:кκ l:ӏ m:мμ n:пηո o:оοօσ p:рρ q:ԛ s:ѕ t:тτ u:υս v:νѵ w:ԝω x:хχ y:уγү z:ᴢ -:‐‑–—−_';

test('Each letter that looks like a Latin one is taken for it', () => {
  for (const [latin = '', others = ''] of ALIKE.split(' ').map((row) => row.split(':')))
    for (const letter of others)
      expect(findLookAlike(`q${letter}7`, new Set([`q${latin}7`]))).toEqual({ id: `q${latin}7`, letter });
});

test('An invisible character is passed over in a word, and no letter beside it', () => {
  expect(findLookAlike('nato\u200d', KNOWN)).toEqual({ id: 'nato', letter: '\u200d' });
  expect(findLookAlike('nat\u200b', KNOWN)).toBeUndefined();
});

test('An id in Latin letters, and one that looks like none, are left to the spelling', () => {
  for (const word of ['minks', 'NATO', 'путин', 'nato-russia']) expect(findLookAlike(word, KNOWN)).toBeUndefined();
});
