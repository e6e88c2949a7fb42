import { expect, test } from 'vitest';
import type { Actor } from '../../corpus/actor.ts';
import { makeLookup } from '../../corpus/lookup.ts';
import { listAttributions } from '../../corpus/printedAttribution.ts';
import { closeSentence, cutPassage, markElision } from '../../corpus/segments.ts';
import {
  SAMPLE_ACTORS,
  sampleArticle,
  sampleAttribution,
  sampleCorpus,
  sampleDate,
  sampleStatement,
} from '../../corpus/testing/samples.ts';
import { findCoded, printRelay, printSaid, readSource } from './foundWords.ts';

const TEXT = 'ABC News reports: Obama said he was ready to help. A White House spokesman declined to comment.';
const abc = sampleAttribution(TEXT, { source: 'ABC News', content: 'Obama said he was ready to help' });
const obama = sampleAttribution(TEXT, {
  ...{ source: 'Obama', content: 'he was ready to help', within: 0, speaker: 'obama', side: 'united-states' },
  said: sampleDate('2015-09-27'),
});
const spokesman = sampleAttribution(TEXT, { source: 'A White House spokesman', content: 'declined to comment' });
const article = sampleArticle(TEXT, { attributions: [abc, obama, spokesman] });
const person: Actor = {
  ...{ id: 'obama', kind: 'person', name: 'Barack Obama', aliases: [] },
  roles: [{ title: 'President', of: 'united-states', from: '2009', to: '2017', source: '' }],
};
const quote = [{ start: TEXT.indexOf('ready'), end: TEXT.indexOf('ready') + 5 }];
const lookup = makeLookup(
  sampleCorpus({
    articles: [article],
    actors: [...SAMPLE_ACTORS, person],
    statements: [sampleStatement({ id: 's', article: 'one', quote })],
  }),
);
const [told, said, nobody] = listAttributions([article]);
if (told === undefined || said === undefined || nobody === undefined) throw new Error('three quotations');

test('a source we know has its name and the office of that day, another the article’s own words', () => {
  expect(readSource(lookup, article, said)).toEqual({ name: 'Barack Obama', title: 'President', isKnown: true });
  expect(readSource(lookup, article, nobody)).toEqual({
    ...{ name: 'A White House spokesman', title: null, isKnown: false },
  });
});

test('words within another quotation say who passed them on', () => {
  expect(printRelay(lookup, article, said)).toBe('ABC News');
  expect(printRelay(lookup, article, told)).toBeNull();
});

test('a day of printing is not called a day of saying', () => {
  expect(printSaid(said)).toBe('27 Sep 2015');
  expect(printSaid(nobody)).toBe('Printed 29 Sep 2015');
});

test('what people coded on the same words is found, and nothing beside them', () => {
  expect(findCoded(lookup, said).map(({ id }) => id)).toEqual(['s']);
  expect(findCoded(lookup, nobody)).toEqual([]);
});

const show = (start: number, end = TEXT.length) => {
  const words = { quote: [], sentence: closeSentence(article, { start, end }) };
  return markElision(cutPassage(article, words), article, words.sentence)
    .map(({ text }) => text)
    .join('');
};

test('a passage that begins within a sentence says so', () => {
  expect(show(TEXT.indexOf('he was'))).toMatch(/^… he was/);
  expect(show(TEXT.indexOf('A White'))).toMatch(/^A White/);
  expect(show(0)).toMatch(/^AB/);
});

test('a passage that ends within a sentence says so; the stop of one that ends with it is shown', () => {
  const start = TEXT.indexOf('A White');
  const stop = TEXT.indexOf('.', start);
  expect(show(start, stop)).toBe(TEXT.slice(start, stop + 1));
  expect(show(start, stop + 1)).toBe(TEXT.slice(start, stop + 1));
  expect(show(start, stop - 3)).toBe(`${TEXT.slice(start, stop - 3)} …`);
  expect(show(0, TEXT.length)).not.toMatch(/…/);
});
