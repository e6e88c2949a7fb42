import { expect, test } from 'vitest';
import { sampleArticle, sampleAttribution, sampleCorpus, sampleStatement } from '../../corpus/testing/samples.ts';
import { makeIndex } from './makeIndex.ts';

const mayor = { id: 'mayor', kind: 'person' as const, name: 'Ines Quist', aliases: [], roles: [] };
const find = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('an index of texts holds of every term the articles it is in, once each and in order', () => {
  const articles = ['Deep water, deep quays', 'A deep-water port', 'Water'].map((text, place) =>
    sampleArticle(text, { id: `a${place}`, title: place === 2 ? 'Deep' : '' }),
  );
  const { terms, postings, ...rest } = makeIndex(sampleCorpus({ articles }), 'text');
  const lists = terms.map((term, row) => [
    term,
    ...postings.values.subarray(postings.offsets[row], postings.offsets[row + 1]),
  ]);
  expect(rest).toEqual({ scope: 'text', articles: 3 });
  expect(lists).toEqual([
    ['a', 1],
    ['deep', 0, 1, 2],
    ['deepwater', 1],
    ['port', 1],
    ['quays', 0],
    ['water', 0, 1, 2],
  ]);
});

test('terms stand in the order of code units', () => {
  const { terms } = makeIndex(sampleCorpus({ articles: [sampleArticle('żar zoo Éa eb 9 10', { title: '' })] }), 'text');
  expect(terms).toEqual(['10', '9', 'ea', 'eb', 'zar', 'zoo']);
});

test('an index of quotes knows headlines, speakers and what they say, and nothing else of an article', () => {
  const text = 'Ferry late\n\nThe quay was wet. “Ferries need deep water,” he said.\n';
  const said = sampleAttribution(text, {
    kind: 'direct',
    content: 'Ferries need deep water',
    cue: [find(text, 'said')],
    speaker: 'mayor',
  });
  const articles = [sampleArticle(text, { title: 'Ferry late', attributions: [said] })];
  const { scope, terms } = makeIndex(sampleCorpus({ articles, actors: [mayor] }), 'quotes');
  expect(scope).toBe('quotes');
  expect(terms).toEqual(['deep', 'ferries', 'ferry', 'he', 'ines', 'late', 'need', 'quist', 'said', 'water']);
});

test('an index of quotes knows the short name of a speaker, and of a speaker nobody knows nothing', () => {
  const text = 'Ferries need water, it said. Bridges rust, somebody said.';
  const attributions = [
    sampleAttribution(text, { content: 'Ferries need water', speaker: 'board' }),
    sampleAttribution(text, { content: 'Bridges rust' }),
  ];
  const board = { ...mayor, id: 'board', name: 'Harbour Board', short: 'HB' };
  const articles = [sampleArticle(text, { title: '', attributions })];
  const { terms } = makeIndex(sampleCorpus({ articles, actors: [board] }), 'quotes');
  expect(terms).toEqual(['board', 'bridges', 'ferries', 'harbour', 'hb', 'need', 'rust', 'water']);
});

test('an index of quotes knows who states what people coded, and the sentence of it', () => {
  const text = 'The quay was wet. The mayor would not pay. Rain fell.';
  const coded = sampleStatement({ id: 's', speaker: 'mayor', sentence: find(text, 'The mayor would not pay.') });
  const elsewhere = sampleStatement({ id: 't', article: 'two', speaker: 'nobody', sentence: find(text, 'Rain fell.') });
  const articles = [sampleArticle(text, { title: '' }), sampleArticle(text, { id: 'two', title: '' })];
  const statements = [coded, elsewhere];
  const { terms, postings } = makeIndex(sampleCorpus({ articles, statements, actors: [mayor] }), 'quotes');
  expect(terms).toEqual(['fell', 'ines', 'mayor', 'not', 'pay', 'quist', 'rain', 'the', 'would']);
  expect([...postings.values]).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0]);
});
