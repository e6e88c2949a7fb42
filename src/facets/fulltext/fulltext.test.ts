import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { makeCorpus } from '../../build/generator/makeCorpus.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { sampleArticle, sampleCorpus } from '../../corpus/testing/samples.ts';
import { listBits } from '../engine/bits.ts';
import { readQuery } from '../hits.ts';
import { findWords, listTerms, splitWords } from '../words.ts';
import { askIndex } from './askIndex.ts';
import { findNear } from './findNear.ts';
import { readGaps, writeGaps } from './gaps.ts';
import { printIndex, readIndex } from './indexFile.ts';
import { makeIndex } from './makeIndex.ts';

const corpus = makeCorpus({ count: 120, seed: 8, coded: 0.2 });
const index = makeIndex(corpus, 'text');
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
  const find = makeOracle(corpus);
  fc.assert(
    fc.property(anyTyped, (typed) => {
      expect(ask(typed)).toEqual(find(typed));
    }),
  );
  expect(ask('villag').length).toBeGreaterThan(0);
});

test('a typo is forgiven only where the words as typed are nowhere', () => {
  const town = corpus.articles[0]?.title.split(' ')[0] ?? '';
  const wrong = `${town.slice(0, -1)}q`;
  expect(askIndex(index, readQuery(town)).near).toEqual([]);
  expect(askIndex(index, readQuery(wrong)).near).toContain(town.toLowerCase());
  expect(ask(wrong)).toEqual(expect.arrayContaining(ask(town)));
});

test('a phrase is answered with the articles that hold each of its words whole', () => {
  const held = corpus.articles.flatMap(({ text }, place) =>
    /\bofficial\b/.test(text) && /\bone\b/i.test(text) ? [place] : [],
  );
  expect(ask('"one official"')).toEqual(held);
  expect(held.length).toBeGreaterThan(0);
  expect(ask('"one offic"')).toEqual([]);
});

test('nothing asked leaves all', () => {
  expect(ask('')).toHaveLength(corpus.articles.length);
});

test('what is written of an index is read again', () => {
  for (const scope of ['text', 'quotes'] as const) {
    const made = makeIndex(corpus, scope);
    expect(readIndex(printIndex(made))).toEqual(made);
  }
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 5 }), (texts) => {
      const articles = texts.map((text, place) => sampleArticle(text, { id: `a${place}` }));
      const made = makeIndex(sampleCorpus({ articles }), 'text');
      expect(readIndex(printIndex(made))).toEqual(made);
    }),
  );
});

test('lists of places are read as they were written, whatever their gaps', () => {
  const anyLists = fc.array(fc.uniqueArray(fc.nat(70_000), { maxLength: 40 }), { maxLength: 8 });
  fc.assert(
    fc.property(anyLists, fc.constantFrom(70_001, 200_000), (lists, limit) => {
      const sorted = lists.map((list) => list.toSorted((a, b) => a - b));
      const offsets = Uint32Array.from([0, ...sorted.map((_, row) => sorted.slice(0, row + 1).flat().length)]);
      const values = Uint32Array.from(sorted.flat());
      expect(readGaps(writeGaps({ offsets, values }, limit), offsets, limit)).toEqual(values);
    }),
  );
});

test('a damaged index is refused', () => {
  const bytes = printIndex(index);
  expect(() => readIndex(bytes.slice(0, bytes.length - 200))).toThrow(/end/);
  expect(() => readIndex(Uint8Array.from([9, 0, 0]))).toThrow('the form 9');
  expect(() => readIndex(new Uint8Array())).toThrow(/end/);
});

test('an index of quotes knows headlines, speakers and what they say, and nothing else of an article', () => {
  const text = 'Ferry late\n\nThe quay was wet. “Ferries need deep water,” he said.\n';
  const content = { start: text.indexOf('Ferries'), end: text.indexOf(',”') };
  const cue = { start: text.indexOf('said'), end: text.indexOf('said') + 4 };
  const attribution = {
    kind: 'direct' as const,
    source: [],
    cue: [cue],
    content: [content],
    speaker: 'mayor',
    utterance: 'u',
  };
  const mayor = { id: 'mayor', kind: 'person' as const, name: 'Ines Quist', aliases: [], roles: [] };
  const articles = [sampleArticle(text, { title: 'Ferry late', attributions: [attribution] })];
  const { terms } = makeIndex(sampleCorpus({ articles, actors: [mayor] }), 'quotes');
  expect(terms).toEqual(['deep', 'ferries', 'ferry', 'he', 'ines', 'late', 'need', 'quist', 'said', 'water']);
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

test('the terms near a word are those that Levenshtein’s distance says', () => {
  const anyShort = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(anyShort, { maxLength: 20 }), anyShort, fc.nat(3), (drawn, word, most) => {
      const terms = drawn.toSorted();
      const near = terms.flatMap((term, row) => (measure(term, word) <= most ? [row] : []));
      expect(findNear(terms, word, most)).toEqual(near);
    }),
  );
});

function ask(typed: string): number[] {
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

function measure(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return measure(restA, restB);
  return 1 + Math.min(measure(restA, b), measure(a, restB), measure(restA, restB));
}
