import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { makeCorpus } from '../../build/generator/makeCorpus.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { listBits } from '../engine/bits.ts';
import { readQuery } from '../hits.ts';
import { findWords, listTerms, splitWords } from '../words.ts';
import { askIndex } from './askIndex.ts';
import type { FullTextIndex } from './fullTextIndex.ts';
import { printIndex, readIndex } from './indexFile.ts';
import { makeIndex } from './makeIndex.ts';

const corpus = makeCorpus({ count: 60, seed: 8, coded: 0.2, length: 'brief' });
// Each test makes the index it asks: what is made while this file is loaded, no test would be held to.
const indexAll = () => makeIndex(corpus, 'text');
const words = corpus.articles.slice(0, 40).flatMap(({ text }) => splitWords(text));

const anyWord = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([word, length, isWhole]) => (isWhole ? word : word.slice(0, length)));
/** A word with one letter changed. */
const anyTypo = fc
  .tuple(fc.constantFrom(...words), fc.nat(11), fc.constantFrom('q', 'x', ''))
  .map(([word, place, letter]) => word.slice(0, place) + letter + word.slice(place + 1));
const anyTyped = fc
  .array(fc.oneof({ weight: 6, arbitrary: anyWord }, anyTypo), { maxLength: 4 })
  .map((all) => all.join(' '));

test('the articles that hold all words, or their beginnings, are those that MiniSearch finds, typos included', () => {
  const [index, find] = [indexAll(), makeOracle(corpus)];
  fc.assert(
    fc.property(anyTyped, (typed) => {
      expect(ask(index, typed)).toEqual(find(typed));
    }),
  );
  expect(ask(index, 'villag').length).toBeGreaterThan(0);
});

test('a typo is forgiven only where the words as typed are nowhere', () => {
  const index = indexAll();
  const town = corpus.articles[0]?.title.split(' ')[0] ?? '';
  const wrong = `${town.slice(0, -1)}q`;
  expect(askIndex(index, readQuery(town)).near).toEqual([]);
  expect(askIndex(index, readQuery(wrong)).near).toContain(town.toLowerCase());
  expect(ask(index, wrong)).toEqual(expect.arrayContaining(ask(index, town)));
});

test('a phrase is answered with the articles that hold each of its words whole', () => {
  const index = indexAll();
  const held = corpus.articles.flatMap(({ text }, place) =>
    /\bofficial\b/.test(text) && /\bone\b/i.test(text) ? [place] : [],
  );
  expect(ask(index, '"one official"')).toEqual(held);
  expect(held.length).toBeGreaterThan(0);
  expect(ask(index, '"one offic"')).toEqual([]);
});

test('nothing asked leaves all', () => {
  expect(ask(indexAll(), '')).toHaveLength(corpus.articles.length);
});

test('what is written of an index is read again', () => {
  for (const scope of ['text', 'quotes'] as const) {
    const made = makeIndex(corpus, scope);
    expect(readIndex(printIndex(made))).toEqual(made);
  }
});

test('a word cut out of a text is read as it is within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aBé́.-’'s9 ‑“İ", 'U.S.'), maxLength: 30 }), (text) => {
      const within = findWords(text).flatMap(({ term, parts }) => [term, ...parts.map((part) => part.term)]);
      expect(splitWords(text).flatMap(listTerms)).toEqual(within);
    }),
    { numRuns: 2_000 },
  );
});

function ask(index: FullTextIndex, typed: string): number[] {
  return [...listBits(askIndex(index, readQuery(typed)).articles)];
}

/** MiniSearch, asked as small corpora ask it. */
function makeOracle({ articles }: Corpus): (typed: string) => number[] {
  const mini = new MiniSearch({ fields: ['title', 'text'], tokenize: listTerms, processTerm: (term) => term });
  mini.addAll(articles.map(({ title, text }, id) => ({ id, title, text })));
  return (typed) => {
    const { terms } = readQuery(typed);
    if (terms.length === 0) return articles.map((_, place) => place);
    const asked = {
      combineWith: 'AND' as const,
      tokenize: (text: string) => text.split(' '),
      prefix: (term: string) => term.length > 1,
    };
    const exact = mini.search(terms.join(' '), asked);
    const fuzzy = (term: string) => (term.length >= 5 ? 0.2 : false);
    const found = exact.length > 0 ? exact : mini.search(terms.join(' '), { ...asked, fuzzy });
    return found.map(({ id }) => Number(id)).sort((a, b) => a - b);
  };
}
