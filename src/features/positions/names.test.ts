import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { countNoun, joinWords, nameInSentence, spellNumber, startSentence } from './names.ts';
import { sampleCorpus } from './samples.ts';

const lookup = makeLookup(sampleCorpus({}));

test.each([
  ['united-states', 'the US'],
  ['russia', 'Russia'],
  ['nato', 'NATO'],
  ['syrian-opposition', 'the Syrian opposition'],
  ['somebody-else', 'somebody-else'],
])('%s stands in a sentence as "%s"', (id, words) => {
  expect(nameInSentence(lookup, id)).toBe(words);
});

test('words are listed as in a sentence', () => {
  expect(joinWords([])).toBe('');
  expect(joinWords(['NATO'])).toBe('NATO');
  expect(joinWords(['the US', 'Russia'])).toBe('the US and Russia');
  expect(joinWords(['the US', 'Russia', 'NATO'])).toBe('the US, Russia and NATO');
  expect(startSentence('the US')).toBe('The US');
});

test('numbers are spelled up to twenty and get separators above a thousand', () => {
  expect([0, 1, 12, 20].map(spellNumber)).toEqual(['zero', 'one', 'twelve', 'twenty']);
  expect(spellNumber(10_214)).toBe('10,214');
  expect(countNoun(1, 'article')).toBe('1 article');
  expect(countNoun(10_214, 'article')).toBe('10,214 articles');
});
