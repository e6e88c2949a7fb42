import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Statement } from '../corpus/statement.ts';
import { sampleArticle, sampleDate, sampleStatement } from '../corpus/testing/samples.ts';
import { Changes } from './changes.ts';
import { comparePublished } from './comparePublished.ts';
import { listPublished } from './listPublished.ts';
import { findLostIds } from './proposeAliases.ts';
import { PublishedList } from './publishedList.ts';

const TEXT =
  'The envoy said the bridge must be rebuilt. The mayor called the tolls an insult. Nobody spoke of the ferry.';
const on = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const article = sampleArticle(TEXT, { id: 'bridge-2016', title: 'A bridge' });
const said = (id: string, words: string, parts: Partial<Statement> = {}) =>
  sampleStatement({ id, article: 'bridge-2016', quote: [on(words)], ...parts, said: '2016-05-04' });
const envoy = said('bridge-2016.envoy.bridge', 'the bridge must be rebuilt', { speaker: 'envoy', issue: 'bridge' });
const mayor = said('bridge-2016.mayor.tolls', 'called the tolls an insult', { speaker: 'mayor', issue: 'tolls' });
const event = (parts: Partial<EventRecord> = {}): EventRecord => ({
  ...{ id: 'mayor-on-tolls', when: sampleDate('2016-05-04'), type: 'ACCUSE', context: [], quad: 'verbal-conflict' },
  ...{ actors: ['mayor'], recipients: [], status: 'occurred', summary: 'Mayor speaks against tolls', coder: 'otr' },
  evidence: [{ article: 'bridge-2016', ...on('The mayor called the tolls an insult') }],
  ...parts,
});

/** What a build publishes of these statements and events. A text is its own hash here. */
function publish(statements: readonly Statement[], events: readonly EventRecord[] = [event()], articles = [article]) {
  const corpus: Corpus = {
    ...{ articles, statements: [...statements], events: [...events], proposed: { events: [], statements: [] } },
    ...{ actors: [], issues: [], publishers: [], problems: [] },
  };
  return listPublished(corpus, { build: 'b', day: '2016-06-01' }, (text) => text);
}

const changed = (before: PublishedList, now: PublishedList) => {
  const { statements, events, articles } = comparePublished(before, now);
  const print = ({
    before: old,
    now: fresh,
  }: {
    before?: { id: string } | undefined;
    now?: { id: string } | undefined;
  }) => `${old?.id ?? '–'} > ${fresh?.id ?? '–'}`;
  return [...statements, ...events, ...articles].map(print);
};

test('A list has the form that later builds read, and holds the words', () => {
  const list = publish([envoy, mayor]);
  expect(v.parse(PublishedList, JSON.parse(JSON.stringify(list)))).toEqual(list);
  expect(list.statements.map(({ quote }) => quote)).toEqual([
    'the bridge must be rebuilt',
    'called the tolls an insult',
  ]);
  expect(list.events[0]?.evidence).toBe('The mayor called the tolls an insult');
});

test('Nothing has changed between a build and itself, in whatever order things stand', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([envoy, mayor]),
      fc.shuffledSubarray([envoy, mayor], { minLength: 2 }),
      (some, all) => {
        expect(changed(publish(all), publish(all.toReversed()))).toEqual([]);
        const came = all.filter((one) => !some.includes(one));
        expect(changed(publish(some), publish(all))).toEqual(came.map(({ id }) => `– > ${id}`));
        expect(changed(publish(all), publish(some))).toEqual(came.map(({ id }) => `${id} > –`));
      },
    ),
  );
});

test('What was recoded has both codings, what came or went one', () => {
  const changes = comparePublished(publish([envoy]), publish([{ ...envoy, stance: 'opposes' }, mayor], []));
  expect(v.parse(Changes, JSON.parse(JSON.stringify(changes)))).toEqual(changes);
  expect(changes.statements).toMatchObject([
    { before: { stance: 'supports' }, now: { stance: 'opposes' } },
    { now: { id: mayor.id } },
  ]);
  expect(changes.statements[1]).not.toHaveProperty('before');
  expect(changes.events).toMatchObject([{ before: { id: 'mayor-on-tolls' } }]);
});

test('A note, an addressee or another basis of the date is a recoding; a moved text, a new id or more printings are none', () => {
  const recoded = [{ note: 'Argued.' }, { addressee: ['russia'] }, { said: { ...envoy.said, basis: 'on Wednesday' } }];
  for (const parts of recoded) expect(changed(publish([envoy]), publish([{ ...envoy, ...parts }]))).toHaveLength(1);
  const moved = sampleArticle(`A line more.\n\n${TEXT}`, { id: 'bridge-2016' });
  const shift = moved.text.length - TEXT.length;
  const quote = envoy.quote.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  expect(changed(publish([envoy], []), publish([{ ...envoy, quote }], [], [moved]))).toEqual([]);
  expect(
    changed(publish([envoy]), publish([{ ...envoy, id: 'envoy', utterance: 'envoy', aliases: [envoy.id] }])),
  ).toEqual([]);
  const joined = { ...envoy, utterance: mayor.id };
  expect(changed(publish([envoy, mayor]), publish([joined, mayor]))).toEqual([]);
});

test('A lost id is proposed as an alias of what has the same quote, or is most alike by the same speaker', () => {
  const renamed = { ...envoy, id: 'bridge-2016.envoy.bridge.2' };
  expect(findLostIds(publish([envoy, mayor]), publish([renamed, mayor]))).toMatchObject([
    { kind: 'statement', id: envoy.id, how: 'gone', now: renamed.id, why: 'same quote' },
  ]);
  const shorter = { ...envoy, id: 'shorter', quote: [on('bridge must be rebuilt')] };
  const other = said('other', 'Nobody spoke of the ferry', { speaker: 'envoy', issue: 'ferry' });
  expect(findLostIds(publish([envoy]), publish([other, shorter]))).toMatchObject([
    { id: envoy.id, now: 'shorter', why: expect.stringContaining('most alike') },
  ]);
  const newEvent = event({ id: 'tolls-attacked' });
  expect(findLostIds(publish([mayor]), publish([mayor], [newEvent]))).toMatchObject([
    { kind: 'event', id: 'mayor-on-tolls', now: 'tolls-attacked', why: 'same evidence' },
  ]);
});

test('Where nothing new is like it, a lost id has no successor; an alias or an id that is there is not lost', () => {
  const [lost] = findLostIds(publish([envoy, mayor]), publish([mayor]));
  expect(lost).toMatchObject({ id: envoy.id, how: 'gone' });
  expect(lost).not.toHaveProperty('now');
  expect(findLostIds(publish([envoy]), publish([{ ...envoy, id: 'x', aliases: [envoy.id] }]))).toEqual([]);
  expect(findLostIds(publish([envoy]), publish([{ ...envoy, stance: 'opposes' }]))).toEqual([]);
});

test('An id that came to name other words while its own stand elsewhere is found out', () => {
  const earlier = { ...envoy, quote: [on('The envoy said')] };
  const later = { ...envoy, id: `${envoy.id}.2` };
  expect(findLostIds(publish([envoy]), publish([earlier, later]))).toMatchObject([
    { kind: 'statement', id: envoy.id, how: 'taken', now: later.id },
  ]);
});

test('A renamed article is one proposal, not one for each of its statements', () => {
  const file = { ...article, id: 'bridges' };
  const move = (one: Statement) => {
    const id = one.id.replace('bridge-2016', 'bridges');
    return { ...one, id, utterance: id, article: 'bridges' };
  };
  const there = event({ evidence: event().evidence.map((one) => ({ ...one, article: 'bridges' })) });
  const now = publish([envoy, mayor].map(move), [there], [file]);
  expect(findLostIds(publish([envoy, mayor]), now)).toMatchObject([
    { kind: 'article', id: 'bridge-2016', now: 'bridges', why: 'same text' },
  ]);
  const named = publish([envoy, mayor].map(move), [there], [{ ...file, aliases: ['bridge-2016'] }]);
  expect(findLostIds(publish([envoy, mayor]), named)).toEqual([]);
  expect(changed(publish([envoy, mayor]), named)).toEqual([]);
});

test('Two folders that have no article in common are not compared', () => {
  const other = sampleArticle('Snow fell.', { id: 'snow' });
  expect(findLostIds(publish([envoy]), publish([], [], [other]))).toEqual([]);
});
