import { expect, test } from 'vitest';
import { sampleArticle, sampleCorpus } from '../../corpus/testing/samples.ts';
import { listBits } from '../engine/bits.ts';
import { readQuery } from '../hits.ts';
import { askIndex } from './askIndex.ts';
import { makeIndex } from './makeIndex.ts';

const askAll = (texts: readonly string[], typed: string) => {
  const articles = texts.map((text, place) => sampleArticle(text, { id: `a${place}`, title: '' }));
  const { articles: found, near } = askIndex(makeIndex(sampleCorpus({ articles }), 'text'), readQuery(typed));
  return { found: [...listBits(found)], near };
};
const TEXTS = [
  'The harbour master closed the bridge.',
  'The bridges over the harbour stay closed.',
  'A master of the harbours spoke in parliament.',
  'Nobody asked for tea.',
];
const ask = (typed: string) => askAll(TEXTS, typed);

test('an article is found that holds every word, and the words may be beginnings', () => {
  expect(ask('harbour')).toEqual({ found: [0, 1, 2], near: [] });
  expect(ask('harbour closed').found).toEqual([0, 1]);
  expect(ask('bridge').found).toEqual([0, 1]);
  expect(ask('br clo mast').found).toEqual([0]);
  expect(ask('the').found).toEqual([0, 1, 2]);
});

test('one letter is a word and no beginning', () => {
  expect(ask('a').found).toEqual([2]);
  expect(ask('t').found).toEqual([]);
  expect(ask('te').found).toEqual([3]);
});

test('the words of a phrase are whole words', () => {
  expect(ask('"harbour master"').found).toEqual([0]);
  expect(ask('"harbour mast"').found).toEqual([]);
  expect(ask('"the bridge"').found).toEqual([0]);
});

test('a word that is also typed by itself is a beginning as well as a part of the phrase', () => {
  expect(ask('"over the bridge" bridge').found).toEqual([1]);
});

test('words after the last and before the first term of the index find nothing', () => {
  expect(ask('zzz').found).toEqual([]);
  expect(ask('00').found).toEqual([]);
});

test('where words are nowhere together, each of five letters and more may be misspelt', () => {
  expect(ask('harbuor')).toEqual({ found: [], near: [] });
  expect(ask('harbor')).toEqual({ found: [0, 1], near: ['harbour'] });
  expect(ask('mastre closed')).toEqual({ found: [], near: ['closed'] });
  expect(ask('masyer closid')).toEqual({ found: [0], near: ['master', 'closed'] });
});

test('a misspelt word counts beside what begins with it as typed', () => {
  expect(askAll(['A ladder and tea.', 'The adders slept.'], 'adder tea')).toEqual({
    found: [0],
    near: ['adders', 'ladder'],
  });
});

test('a short word is never misspelt, whatever the others are', () => {
  expect(ask('nobodi tee').found).toEqual([]);
  expect(ask('nobodi tea').found).toEqual([3]);
  expect(ask('teaa')).toEqual({ found: [], near: [] });
});

test('a word within a phrase is never misspelt', () => {
  expect(ask('"closed bridgy" harbour')).toEqual({ found: [], near: ['harbour', 'harbours'] });
  expect(ask('"closed bridgy"')).toEqual({ found: [], near: [] });
});

test('one letter in five may be wrong, rounded, and never more than six', () => {
  const typed = (length: number, wrong: number) => 'x'.repeat(wrong) + 'a'.repeat(length - wrong);
  const isFound = (length: number, wrong: number) =>
    askAll(['a'.repeat(length)], typed(length, wrong)).found.length === 1;
  const most = (length: number) =>
    [1, 2, 3, 4, 5, 6, 7].filter((wrong) => wrong < length && isFound(length, wrong)).length;
  expect([4, 5, 7, 8, 12, 13, 27, 28, 35, 60, 61].map(most)).toEqual([0, 1, 1, 2, 2, 3, 5, 6, 6, 6, 0]);
});

test('nothing asked leaves all articles, more than a word has bits', () => {
  const many = Array.from({ length: 40 }, (_, place) => `Report ${place}`);
  expect(askAll(many, '').found).toHaveLength(40);
  expect(askAll(many, 'report 39')).toEqual({ found: [39], near: [] });
});
