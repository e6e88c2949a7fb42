import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCorpus } from '../../build/generator/makeCorpus.ts';
import { makeLookup } from '../../corpus/lookup.ts';
import { makeSearchIndex } from '../../state/searchIndex.ts';
import { openIndex } from '../../worker/openIndex.ts';
import { NO_FILTERS } from '../filters.ts';
import { readQuery } from '../hits.ts';
import { slice } from '../slice.ts';
import { splitWords } from '../words.ts';
import { makeArticleHits } from './articleHits.ts';
import { askIndex } from './askIndex.ts';
import { printIndex } from './indexFile.ts';
import { makeIndex } from './makeIndex.ts';

const corpus = makeCorpus({ count: 24, seed: 21, coded: 0.5, length: 'brief' });
const lookup = makeLookup(corpus);
const searchSmall = makeSearchIndex(lookup);
// Each test makes the index it asks: what is made while this file is loaded, no test would be held to.
const makeSearchLarge = () => {
  const index = makeIndex(corpus, 'text');
  return (typed: string) => makeArticleHits(lookup, readQuery(typed), askIndex(index, readQuery(typed)));
};

const words = corpus.articles.slice(0, 20).flatMap(({ text }) => splitWords(text));
const anyWord = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 14 }), fc.constantFrom('', '', '', 'q'))
  .map(([word, length, end]) => word.slice(0, length) + end);
const anyTyped = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

test('of a phrase all articles that hold its words are hits, and it is marked only where it stands together', () => {
  const searchLarge = makeSearchLarge();
  const typed = '"best offer"';
  const large = searchLarge(typed);
  const small = searchSmall(typed);
  expect(small?.size).toBeGreaterThan(0);
  for (const [id, spans] of small ?? []) expect([large.has(id), large.get(id)]).toEqual([true, spans]);
  expect(searchLarge('“offer best”').find('the best offer')).toEqual([]);
  expect(large.find('Offer the best, the Best offer')).toEqual([{ start: 20, end: 30 }]);
});

test('an article without a hit has no places', () => {
  const searchLarge = makeSearchLarge();
  expect(searchLarge('zzzz').get(corpus.articles[0]?.id ?? '')).toBeUndefined();
  expect(searchLarge('the').get('nowhere')).toBeUndefined();
});

test('all that is in an article that is found stays in the slice', () => {
  const searchLarge = makeSearchLarge();
  const hits = searchLarge('pipeline');
  const found = new Set(corpus.articles.filter(({ id }) => hits.has(id)).map(({ id }) => id));
  const { articles, statements } = slice(lookup, NO_FILTERS, hits);
  expect(articles.map(({ id }) => id)).toEqual([...found]);
  expect(statements).toEqual(corpus.statements.filter(({ article }) => found.has(article)));
});

test('what the build packs answers as the index does that it was made of', async () => {
  const index = makeIndex(corpus, 'text');
  const packed = deflateRawSync(printIndex(index));
  const ask = await openIndex(new Uint8Array(packed).buffer);
  for (const typed of ['the', 'pipel vill', 'nowere', '"best offer"', ''])
    expect(ask(typed)).toEqual(askIndex(index, readQuery(typed)));
  await expect(openIndex(new Uint8Array([1, 2, 3]).buffer)).rejects.toThrow();
});

test('a large corpus gives the articles and the places of words that a small one gives', () => {
  const searchLarge = makeSearchLarge();
  fc.assert(
    fc.property(anyTyped, (typed) => {
      const large = searchLarge(typed);
      const found = corpus.articles.filter(({ id }) => large.has(id)).map(({ id }) => [id, large.get(id)] as const);
      expect(new Map(found)).toEqual(searchSmall(typed));
    }),
    { numRuns: 60 },
  );
});
