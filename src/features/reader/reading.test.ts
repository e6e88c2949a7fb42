import { expect, test } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import { makeLookup } from '../../corpus/lookup.ts';
import type { Statement } from '../../corpus/statement.ts';
import { sampleArticle, sampleStatement } from '../../corpus/testing/samples.ts';
import { describePlace, describeStatement, underline } from './describe.ts';
import { cutPassages } from './passages.ts';
import { findArticle, keyOfEvent, makeReading, type Request, walksFound } from './reading.ts';

const TEXT = 'NATO called it encouraging to see a ceasefire mainly holding. Kyiv accused Moscow of breaking it.';
const on = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const day = { edtf: '2015-09-27', earliest: '2015-09-27', latest: '2015-09-27', basis: 'on Sunday' };

function article(id: string): Article {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: TEXT.length }];
  return sampleArticle(TEXT, { id, title: id, blocks, published: day });
}

function statement(id: string, side: string, words: string): Statement {
  const codes = { issue: 'ukraine-ceasefire', reporting: 'mixed' as const };
  const places = { quote: [on(words)], sentence: on(words) };
  return sampleStatement({ id, article: 'a', speaker: side, side, said: day, ...codes, ...places });
}

const accusation: EventRecord = {
  id: 'kyiv-accuses',
  when: day,
  type: 'ACCUSE',
  context: [],
  quad: 'verbal-conflict',
  actors: ['ukraine'],
  recipients: ['russia'],
  status: 'occurred',
  summary: 'Ukraine accuses Russia',
  evidence: [{ article: 'a', ...on('Kyiv accused Moscow') }],
  coder: 'otr',
};

const corpus: Corpus = {
  articles: [article('a'), article('b')],
  statements: [
    statement('kyiv', 'ukraine', 'Kyiv accused Moscow of breaking it'),
    statement('nato-1', 'nato', 'mainly holding'),
    statement('nato-2', 'nato', 'mainly holding'),
  ],
  events: [accusation],
  proposed: { events: [], statements: [] },
  actors: [
    {
      id: 'nato',
      kind: 'organization',
      name: 'NATO',
      aliases: [],
      roles: [],
      side: { short: 'NATO', color: 'violet' },
    },
    {
      id: 'ukraine',
      kind: 'state',
      name: 'Ukraine',
      aliases: [],
      roles: [],
      side: { short: 'Ukraine', color: 'green' },
    },
  ],
  issues: [
    {
      id: 'ukraine-ceasefire',
      group: 'Ukraine',
      title: 'Keep the cease-fire',
      definition: '',
      counts: '',
      examples: [],
    },
  ],
  publishers: [],
  problems: [],
};
const lookup = makeLookup(corpus);
const nothing = { article: null, quote: null, event: null };

function read(request: Partial<{ quote: string; event: string; side: string }>, of = article('a')) {
  return makeReading(lookup, of, { ...nothing, side: null, marks: 'found', ...request }, []);
}

const found = (content: string, parts: Partial<Attribution> = {}): Attribution => ({
  ...{ kind: 'indirect', source: [on('NATO')], cue: [on('called')], content: [on(content)], utterance: content },
  ...parts,
});
const readFound = (request: Partial<Request> = {}) =>
  makeReading(
    lookup,
    { ...article('a'), attributions: [found('it encouraging', { side: 'nato' }), found('ceasefire mainly holding')] },
    { ...nothing, side: null, marks: 'found', ...request },
    [],
  );

test('what the machine found is marked where nobody coded it, and never counted with the coded quotes', () => {
  const reading = readFound();
  expect(reading.found.map(({ id }) => id)).toEqual(['a@12']);
  expect(reading.quotes).toHaveLength(2);
  expect(reading.highlights.map(({ key }) => key)).toEqual(['kyiv', 'nato-1', 'nato-2', 'a@12']);
  expect(reading.sources.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['NATO']);
  expect(walksFound(reading)).toBe(false);
});

test('a reader can have what is coded marked alone, or nothing', () => {
  expect(readFound({ marks: 'coded' }).highlights.map(({ key }) => key)).toEqual(['kyiv', 'nato-1', 'nato-2']);
  expect(readFound({ marks: 'none' }).highlights).toEqual([]);
  expect(readFound({ marks: 'none', quote: 'kyiv' }).highlights.map(({ key }) => key)).toEqual(['kyiv']);
});

test('a link to a found quotation marks it as the current one, even on coded words or with no marks asked for', () => {
  const reading = readFound({ quote: 'a@12', marks: 'none' });
  expect(reading.current).toEqual(['a@12']);
  expect(reading.isMissing).toBe(false);
  expect(walksFound(reading)).toBe(true);
  expect(describePlace(lookup, reading)).toBe('Quotation 1 of 2, found by machine, NATO');
  const onCoded = `a@${on('ceasefire mainly holding').start}`;
  expect(readFound({ quote: onCoded }).found.map(({ id }) => id)).toEqual(['a@12', onCoded]);
  expect(readFound({ quote: 'a@99' }).isMissing).toBe(true);
});

test('the choice of a side holds for what the machine found too', () => {
  expect(readFound({ side: 'ukraine' }).found).toEqual([]);
  expect(readFound({ side: 'nato' }).found.map(({ id }) => id)).toEqual(['a@12']);
});

test('the article is the one named, else that of the quote, else that of the event', () => {
  expect(findArticle(lookup, { article: 'b', quote: 'kyiv', event: null })?.id).toBe('b');
  expect(findArticle(lookup, { ...nothing, quote: 'kyiv' })?.id).toBe('a');
  expect(findArticle(lookup, { ...nothing, event: 'kyiv-accuses' })?.id).toBe('a');
  expect(findArticle(lookup, { ...nothing, article: 'gone', quote: 'gone' })).toBeUndefined();
});

test('a quote that stands in another article, or nowhere, is missing; none asked for is not', () => {
  expect(read({ quote: 'kyiv' }, article('b')).isMissing).toBe(true);
  expect(read({ quote: 'gone' }).isMissing).toBe(true);
  expect(read({ quote: 'kyiv' }).isMissing).toBe(false);
  expect(read({}).isMissing).toBe(false);
});

test('every statement on the current words is current', () => {
  expect(read({ quote: 'nato-2' })).toMatchObject({ place: 0, current: ['nato-1', 'nato-2'] });
});

test('with one side highlighted the others are neither marked nor stepped through, but the current quote stays marked', () => {
  const { highlights, quotes, place } = read({ side: 'nato', quote: 'kyiv' });
  expect(highlights.map(({ key }) => key)).toEqual(['nato-1', 'nato-2', 'kyiv']);
  expect(quotes).toHaveLength(1);
  expect(place).toBe(-1);
});

test('sides are those of the article, in the order of the columns', () => {
  expect(read({}).sides).toEqual(['nato', 'ukraine']);
});

test('the words of an event are marked in the article that reports it, and in no other', () => {
  const { event, highlights, hits } = read({ event: 'kyiv-accuses' });
  const marked = cutPassages(TEXT, { start: 0, end: TEXT.length }, { highlights, hits })
    .flatMap(({ pieces }) => pieces)
    .filter(({ keys }) => keys.includes(keyOfEvent('kyiv-accuses')));
  expect(marked.map(({ text }) => text)).toEqual(['Kyiv accused Moscow']);
  expect(event?.id).toBe('kyiv-accuses');
  expect(read({ event: 'kyiv-accuses' }, article('b')).event).toBeUndefined();
});

test('what is said on arrival names the place, the side and the stance, each once', () => {
  expect(describePlace(lookup, read({ quote: 'kyiv' }))).toBe('Quote 2 of 2, Ukraine, supports');
  expect(describePlace(lookup, read({ quote: 'nato-1' }))).toBe('Quote 1 of 2, NATO, supports');
});

test('a mark says whose stance on what it holds', () => {
  const [first] = corpus.statements;
  expect(first && describeStatement(lookup, first)).toBe('Ukraine supports, Keep the cease-fire');
});

test('underlines of overlapping codes stand one under another, a gap between them', () => {
  expect(underline(['violet'])).toBe('inset 0 -2px var(--color-violet)');
  expect(underline(['violet', 'green'])).toBe(
    'inset 0 -2px var(--color-violet), inset 0 -3px var(--fill), inset 0 -5px var(--color-green)',
  );
});
