import { expect, test } from 'vitest';
import { readTokens } from './readTokens.ts';

const tagOf = (sentence: string, word: string) =>
  readTokens(sentence, { start: 0, end: sentence.length }, []).find((token) => token.word === word)?.tag;

test('a word that can be noun or verb is what its neighbours ask for', () => {
  expect(tagOf('The council plans to close the bridge.', 'plans')).toBe('VERB');
  expect(tagOf('The plans of the council were late.', 'plans')).toBe('NOUN');
  expect(tagOf('They support the mayor.', 'support')).toBe('VERB');
  expect(tagOf('Her support for the mayor grew.', 'support')).toBe('NOUN');
  expect(tagOf('The poll shows that few agree.', 'shows')).toBe('VERB');
});

test('a participle between an article and a noun is an adjective', () => {
  expect(tagOf('The reported deal fell through.', 'reported')).toBe('ADJ');
  expect(tagOf('She reported the deal.', 'reported')).toBe('VERB');
});

test('in running text a capital makes a name, in a headline it does not', () => {
  expect(tagOf('It was told to The Associated Press on Monday.', 'associated')).toBe('PROPN');
  expect(tagOf('Council Says Old Bridge Must Close', 'says')).toBe('VERB');
  expect(tagOf('He told US officials so on Monday.', 'US')).toBe('PROPN');
});

test('contractions are two words, names with an apostrophe one', () => {
  const words = (sentence: string) =>
    readTokens(sentence, { start: 0, end: sentence.length }, []).map(({ word }) => word);
  expect(words("O'Brien didn't see the U.S. envoy's letter.")).toEqual([
    "o'brien",
    'did',
    "n't",
    'see',
    'the',
    'u.s.',
    'envoy',
    "'s",
    'letter',
    '.',
  ]);
});
