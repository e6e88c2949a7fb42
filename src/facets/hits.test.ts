import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits, readQuery } from './hits.ts';
import { findWords, listTerms } from './words.ts';

const folder = path.resolve(import.meta.dirname, '../../seeds/articles');
const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));

describe('words', () => {
  test.each([
    ['Moscow’s support for the Assad’s regime', ['moscow', 'support', 'for', 'the', 'assad', 'regime']],
    ['U.S.-led forces', ['usled', 'us', 'led', 'forces']],
    ['the U.S. and the UN', ['the', 'us', 'and', 'the', 'un']],
    ['cease-fire, ceasefire', ['ceasefire', 'cease', 'fire', 'ceasefire']],
    ['themoscowtimes.com', ['themoscowtimes', 'com']],
    ['they couldn’t', ['they', 'couldnt']],
    ['al‑Assad and Türkiye', ['alassad', 'al', 'assad', 'and', 'turkiye']],
    ['more than $244 million', ['more', 'than', '244', 'million']],
    ['Путин ответил', ['путин', 'ответил']],
    ['— … “ ”', []],
  ])('of “%s” are folded', (text, terms) => {
    expect(listTerms(text)).toEqual(terms);
  });

  test('stand in the text where they say, in order and apart', () => {
    for (const text of texts) {
      const words = findWords(text);
      expect(words.length).toBeGreaterThan(0);
      for (const [index, { start, end }] of words.entries()) {
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}.]$|^[\p{L}\p{N}]$/u);
        expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
      }
    }
  });
});

describe('a search as typed', () => {
  test('has words, and phrases in quotation marks of any shape', () => {
    expect(readQuery('Truce  truce “political transition”')).toEqual({
      terms: ['truce'],
      phrases: [['political', 'transition']],
    });
    expect(readQuery('"Aleppo"')).toEqual({ terms: ['aleppo'], phrases: [] });
    expect(readQuery('"political tran')).toEqual({ terms: ['political', 'tran'], phrases: [] });
    expect(readQuery(' “” ')).toEqual({ terms: [], phrases: [] });
  });
});

describe('hits', () => {
  const shown = (query: string) => {
    const { terms, phrases } = readQuery(query);
    return texts.map((text) =>
      findHits(text, new Set(terms), phrases)?.map(({ start, end }) => text.slice(start, end)),
    );
  };

  test('find a word under all its spellings', () => {
    const found = new Set(shown('ceasefire').flatMap((spans) => spans ?? []));
    expect(found).toEqual(new Set(['cease-fire', 'ceasefire']));
    expect(new Set(shown('assad').flat())).toEqual(new Set(['Assad', 'Assad’s', "Assad's"]));
  });

  test('find a part of a hyphenated word, and mark no more than it', () => {
    expect(new Set(shown('backed').flat())).toEqual(new Set(['backed']));
  });

  test('of a phrase are its words together, across a line end too, and none elsewhere', () => {
    expect(findHits('to a political\ntransition, political', new Set(), [['political', 'transition']])).toEqual([
      { start: 5, end: 25 },
    ]);
    expect(findHits('a transition that is political', new Set(), [['political', 'transition']])).toBeUndefined();
  });

  test('are in text order and do not overlap', () => {
    const word = fc.constantFrom('cease', 'fire', 'cease-fire', 'U.S.-led', 'us', 'led', 'Assad’s');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (inText, wanted) => {
        const text = inText.join(' ');
        const spans = findHits(text, new Set(wanted.flatMap(listTerms)), []) ?? [];
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
        }
        expect(spans.length > 0).toBe(listTerms(text).some((term) => wanted.flatMap(listTerms).includes(term)));
      }),
    );
  });
});
