import { expect, test } from 'vitest';
import type { EventRecord } from '../corpus/eventRecord.ts';
import { makeLookup } from '../corpus/lookup.ts';
import type { Span } from '../corpus/span.ts';
import {
  sampleArticle,
  sampleAttribution,
  sampleCorpus,
  sampleDate,
  sampleStatement,
} from '../corpus/testing/samples.ts';
import { listFacets } from './activeFilters.ts';
import { findNamed, findParties, findQuoted } from './affiliated.ts';
import { dates, findVouchedFor } from './dates.ts';
import type { Page, Passage } from './facet.ts';
import { startFacet } from './facetColumn.ts';
import { CHOICES, FACETS } from './facets.ts';
import { NO_FILTERS } from './filters.ts';
import { findHits } from './hits.ts';
import { makeColumns } from './makeColumns.ts';
import { makeReadPage } from './pages.ts';
import { perLookup } from './perLookup.ts';
import { search } from './search.ts';
import { sortByKind } from './sortByKind.ts';
import { listTerms, splitWords } from './words.ts';

const DATED = sampleArticle('The ferry sails.', { published: sampleDate('2015-09-28') });
const OPEN = { edtf: '2011/..', earliest: '2011-01-01', latest: null, basis: 'b' };
const event = (status: EventRecord['status']): EventRecord => ({
  ...{ id: 'e', when: OPEN, type: 'CONSULT', context: [], quad: 'verbal-cooperation', actors: [], recipients: [] },
  ...{ status, summary: '', evidence: [{ article: 'one', start: 0, end: 4 }], coder: 'otr' },
});
const statement = sampleStatement({ id: 's' });
const passage = (parts: Partial<Passage> = {}): Passage => ({
  ...{ subject: { kind: 'statement', statement }, isFound: false, date: OPEN, sentences: [], values: () => new Set() },
  ...parts,
});
const ofEvent = (status: EventRecord['status']) => ({ kind: 'event' as const, event: event(status) });

test('An article vouches for nothing after it was written, but for a plan that names its end', () => {
  const until = (
    date: Passage['date'],
    subject: Passage['subject'] = { kind: 'statement', statement },
    article = DATED,
  ) => findVouchedFor(passage({ date, subject }), article).latest;
  expect(until(OPEN)).toBe('2015-09-28');
  expect(until({ ...OPEN, latest: '2015-09-30' })).toBe('2015-09-28');
  expect(until({ ...OPEN, latest: '2015-09-27' })).toBe('2015-09-27');
  expect(until({ ...OPEN, latest: '2015-09-30' }, ofEvent('planned'))).toBe('2015-09-30');
  expect(until({ ...OPEN, latest: '2015-09-30' }, ofEvent('occurred'))).toBe('2015-09-28');
  expect(until(OPEN, ofEvent('planned'))).toBe('2015-09-28');
  expect(until({ ...OPEN, earliest: '2015-09-29', latest: '2015-09-30' })).toBe('2015-09-30');
  expect(until({ ...OPEN, earliest: '2015-09-28', latest: '2015-09-30' })).toBe('2015-09-28');
  expect(until({ ...OPEN, earliest: null, latest: '2015-09-30' })).toBe('2015-09-28');
  expect(until({ ...OPEN, earliest: null })).toBeNull();
  const undated = { ...DATED, published: { ...OPEN, earliest: null } };
  expect(until({ ...OPEN, latest: '2015-09-30' }, undefined, undated)).toBe('2015-09-30');
  expect(until(OPEN, undefined, undated)).toBeNull();
  expect(until(OPEN, undefined, { ...DATED, updated: sampleDate('2015-10-01') })).toBe('2015-10-01');
});

const pageOf = (passages: readonly Passage[]): Page => ({ article: DATED, passages, values: () => new Set() });

test('A date is kept where one of its days lies in the stretch, the first and the last of it too', () => {
  const keeps = (from: string | null, to: string | null) =>
    dates.judge(pageOf([]), { ...NO_FILTERS, from, to }, null)?.keepsArticle;
  expect([keeps('2015-09-28', null), keeps(null, '2015-09-28'), keeps('2015-09-28', '2015-09-28')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([keeps('2015-09-29', null), keeps(null, '2015-09-27'), keeps('2015-10', '2015-09')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(keeps(null, null)).toBeUndefined();
});

test('A search keeps the passages that it hits, where it hits none all, and people’s apart from the machine’s', () => {
  const at = (...sentences: Span[]) => passage({ sentences });
  const [hit, second, other] = [
    at({ start: 0, end: 5 }),
    at({ start: 50, end: 60 }, { start: 8, end: 9 }),
    at({ start: 20, end: 30 }),
  ];
  const found = { ...other, isFound: true };
  const judge = (...spans: Span[]) => {
    const judgement = search.judge(pageOf([hit, second, other, found]), NO_FILTERS, new Map([['one', spans]]));
    return [hit, second, other, found].map((one) => judgement?.keepsPassage(one));
  };
  expect(judge({ start: 4, end: 6 })).toEqual([true, false, false, true]);
  expect(judge({ start: 8, end: 9 })).toEqual([false, true, false, true]);
  expect(judge({ start: 5, end: 8 })).toEqual([true, true, true, true]);
  expect(judge({ start: 9, end: 20 })).toEqual([true, true, true, true]);
  expect(judge()).toEqual([true, true, true, true]);
  const nowhere = search.judge(pageOf([hit]), NO_FILTERS, new Map());
  expect([nowhere?.keepsArticle, nowhere?.keepsPassage(hit)]).toEqual([false, false]);
  expect(search.judge(pageOf([hit]), NO_FILTERS, null)).toBeNull();
});

test('Passages stand in the order of the columns', () => {
  const planned = passage({ subject: ofEvent('planned') });
  const proposed = { ...planned, isFound: true };
  const said = passage();
  expect(sortByKind([proposed, planned, said])).toEqual([said, planned, proposed]);
});

test('Hits that meet are joined, whatever the order in which they are found', () => {
  expect(
    findHits('a b c d', new Set(), [
      ['b', 'c'],
      ['a', 'b'],
    ]),
  ).toEqual([{ start: 0, end: 5 }]);
  expect(findHits('a b c d', new Set(['b']), [['a', 'b', 'c']])).toEqual([{ start: 0, end: 5 }]);
  expect(findHits('a b c d', new Set(['d', 'a']), [])).toEqual([
    { start: 0, end: 1 },
    { start: 6, end: 7 },
  ]);
  expect(findHits('a b', new Set(), [['b', 'c']])).toBeUndefined();
  expect(findHits('d c', new Set(['c', 'd']), [])).toHaveLength(2);
});

test('Words are listed as they are written, and a possessive is taken off at the end only', () => {
  expect(splitWords('U.S.-led forces — no.')).toEqual(['U.S.-led', 'forces', 'no']);
  expect(splitWords('— …')).toEqual([]);
  expect(listTerms("moscow'sbest Moscow's")).toEqual(['moscowsbest', 'moscow']);
});

test('What is worked out of a corpus is worked out once', () => {
  let times = 0;
  const count = perLookup(() => {
    times += 1;
    return { times };
  });
  const [one, other] = [makeLookup(sampleCorpus({})), makeLookup(sampleCorpus({}))];
  expect([count(one), count(one), count(other)].map((result) => result.times)).toEqual([1, 1, 2]);
});

const { actors } = sampleCorpus({});
const PUTIN = {
  id: 'putin',
  kind: 'person' as const,
  name: 'Putin',
  aliases: [],
  roles: [{ title: 'President', of: 'russia', source: 's' }],
};
const ALLIES = { id: 'allies', kind: 'organization' as const, name: 'Allies', aliases: [], roles: [] };
const TEXT = 'Putin and Russia met the Allies and Ukraine.';
const mention = (actor: string, words: string) => ({
  actor,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const ARTICLE = sampleArticle(TEXT, {
  mentions: [
    mention('allies', 'Allies'),
    mention('ukraine', 'Ukraine'),
    mention('putin', 'Putin'),
    mention('nobody', 'met'),
  ],
  attributions: [sampleAttribution(TEXT, { content: 'met' })],
});
const CORPUS = sampleCorpus({
  actors: [...actors, PUTIN, ALLIES],
  articles: [ARTICLE],
  statements: [sampleStatement({ id: 's', speaker: 'putin', side: 'russia', addressee: ['allies', 'ukraine'] })],
  events: [
    {
      ...event('planned'),
      evidence: [
        { article: 'one', start: 0, end: 4 },
        { article: 'two', start: 5, end: 9 },
      ],
    },
  ],
});
const LOOKUP = makeLookup(CORPUS);

test('A text names states and organizations, and not the state of a person that it names', () => {
  expect(findNamed(LOOKUP, ARTICLE, 'state')).toEqual(['ukraine']);
  expect(findNamed(LOOKUP, ARTICLE, 'organization')).toEqual(['allies']);
  expect(findNamed(LOOKUP, ARTICLE, 'state', { start: 0, end: 20 })).toEqual([]);
  expect(CHOICES.organization.ofArticle(LOOKUP, ARTICLE)).toEqual(['allies']);
});

test('Who speaks and is spoken to counts for whom he or she serves, states and organizations apart', () => {
  const [said] = CORPUS.statements;
  if (said === undefined) throw new Error('The corpus of the test has no statement.');
  expect([...new Set(findParties(LOOKUP, said, 'state'))]).toEqual(['russia', 'ukraine']);
  expect(findParties(LOOKUP, said, 'organization')).toEqual(['allies']);
  const [quoted] = LOOKUP.attributions.values();
  if (quoted === undefined) throw new Error('The corpus of the test has no attribution.');
  expect(findQuoted(LOOKUP, quoted, 'state')).toEqual([]);
  expect(CHOICES.leader.ofAttribution(LOOKUP, quoted, ARTICLE)).toEqual([]);
  for (const name of ['by', 'issue', 'leader'] as const) expect(CHOICES[name].ofArticle(LOOKUP, ARTICLE)).toEqual([]);
});

test('A facet is offered where there is something to choose', () => {
  expect(listFacets(LOOKUP).map(({ name }) => name)).toEqual(['country', 'leader', 'organization', 'publisher', 'by']);
  expect(listFacets(makeLookup(sampleCorpus({ actors: [] })))).toEqual([]);
  expect(FACETS).toHaveLength(6);
});

test('An event rests on the words of the article that is read, a statement on its attribution too', () => {
  const page = makeReadPage(LOOKUP)(ARTICLE);
  const spans = page.passages.map(({ subject, sentences }) => [subject.kind, sentences.length]);
  expect(spans).toEqual([
    ['statement', 1],
    ['attribution', 1],
    ['event', 1],
  ]);
  const attributed = { ...sampleStatement({ id: 't' }), attribution: { start: 5, end: 9 } };
  const [first] = makeReadPage(makeLookup({ ...CORPUS, statements: [attributed] }))(ARTICLE).passages;
  expect(first?.sentences).toEqual([attributed.sentence, attributed.attribution]);
});

test('The columns hold plans as plans, and values in the order of their list; a day of no calendar is refused', () => {
  const { passages, facets } = makeColumns(LOOKUP);
  expect(Array.from(passages.isPlanned)).toEqual([0, 1, 0]);
  expect(Array.from(facets.country.ofArticle?.values ?? [])).toEqual([3]);
  const column = startFacet(LOOKUP, CHOICES.country, 'article');
  column.add({ ...pageOf([]), values: () => new Set(['ukraine', 'gone', 'russia']) });
  expect(Array.from(column.finish().ofArticle?.values ?? [])).toEqual([1, 3]);
  expect(column.finish().ofPassage).toBeUndefined();
  const wrong = { ...CORPUS, articles: [{ ...ARTICLE, published: sampleDate('2015-02-30') }] };
  expect(() => makeColumns(makeLookup(wrong))).toThrow('no day of the calendar: 2015-02-30');
});
