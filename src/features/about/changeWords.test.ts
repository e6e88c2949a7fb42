import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { sampleIssue } from '../../corpus/testing/samples.ts';
import type { Changes } from '../../published/changes.ts';
import { listRows, printChangeCounts } from './changeWords.ts';

const lookup = makeLookup({
  ...{
    articles: [],
    statements: [],
    events: [],
    proposed: { events: [], statements: [] },
    publishers: [],
    problems: [],
  },
  actors: [{ id: 'envoy', kind: 'person', name: 'The envoy', aliases: [], roles: [] }],
  issues: [sampleIssue('toll')],
});
const STATEMENT = {
  ...{ id: 'bridge.envoy.toll', hash: 'h', article: 'bridge', speaker: 'envoy', side: 'envoy', issue: 'toll' },
  ...{ stance: 'supports' as const, said: '2016-05-04', reporting: 'direct', quote: 'the toll must go' },
};
const EVENT = {
  ...{ id: 'toll-talks', hash: 'h', when: '2016-05', type: 'CONSULT', actors: ['envoy', 'mayor'], recipients: [] },
  ...{ status: 'occurred', summary: 'Talks on the toll', evidence: 'They met' },
};
const ARTICLE = { id: 'bridge', title: 'A bridge', publisher: 'unnamed', published: '2016-05-04', text: 't' };
const list = (changes: Partial<Changes>) =>
  listRows(
    {
      ...{ version: 1, since: { build: 'a', day: '2016-05-01' }, until: { build: 'b', day: '2016-06-01' } },
      ...{ statements: [], events: [], articles: [], ...changes },
    },
    lookup,
  );
const fields = (
  row:
    | { name: string; words: string; isChanged: boolean }[]
    | readonly { name: string; words: string; isChanged: boolean }[],
) => row.map(({ name, words, isChanged }) => `${isChanged ? '*' : ''}${name}: ${words}`);

test('Of what was recoded both codings are told, and what is other in them is marked', () => {
  const [row] = list({ statements: [{ before: STATEMENT, now: { ...STATEMENT, stance: 'opposes', key: 'no toll' } }] });
  expect(row).toMatchObject({ name: 'The envoy on “Title of toll”', isHere: true, isDetail: false });
  expect(fields(row?.before ?? [])).toEqual(['*Stance: Supports', 'Quote: the toll must go']);
  expect(fields(row?.now ?? [])).toEqual(['*Stance: Opposes', '*Key line: no toll', 'Quote: the toll must go']);
});

test('What was recoded in a detail that is not listed says so', () => {
  const [row] = list({ statements: [{ before: STATEMENT, now: { ...STATEMENT, hash: 'other' } }] });
  expect(row?.isDetail).toBe(true);
});

test('What came or went is told whole, ids of actors nobody knows any more as they are', () => {
  const [came, went] = list({ events: [{ before: EVENT }, { now: { ...EVENT, id: 'more-talks' } }], articles: [] });
  expect(came).toMatchObject({ id: 'more-talks', isHere: true, before: [], isDetail: false });
  expect(went).toMatchObject({ id: 'toll-talks', isHere: false, now: [] });
  expect(fields(went?.before ?? [])).toContain('Actors: The envoy, mayor');
});

test('Recoded stands before what came, and that before what went; each is counted', () => {
  const rows = list({
    statements: [{ before: STATEMENT }, { before: STATEMENT, now: { ...STATEMENT, stance: 'declined' } }],
    articles: [{ now: ARTICLE }],
  });
  expect(rows.map(({ kind, isHere }) => `${kind} ${isHere}`)).toEqual([
    'statement true',
    'article true',
    'statement false',
  ]);
  expect(printChangeCounts(rows)).toBe('1 recoded, 1 came, 1 went.');
  expect(printChangeCounts([])).toContain('Nothing that people coded has changed');
});
