import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeLookup } from '../corpus/lookup.ts';
import { sampleArticle, sampleCorpus } from '../corpus/testing/samples.ts';
import { makeSearchIndex } from './searchIndex.ts';

const folder = path.resolve(import.meta.dirname, '../../seeds/articles');
const articles = readdirSync(folder).map((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return sampleArticle(text, { id: path.parse(file).name, title: '' });
});
const search = makeSearchIndex(makeLookup(sampleCorpus({ articles })));
/** The words that a search marks, by article. */
const marked = (typed: string) =>
  Array.from(search(typed) ?? [], ([id, spans]) => {
    const text = articles.find((article) => article.id === id)?.text ?? '';
    return [id, spans.map(({ start, end }) => text.slice(start, end))] as const;
  });

test('a word is found in the articles that have it, and marked there', () => {
  expect(marked('drawdown')).toEqual([['obama-asks-putin-2016-04', ['drawdown']]]);
});

test('all words must be there, the last one as far as it is typed', () => {
  expect(marked('minsk withdr')).toEqual([['moscow-times-2015-09-28', ['Minsk', 'withdrawing']]]);
  expect(marked('minsk drawdown')).toEqual([]);
});

test('one spelling finds the others: case, hyphen, full stops, possessive', () => {
  const ids = (typed: string) =>
    marked(typed)
      .map(([id]) => id)
      .toSorted();
  expect(ids('ceasefire')).toEqual(ids('CEASE-FIRE'));
  expect(ids('ceasefire')).toEqual(['global-news-2015-09', 'moscow-times-2015-09-28', 'obama-asks-putin-2016-04']);
  expect(ids('U.S.-led')).toEqual(['moscow-times-2015-09-28']);
});

test('a small typo is forgiven, but only where the word as typed is nowhere', () => {
  expect(
    marked('Stoltenburg')
      .map(([id]) => id)
      .toSorted(),
  ).toEqual(['global-news-2015-09', 'moscow-times-2015-09-28']);
  expect(marked('NETO')).toEqual([]);
  expect(new Set(marked('truce').flatMap(([, words]) => words))).toEqual(new Set(['truce']));
});

test('a phrase in quotation marks is found as it stands', () => {
  expect(marked('"political transition"')).toEqual([
    ['trt-world-2015-09', ['political transition', 'political transition']],
  ]);
  expect(marked('“transition political”')).toEqual([]);
});

test('a search without a word is none', () => {
  expect(search('')).toBeNull();
  expect(search(' “ - … ')).toBeNull();
});
