import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { findAffiliations } from './affiliations.ts';
import { makeLookup } from './lookup.ts';
import { printPublisherChain } from './publisherChain.ts';
import type { Statement } from './statement.ts';
import { sampleArticle } from './testing/samples.ts';

const date = { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-28', basis: '' };
const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'state',
  aliases: [],
  roles: [],
  ...more,
});
const actors = [
  actor('russia', 'Russia', { side: { short: 'Russia', color: 'ochre' } }),
  actor('united-states', 'United States', { short: 'US', side: { short: 'US', color: 'teal' } }),
  actor('norway', 'Norway'),
  actor('osce', 'Organization for Security and Cooperation in Europe', { kind: 'organization', short: 'OSCE' }),
  actor('hnc', 'High Negotiations Committee', { kind: 'group' }),
  actor('pentagon', 'Pentagon', { kind: 'office', of: 'united-states' }),
  actor('stoltenberg', 'Jens Stoltenberg', {
    kind: 'person',
    short: 'Stoltenberg',
    roles: [
      { title: 'Prime Minister', of: 'norway', from: '2005-10', to: '2013-10', source: '' },
      { title: 'Spokesman', of: 'pentagon', from: '2014-10-01', source: '' },
    ],
  }),
];
const said = (side: string): Statement => ({
  ...{ id: side, article: 'a', speaker: side, side, issue: 'i', stance: 'supports', said: date, reporting: 'direct' },
  ...{ quote: [], sentence: { start: 0, end: 0 }, addressee: [], via: [], utterance: side, coder: 'otr' },
});
const article = (publisher: string, ...origin: string[]) => sampleArticle('', { id: 'a', publisher, origin });
const lookup = makeLookup({
  articles: [],
  statements: [said('osce'), said('hnc'), said('russia'), said('osce')],
  events: [],
  proposed: { events: [], statements: [] },
  actors,
  issues: [],
  publishers: [
    { id: 'moscow-times', name: 'The Moscow Times', kind: 'newspaper' },
    { id: 'reuters', name: 'Reuters', kind: 'agency' },
    { id: 'ap', name: 'AP', kind: 'agency' },
  ],
  problems: [],
});

test('the sides are those with a color in the codebook’s order, then by name the others that made a statement', () => {
  expect(lookup.sides.map((side) => side.id)).toEqual(['russia', 'united-states', 'hnc', 'osce']);
  expect(lookup.colorOf('russia')).toBe('ochre');
  expect(lookup.colorOf('osce')).toBe('stone');
});

test('names are as short as the codebook has them, and an unknown id is its own name', () => {
  const ids = ['united-states', 'osce', 'stoltenberg', 'norway', 'nobody'];
  expect(ids.map(lookup.shortName)).toEqual(['US', 'OSCE', 'Stoltenberg', 'Norway', 'nobody']);
  expect(['united-states', 'reuters', 'unnamed', 'nobody'].map(lookup.name)).toEqual([
    'United States',
    'Reuters',
    'Unnamed site',
    'nobody',
  ]);
});

test('a person’s role and side are those of the day', () => {
  expect(lookup.roleOf('stoltenberg', '2013-05-17')?.title).toBe('Prime Minister');
  expect(lookup.sideOf('stoltenberg', '2013-05-17')).toBe('norway');
  expect(lookup.sideOf('stoltenberg', '2015-09-27')).toBe('united-states');
  expect(lookup.roleOf('nobody', null)).toBeUndefined();
});

test('affiliations lead from a person over the office to the end, and out of a circle', () => {
  expect(findAffiliations(lookup.actors, 'stoltenberg', '2015-09-27')).toEqual([
    'stoltenberg',
    'pentagon',
    'united-states',
  ]);
  const circle = new Map([actor('a', 'A', { of: 'b' }), actor('b', 'B', { of: 'a' })].map((one) => [one.id, one]));
  expect(findAffiliations(circle, 'a', null)).toEqual(['a', 'b']);
});

test('the chain of publishers names the page first and then whom it quotes', () => {
  expect(printPublisherChain(lookup, article('moscow-times'))).toBe('The Moscow Times');
  expect(printPublisherChain(lookup, article('moscow-times', 'reuters'))).toBe('The Moscow Times, quoting Reuters');
  expect(printPublisherChain(lookup, article('unnamed', 'reuters', 'ap'))).toBe('Unnamed site, quoting Reuters and AP');
});
