import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { sampleArticle, sampleCorpus } from '../../corpus/testing/samples.ts';
import { readQuery } from '../hits.ts';
import { makeArticleHits } from './articleHits.ts';

test('words are marked in an article as typed, as beginnings and as what they were taken for', () => {
  const text = 'Harbour, harbours and the harborside';
  const articles = [sampleArticle(text, { title: '' })];
  const search = (typed: string, near: readonly string[] = []) => {
    const hits = makeArticleHits(makeLookup(sampleCorpus({ articles })), readQuery(typed), {
      articles: Uint32Array.of(1),
      near,
    });
    return hits.get('one')?.map(({ start, end }) => text.slice(start, end));
  };
  expect(search('harbour')).toEqual(['Harbour', 'harbours']);
  expect(search('"harbour and"')).toEqual([]);
  expect(search('"harbours and"')).toEqual(['harbours and']);
  expect(search('"harbours and" harbours')).toEqual(['harbours and']);
  expect(search('"harbours and" and harbour')).toEqual(['Harbour', 'harbours and']);
  expect(search('harbur', ['harbour'])).toEqual(['Harbour']);
  expect(search('t')).toEqual([]);
  expect(search('th')).toEqual(['the']);
});

test('a word of a phrase is marked by itself only where it is typed by itself as well', () => {
  const text = 'Harbours and harbours alone';
  const find = (typed: string, near: readonly string[] = []) =>
    makeArticleHits(makeLookup(sampleCorpus({})), readQuery(typed), { articles: new Uint32Array(), near })
      .find(text)
      .map(({ start, end }) => text.slice(start, end));
  expect(find('"harbours and" alone')).toEqual(['Harbours and', 'alone']);
  expect(find('"harbours and" harb')).toEqual(['Harbours and']);
  expect(find('"harbours and" harborus', ['harbours'])).toEqual(['Harbours and']);
  expect(find('"harbours and" harbours')).toEqual(['Harbours and', 'harbours']);
});

const TEXTS = ['The best offer yet.', 'Offer the best; the best offer wins.', 'No offers.'];
const makeHits = (typed: string, ...rows: readonly number[]) =>
  makeArticleHits(
    makeLookup(sampleCorpus({ articles: TEXTS.map((text, place) => sampleArticle(text, { id: `a${place}` })) })),
    readQuery(typed),
    { articles: Uint32Array.of(rows.reduce((bits, row) => bits | (1 << row), 0)), near: [] },
  );
const show = (text: string, spans: readonly { start: number; end: number }[] = []) =>
  spans.map(({ start, end }) => text.slice(start, end));

test('the articles that an index found are hits, and no others', () => {
  const hits = makeHits('offer', 0, 2);
  expect(['a0', 'a1', 'a2', 'a3'].map((id) => hits.has(id))).toEqual([true, false, true, false]);
  expect([...hits.articles]).toEqual([0b101]);
  expect(hits.get('a1')).toBeUndefined();
  expect(hits.get('a3')).toBeUndefined();
  expect(show(TEXTS[2] ?? '', hits.get('a2'))).toEqual(['offers']);
});

test('the places in an article are looked up once', () => {
  const hits = makeHits('offer', 0, 1);
  expect(hits.get('a0')).toHaveLength(1);
  expect(hits.get('a0')).toBe(hits.get('a0'));
  expect(hits.get('a1')).toHaveLength(2);
});

test('a phrase is marked where it stands together, and hides no other word where it does not', () => {
  const hits = makeHits('“best offer” wins', 0, 1);
  expect(show(TEXTS[0] ?? '', hits.get('a0'))).toEqual(['best offer']);
  expect(show(TEXTS[1] ?? '', hits.get('a1'))).toEqual(['best offer', 'wins']);
  expect(show('Who wins the best', hits.find('Who wins the best'))).toEqual(['wins']);
  expect(hits.find('the best')).toEqual([]);
});
