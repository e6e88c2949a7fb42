import fc from 'fast-check';
import type { Actor } from '../../corpus/actor.ts';
import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import type { Statement } from '../../corpus/statement.ts';
import type { SpanHits } from '../facet.ts';
import type { Filters } from '../filters.ts';

// A world small enough that whom each actor serves can be written down; it is what the oracle goes by.
const actor = (id: string, kind: Actor['kind'], more: Partial<Actor> = {}): Actor => ({
  id,
  kind,
  name: id,
  aliases: [],
  roles: [],
  ...more,
});
const ACTORS = [
  actor('usa', 'state', { side: { short: 'US', color: 'teal' } }),
  actor('syria', 'state'),
  actor('nato', 'organization', { side: { short: 'NATO', color: 'violet' } }),
  actor('damascus', 'office', { of: 'syria', side: { short: 'Syrian gov.', color: 'plum' } }),
  actor('rebels', 'group'),
  actor('pentagon', 'office', { of: 'usa' }),
  actor('carter', 'person', { roles: [{ title: 'Secretary', of: 'pentagon', from: '2015', source: '' }] }),
  actor('general', 'person', {
    roles: [
      { title: 'Chief', of: 'damascus', from: '2010', to: '2015', source: '' },
      { title: 'Envoy', of: 'nato', from: '2016', source: '' },
    ],
  }),
];
const IDS = ACTORS.map(({ id }) => id);

/** Whom an actor of the small world serves on a date, written down by hand. */
export function whomServes(id: string, date: EdtfDate): string[] {
  if (id === 'carter') return ['usa'];
  if (id === 'pentagon') return ['usa'];
  if (id === 'damascus') return ['syria'];
  // Of an unknown date the latest role counts.
  if (id === 'general') return (date.earliest ?? date.latest ?? '2016') < '2016' ? ['syria'] : ['nato'];
  return [id];
}

/** Every day on which a date or a filter of the small world can begin. */
export const DAYS = [
  '2015-01-01',
  '2015-08-31',
  '2015-09-01',
  '2015-09-30',
  '2015-10-01',
  '2016-01-01',
  '2016-04-01',
  '2016-04-18',
];
const day = fc.constantFrom(...DAYS);
const anyDate = fc
  .tuple(day, day, fc.constantFrom('both', 'both', 'both', 'start', 'end', 'none'))
  .map(([a, b, ends]): EdtfDate => {
    const [first = a, last = a] = [a, b].toSorted();
    const earliest = ends === 'both' || ends === 'start' ? first : null;
    return { edtf: '', earliest, latest: ends === 'both' || ends === 'end' ? last : null, basis: '' };
  });
const anySpan = fc
  .tuple(fc.nat(9), fc.integer({ min: 1, max: 2 }))
  .map(([at, size]) => ({ start: at * 10, end: (at + size) * 10 }));
const anyActor = fc.constantFrom(...IDS);
const articleId = fc.constantFrom('a0', 'a1', 'a2');
const publisherId = fc.constantFrom('reuters', 'times', 'unnamed');

const anyStatement = fc.record({
  article: articleId,
  speaker: anyActor,
  issue: fc.constantFrom('truce', 'talks'),
  said: anyDate,
  sentence: anySpan,
  addressee: fc.uniqueArray(anyActor, { maxLength: 1 }),
  reactsTo: fc.option(fc.constantFrom('e0', 'e1'), { nil: undefined }),
});
const anyEvent = fc.record({
  when: anyDate,
  status: fc.constantFrom('occurred' as const, 'planned' as const),
  actors: fc.uniqueArray(anyActor, { minLength: 1, maxLength: 2 }),
  recipients: fc.uniqueArray(anyActor, { maxLength: 1 }),
  evidence: fc.array(fc.tuple(articleId, anySpan), { minLength: 1, maxLength: 2 }),
});
const anyProposal = fc.record({
  article: articleId,
  attribution: fc.nat(2),
  issues: fc.shuffledSubarray(['truce', 'talks', 'aid'], { minLength: 1 }),
});
const anyArticle = fc.record({
  publisher: publisherId,
  origin: fc.uniqueArray(publisherId, { maxLength: 1 }),
  published: anyDate,
  updated: fc.option(anyDate, { nil: undefined }),
  attributions: fc.array(
    fc.record({
      speaker: fc.option(anyActor, { nil: undefined }),
      said: fc.option(anyDate, { nil: undefined }),
      words: anySpan,
      utterance: fc.constantFrom('u0', 'u1', 'u2', 'u3'),
    }),
    { maxLength: 3 },
  ),
  mentions: fc.array(fc.tuple(fc.constantFrom('usa', 'syria', 'nato', 'carter'), anySpan), { maxLength: 3 }),
});

/** Three articles with some statements and events of the small world. */
export const anyCorpus = fc
  .record({
    articles: fc.array(anyArticle, { minLength: 3, maxLength: 3 }),
    statements: fc.array(anyStatement, { maxLength: 6 }),
    events: fc.array(anyEvent, { maxLength: 3 }),
    proposedEvents: fc.array(anyEvent, { maxLength: 2 }),
    proposals: fc.uniqueArray(anyProposal, {
      maxLength: 4,
      selector: ({ article, attribution }) => `${article} ${attribution}`,
    }),
  })
  .map(
    ({ articles, statements, events, proposedEvents, proposals }): Corpus => ({
      articles: articles.map(
        (one, index): Article => ({
          ...EMPTY_ARTICLE,
          ...one,
          id: `a${index}`,
          attributions: one.attributions.map((found) => makeAttribution(found, one.published)),
          mentions: one.mentions.map(([id, span]) => ({ actor: id, ...span })),
        }),
      ),
      statements: statements.map(
        ({ reactsTo, ...one }, index): Statement => ({
          ...one,
          id: `s${index}`,
          side: whomServes(one.speaker, one.said)[0] ?? '',
          stance: 'supports',
          reporting: 'direct',
          quote: [one.sentence],
          via: [],
          utterance: `s${index}`,
          coder: 'otr',
          ...(reactsTo === undefined ? {} : { reactsTo }),
        }),
      ),
      events: events.map((one, index): EventRecord => ({ ...makeEvent(one, `e${index}`), coder: 'otr' })),
      actors: ACTORS,
      issues: ['truce', 'talks', 'aid'].map((id) => ({
        id,
        group: 'war',
        title: id,
        definition: '',
        counts: '',
        examples: [],
      })),
      publishers: ['reuters', 'times'].map((id) => ({ id, name: id, kind: 'newspaper' })),
      proposed: {
        events: proposedEvents.map((one, index) => makeEvent(one, `p${index}`)),
        statements: proposals.map(({ issues, ...one }) => ({
          ...one,
          issues: issues.map((issue, index) => ({ issue, score: 1 / (index + 1), words: [] })),
        })),
      },
      problems: [],
    }),
  );

type Drawn<Value> = Value extends fc.Arbitrary<infer Inner> ? Inner : never;

function makeEvent({ evidence, ...one }: Drawn<typeof anyEvent>, id: string): ProposedEvent {
  return {
    ...one,
    ...{ id, type: 'CONSULT', context: [], quad: 'verbal-cooperation', summary: '' },
    evidence: evidence.map(([article, span]) => ({ article, ...span })),
  };
}

function makeAttribution(
  { words, speaker, said, utterance }: Drawn<typeof anyArticle>['attributions'][number],
  published: EdtfDate,
): Attribution {
  const side = speaker === undefined ? undefined : whomServes(speaker, said ?? published)[0];
  return {
    ...{ kind: 'indirect', source: [], cue: [], content: [words], utterance },
    ...(speaker === undefined ? {} : { speaker }),
    ...(side === undefined ? {} : { side }),
    ...(said === undefined ? {} : { said }),
  };
}

const EMPTY_ARTICLE = {
  id: '',
  path: '',
  text: '',
  blocks: [],
  title: '',
  publisher: 'unnamed',
  origin: [],
  published: { edtf: 'XXXX', earliest: null, latest: null, basis: '' },
  quotations: [],
  insertions: [],
  notes: [],
  mentions: [],
  attributions: [],
  metadata: [],
  language: 'en',
};

const some = (...ids: string[]) => fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(ids));
const end = (...ends: string[]) => fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...ends));
/** Filters on the small world; most facets are not asked. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  country: some('usa', 'syria'),
  leader: some('carter', 'general'),
  organization: some('nato'),
  publisher: some('reuters', 'times', 'unnamed'),
  issue: some('truce', 'talks', 'aid'),
  by: some('coded', 'machine'),
  from: end('2015', '2015-09', '2015-10-01', '2016-04'),
  to: end('2015', '2015-09', '2015-09-30', '2016-04'),
  q: fc.constant(''),
});
/** Hits of a search somewhere in the articles, or no search. */
export const anyHits: fc.Arbitrary<SpanHits | null> = fc.oneof(
  fc.constant(null),
  fc
    .array(fc.tuple(articleId, fc.array(anySpan, { maxLength: 2 })), { maxLength: 3 })
    .map((entries) => new Map(entries)),
);
