import { expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import type { EventRecord } from './eventRecord.ts';
import { makeLookup } from './lookup.ts';
import { sampleArticle, sampleAttribution, sampleDate, sampleStatement } from './testing/samples.ts';

const TEXT =
  'The minister said the road would be closed on Friday, and the envoy said nobody had asked him about the road.';
const article = sampleArticle(TEXT, {
  id: 'roads-2016',
  aliases: ['roads'],
  attributions: [
    sampleAttribution(TEXT, { source: 'The minister', content: 'the road would be closed on Friday' }),
    sampleAttribution(TEXT, { source: 'the envoy', content: 'nobody had asked him about the road' }),
  ],
});
const event = (parts: Partial<EventRecord> & { readonly id: string }): EventRecord => ({
  ...{ when: sampleDate('2016-05-04'), type: 'CONSULT', context: [], quad: 'verbal-cooperation', actors: [] },
  ...{ recipients: [], status: 'occurred', summary: 'Talks on a road', evidence: [], coder: 'otr', ...parts },
});
const { coder: _coder, ...proposed } = event({
  id: 'roads-2016@e58',
  evidence: [{ article: 'roads-2016', start: 54, end: 90 }],
});
const corpus: Corpus = {
  articles: [article],
  statements: [
    sampleStatement({ id: 'roads-2016.envoy.road', article: 'roads-2016', aliases: ['asked-by-nobody'] }),
    sampleStatement({ id: 'roads-2016.envoy.road.2', article: 'roads-2016' }),
  ],
  events: [event({ id: 'road-talks', aliases: ['talks-about-a-road'] })],
  proposed: { events: [proposed], statements: [] },
  actors: [],
  issues: [],
  publishers: [],
  problems: [],
};
const { findLive, attributions } = makeLookup(corpus);
const [minister, envoy] = [...attributions.keys()];

test('An id that is in use leads to itself', () => {
  expect(findLive('quote', 'roads-2016.envoy.road')).toBe('roads-2016.envoy.road');
  expect(findLive('quote', minister ?? '')).toBe(minister);
  expect(findLive('event', 'road-talks')).toBe('road-talks');
  expect(findLive('event', 'roads-2016@e58')).toBe('roads-2016@e58');
  expect(findLive('article', 'roads-2016')).toBe('roads-2016');
});

test('An alias leads to what took its place, and to nothing of another kind', () => {
  expect(findLive('quote', 'asked-by-nobody')).toBe('roads-2016.envoy.road');
  expect(findLive('event', 'talks-about-a-road')).toBe('road-talks');
  expect(findLive('article', 'roads')).toBe('roads-2016');
  expect(findLive('event', 'asked-by-nobody')).toBeUndefined();
  expect(findLive('article', 'talks-about-a-road')).toBeUndefined();
});

test('Under the old id of an article answer its statements, quotations and proposed events', () => {
  expect(findLive('quote', 'roads.envoy.road.2')).toBe('roads-2016.envoy.road.2');
  expect(findLive('quote', (minister ?? '').replace('roads-2016', 'roads'))).toBe(minister);
  expect(findLive('event', 'roads@e58')).toBe('roads-2016@e58');
  expect(findLive('quote', 'roads.envoy.rail')).toBeUndefined();
});

test('A found quotation or event whose edges have moved is found again where its words stand', () => {
  const at = TEXT.indexOf('nobody');
  expect(findLive('quote', `roads-2016@${at + 7}`)).toBe(envoy);
  // As quotations were called before: by where their source begins.
  expect(findLive('quote', `roads-2016@${TEXT.indexOf('the envoy')}`)).toBe(envoy);
  expect(findLive('quote', 'roads-2016@0')).toBe(minister);
  expect(findLive('event', 'roads-2016@e60')).toBe('roads-2016@e58');
});

test('Where nothing stands, nothing is found', () => {
  expect(findLive('quote', `roads-2016@${TEXT.length + 1}`)).toBeUndefined();
  expect(findLive('event', 'roads-2016@e3')).toBeUndefined();
  expect(findLive('quote', 'rails@3')).toBeUndefined();
  expect(findLive('quote', 'roads-2016@e58')).toBeUndefined();
  expect(findLive('quote', '')).toBeUndefined();
});

test('An article whose old id is the beginning of its new one is found all the same', () => {
  const named = { ...corpus, articles: [{ ...article, id: 'roads.north' }], statements: [] };
  expect(makeLookup(named).findLive('quote', 'roads.north.envoy.road')).toBeUndefined();
  expect(makeLookup(named).findLive('article', 'roads')).toBe('roads.north');
});
