import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { toFiles } from './testing/smallSeeds.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'articles/a.txt':
    'Talks\n\nMay 4, 2016\n\nThe ministers met in Minsk on Tuesday. Kyiv says Russia shelled a village. They will meet again.\n',
  'articles/b.txt': 'More talks\n\nMay 9, 2016\n\nThe Minsk meeting of last week brought nothing.\n',
  'codebook/issues.yaml': '[]\n',
  'codebook/publishers.yaml': '[]\n',
  'codebook/actors.yaml': `
- { id: russia, kind: state, name: Russia }
- { id: ukraine, kind: state, name: Ukraine }
`,
};

const BASE: Readonly<Record<string, string>> = {
  id: 'minsk-meeting',
  when: '{ edtf: "2016-05-03", basis: "on Tuesday" }',
  type: 'CONSULT',
  actors: '[russia, ukraine]',
  status: 'occurred',
  summary: 'Ministers meet in Minsk',
  evidence: '[{ exact: "The ministers met in Minsk on Tuesday" }]',
};

function compileTexts(texts: Readonly<Record<string, string>>) {
  const { corpus } = compile(toFiles({ ...TEXTS, ...texts }));
  const judged = corpus.problems.map(({ code, field, value }) => `${code} ${field} ${value ?? ''}`.trim());
  return { events: corpus.events, judged, problems: corpus.problems, articles: corpus.articles };
}

function code(change: Readonly<Record<string, string>>, other = '') {
  const fields = Object.entries({ ...BASE, ...change }).filter(([, value]) => value !== '');
  const entry = `  - ${fields.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
  return compileTexts({
    'codings/a.yaml': `coder: otr\nevents:\n${entry}`,
    ...(other === '' ? {} : { 'codings/b.yaml': `coder: otr\n${other}` }),
  });
}

test('A good event has PLOVER’s quad class and its evidence', () => {
  const { events, judged } = code({ mode: 'multilateral', context: '[diplomatic, military]' });
  expect(judged).toEqual([]);
  expect(events).toMatchObject([
    { id: 'minsk-meeting', quad: 'verbal-cooperation', mode: 'multilateral', recipients: [], coder: 'otr' },
  ]);
  expect(events[0]).not.toHaveProperty('claimedBy');
});

test('An event reported again has evidence in both articles, its own first', () => {
  const repeat = 'events:\n  - same-as: minsk-meeting\n    evidence: [{ exact: "The Minsk meeting of last week" }]\n';
  const { events, articles, judged } = code({}, repeat);
  expect(judged).toEqual([]);
  const words = events[0]?.evidence.map(({ article, start, end }) =>
    articles.find(({ id }) => id === article)?.text.slice(start, end),
  );
  expect(words).toEqual(['The ministers met in Minsk on Tuesday', 'The Minsk meeting of last week']);
});

test.each([
  [{ type: 'MEET' }, 'plover-type events[0].type MEET'],
  [{ type: 'DEMAND' }, 'plover-type events[0].type DEMAND'],
  [{ type: 'toString' }, 'plover-type events[0].type toString'],
  [{ mode: 'fone' }, 'plover-mode events[0].mode fone'],
  [{ type: 'AGREE', mode: 'phone' }, 'plover-mode events[0].mode phone'],
  [{ context: '[military, war]' }, 'plover-context events[0].context[1] war'],
  [{ type: 'AID' }, 'plover-recipient events[0].type AID'],
  [{ actors: '[]' }, 'actors-missing events[0].actors'],
  [{ actors: '[rusia]' }, 'unknown-id events[0].actors[0] rusia'],
  [{ recipients: '[belarus]' }, 'unknown-id events[0].recipients[0] belarus'],
  [{ status: 'claimed' }, 'claimed-by-missing events[0].status claimed'],
  [{ 'claimed-by': 'ukraine' }, 'claimed-by-forbidden events[0].claimed-by ukraine'],
  [{ status: 'claimed', 'claimed-by': 'kyiv' }, 'unknown-id events[0].claimed-by kyiv'],
  [{ evidence: '[]' }, 'evidence-missing events[0].evidence'],
  [{ evidence: '[{ exact: "The ministers wept" }]' }, 'quote-absent events[0].evidence[0].exact The ministers wept'],
  [{ when: '{ edtf: "2016-04-31", basis: b }' }, 'date-impossible events[0].when.edtf 2016-04-31'],
  [{ id: 'Minsk Meeting' }, 'id-malformed events[0].id Minsk Meeting'],
])('An event that breaks a rule is left out and says which: %j', (change, expected) => {
  const { events, judged } = code(change);
  expect(judged).toEqual([expected]);
  expect(events).toEqual([]);
});

test('A summary longer than its line is a problem', () => {
  const summary = 'Ministers of the two countries meet once again in the city of Minsk';
  expect(code({ summary }).judged).toEqual([`summary-too-long events[0].summary ${summary}`]);
});

test('What is claimed names who claims it', () => {
  const claim = {
    status: 'claimed',
    'claimed-by': 'ukraine',
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    actors: '[russia]',
    recipients: '[ukraine]',
  };
  expect(code(claim).events).toMatchObject([{ claimedBy: 'ukraine', quad: 'material-conflict' }]);
});

test('An event after its article is warned of, unless it is planned', () => {
  const when = '{ edtf: "2016-05-10", basis: "next week" }';
  expect(code({ when }).problems).toMatchObject([{ code: 'date-order', severity: 'warning' }]);
  expect(code({ when, status: 'planned' }).judged).toEqual([]);
});

test('An event’s id stands once in the corpus, and a repetition names one that is there', () => {
  const again = `events:\n  - id: minsk-meeting\n    when: { edtf: "2016-05", basis: b }\n    type: CONSULT\n    actors: [russia]\n    status: occurred\n    summary: Again\n    evidence: [{ exact: "brought nothing" }]\n`;
  expect(code({}, again).problems).toMatchObject([
    { code: 'duplicate-id', file: 'codings/b.yaml', message: expect.stringContaining('codings/a.yaml:3') },
  ]);
  const wrong = 'events:\n  - same-as: minsk-meting\n    evidence: [{ exact: "brought nothing" }]\n';
  expect(code({}, wrong).problems).toMatchObject([
    { code: 'unknown-id', field: 'events[0].same-as', fix: 'Did you mean "minsk-meeting"?' },
  ]);
});

test('An event with a mistake is not missed where another entry names it', () => {
  const repeat = 'events:\n  - same-as: minsk-meeting\n    evidence: [{ exact: "brought nothing" }]\n';
  expect(code({ type: 'MEET' }, repeat).judged).toEqual(['plover-type events[0].type MEET']);
});

test('All mistakes of one event are told at once, those of its form and those of its words', () => {
  const { judged, events } = code({
    id: 'Minsk Meeting',
    when: '{ edtf: "2016-05-32", basis: b }',
    type: 'MEET',
    actors: '[rusia]',
    status: 'occured',
    evidence: '[{ exact: "The ministers wept" }]',
  });
  expect(judged).toEqual([
    'id-malformed events[0].id Minsk Meeting',
    'date-impossible events[0].when.edtf 2016-05-32',
    'plover-type events[0].type MEET',
    'unknown-id events[0].actors[0] rusia',
    'unknown-value events[0].status occured',
    'quote-absent events[0].evidence[0].exact The ministers wept',
  ]);
  expect(events).toEqual([]);
});

test('A status that is none is the one mistake: its claimant and its date are not further ones', () => {
  const when = '{ edtf: "2016-05-10", basis: "next week" }';
  expect(code({ status: 'plannd', 'claimed-by': 'ukraine', when }).judged).toEqual([
    'unknown-value events[0].status plannd',
  ]);
});
