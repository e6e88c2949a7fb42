import { expect, test } from 'vitest';
import { makeLookup } from './lookup.ts';
import { joinWords, nameInSentence, startSentence } from './names.ts';
import { sampleCorpus } from './testing/samples.ts';

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
