import { expect, test } from 'vitest';
import type { Columns } from '../columns.ts';
import type { Corpus } from '../corpus.ts';
import { makeLookup } from '../lookup.ts';
import type { Json } from '../packed.ts';
import { sampleArticle, sampleAttribution, sampleCorpus, sampleStatement } from '../testing/samples.ts';
import { type FirstFiles, openCorpus, readFileNames } from './openCorpus.ts';
import { isPacked } from './openFiles.ts';
import { openLookup } from './openLookup.ts';
import { nameFiles, type PackedCorpus, packCorpus, SHARD, VERSION } from './packCorpus.ts';

const NO_ROWS = { ids: [], labels: [], details: [] };
const COLUMNS: Columns = {
  counts: { articles: 3, statement: 1, event: 0, attribution: 0, proposed: 0 },
  articles: { earliest: new Int32Array(3), latest: new Int32Array(3), written: new Int32Array(3) },
  passages: {
    ...{ earliest: new Int32Array(1), latest: new Int32Array(1), offsets: new Uint32Array([0, 1, 1, 1]) },
    ...{ kind: new Uint8Array(1), row: new Uint32Array(1), isPlanned: new Uint8Array(1) },
  },
  utterance: new Uint32Array(),
  facets: {
    ...{ country: NO_ROWS, leader: NO_ROWS, organization: NO_ROWS },
    ...{ publisher: NO_ROWS, issue: NO_ROWS, by: NO_ROWS },
  },
};

const LONG = 'The ferry sails at noon. '.repeat(SHARD / 25);
const CORPUS = sampleCorpus({
  articles: [
    sampleArticle('The ferry sails.', { id: 'harbour--one', path: 'articles/harbour/one.txt' }),
    sampleArticle(LONG, { id: 'two', path: 'two.txt' }),
    sampleArticle('The ferry is late.', { id: 'three', path: 'articles/three.txt' }),
  ],
  statements: [sampleStatement({ id: 'harbour--one.obama.back-assad', article: 'harbour--one' })],
});

type Mutable = { [key: string]: Json };

/** Packs the corpus and lets it be damaged before it is opened. */
function open(
  damage: (files: { -readonly [Key in keyof PackedCorpus]: Mutable }) => void = () => undefined,
  corpus: Corpus = CORPUS,
) {
  const files = JSON.parse(JSON.stringify(packCorpus(corpus, COLUMNS)));
  damage(files);
  const { rest, bodies, ...first }: Omit<PackedCorpus, keyof FirstFiles> & FirstFiles = files;
  const works: (() => void)[] = [];
  const opened = openCorpus(first, {
    open: (_file, run) => run(),
    later: (work) => works.push(work),
    body: (shard) => opened.openBodies(shard, bodies[shard] ?? null),
    rest: () => opened.openRest(rest),
  });
  for (const work of works) work();
  return { opened, bodies, rest };
}

test('Texts lie in files of a limited length, each article in one', () => {
  const { opened, bodies } = open();
  expect(bodies).toHaveLength(3);
  expect([opened.shardCount, opened.shardOf(0), opened.shardOf(1), opened.shardOf(2)]).toEqual([3, 0, 1, 2]);
  expect(opened.corpus.articles.map(({ text }) => text)).toEqual(CORPUS.articles.map(({ text }) => text));
  expect(opened.corpus.articles.map(({ path }) => path)).toEqual(CORPUS.articles.map(({ path }) => path));
  expect(opened.corpus.statements.map(({ id, utterance }) => [id, utterance])).toEqual([
    ['harbour--one.obama.back-assad', 'harbour--one.obama.back-assad'],
  ]);
  const short = CORPUS.articles.filter(({ text }) => text !== LONG);
  expect(packCorpus(sampleCorpus({ articles: short }), COLUMNS).bodies).toHaveLength(1);
});

test('Copies, aliases and what is said of no article are found in a packed corpus as in one that is not', () => {
  const copies = { copies: 'harbour--one' };
  const articles = CORPUS.articles.map((article, row) =>
    row === 1 ? { ...article, aliases: ['second'] } : { ...article, ...copies },
  );
  const corpus = { ...CORPUS, articles };
  const [packed, whole] = [openLookup(open(undefined, corpus).opened), makeLookup(corpus)];
  for (const [row, article] of corpus.articles.entries()) {
    const same = packed.corpus.articles[row] ?? article;
    expect(packed.copiesOf(same).map(({ id }) => id)).toEqual(whole.copiesOf(article).map(({ id }) => id));
  }
  expect(packed.copiesOf(packed.corpus.articles[0] ?? articles[0] ?? fail()).map(({ id }) => id)).toEqual(['three']);
  expect(packed.findLive('article', 'second')).toBe('two');
  expect([packed.likelyIssues('nobody', 0), packed.statementsIn('nobody')]).toEqual([[], []]);
  expect(packed.statementsIn('harbour--one').map(({ id }) => id)).toEqual(['harbour--one.obama.back-assad']);
  expect(packed.statements.get('harbour--one.obama.back-assad')?.issue).toBe('back-assad');
  expect(packed.statements.has('')).toBe(false);
  expect(packed.attributions.has('harbour--one')).toBe(false);
});

function fail(): never {
  throw new Error('The corpus of the test has no article.');
}

test('The utterance of a quotation is its own id, that of another quotation, or a word', () => {
  const text = 'He said yes, and no, and perhaps.';
  const utterances = ['talks@8', 'talks@8', 'speech', 'talks@25'];
  const attributions = ['yes', 'no', 'and perhaps', 'perhaps'].map((content, place) =>
    sampleAttribution(text, { source: 'He', content, utterance: utterances[place] ?? '' }),
  );
  const corpus = sampleCorpus({
    articles: [sampleArticle('None.'), sampleArticle(text, { id: 'talks', attributions })],
  });
  const { opened } = open(undefined, corpus);
  const { all, idOf, firstOf, ofArticle } = opened.attributions;
  expect(all.map(({ utterance }) => utterance)).toEqual(utterances);
  expect(all.map(({ id, article, place }) => [id, article, place])).toEqual([
    ['talks@8', 'talks', 0],
    ['talks@17', 'talks', 1],
    ['talks@21', 'talks', 2],
    ['talks@25', 'talks', 3],
  ]);
  expect([idOf(3), firstOf(0), firstOf(1), firstOf(2)]).toEqual(['talks@25', 0, 0, 4]);
  expect(ofArticle(0)).toEqual([]);
  expect(JSON.parse(JSON.stringify(ofArticle(1)))).toEqual(JSON.parse(JSON.stringify(attributions)));
});

test('A head names the other files of this way of packing', () => {
  const names = { rows: 'r', quotes: 'q', found: 'f', facets: 'c', rest: 'o', bodies: ['b0'] };
  const head = nameFiles(packCorpus(CORPUS, COLUMNS), names);
  expect(isPacked(head)).toBe(true);
  expect(readFileNames(head)).toEqual(names);
  for (const other of [null, [], 'packed', {}, { form: 'whole' }]) {
    expect(isPacked(other)).toBe(false);
    expect(() => readFileNames(other)).toThrow('this is no head of a packed corpus');
  }
  expect(() => readFileNames({ form: 'packed', version: 0, files: names })).toThrow(
    `it is packed in way 0, and this page reads way ${VERSION}`,
  );
  expect(() => readFileNames({ form: 'packed', version: VERSION, files: { ...names, rest: 7 } })).toThrow();
});

test.each<readonly [string, Parameters<typeof open>[0], string]>([
  ['another head', ({ head }) => (head.form = 'whole'), 'this is no head of a packed corpus'],
  ['counts', ({ head }) => (head.counts = [3]), 'a packed column is missing'],
  ['too many articles', ({ head }) => (head.counts = [4, 0, 1, 0, 0, 0]), '4 packed articles have 3 ids'],
  ['no words', ({ head }) => delete head.words, 'the packed words are missing'],
  ['files of texts', ({ head }) => (head.shards = 'p11!'), 'packed numbers have 1 letters'],
  ['the articles of files', ({ head }) => (head.shards = 'p11!!#'), 'the files of texts hold 4 articles, not 3'],
  ['actors', ({ head }) => delete head.actors, 'a packed column is missing'],
  ['the columns of actors', ({ head }) => (head.actors = [1, 7]), 'a packed table is missing'],
  ['issues', ({ head }) => delete head.issues, 'a list of the codebook is missing'],
  ['rows', (files) => (files.rows = Object([])), 'this is no packed file'],
  ['statements', ({ rows }) => delete rows.statements, 'a packed table is missing'],
  ['quotations', (files) => (files.quotes = Object([0])), 'a packed column is missing'],
  ['events that were found', (files) => (files.found = Object([])), 'a packed table is missing'],
  ['columns', (files) => (files.facets = Object([])), 'the packed columns are missing'],
  ['counts of columns', ({ facets }) => (facets.counts = [3]), 'a packed column is missing'],
  ['the first of days', ({ facets }) => (facets.articles = [[], []]), 'a packed column is missing'],
  ['a day', ({ facets }) => (facets.articles = [['a', 'p'], 'p11', 'p11']), 'the first of packed days is missing'],
  [
    'passages',
    ({ facets }) => (facets.passages = [2, 'p11!  ', ...Array(5).fill(0)]),
    'packed lists have 1 members, not 2',
  ],
])('A damaged corpus is refused before anything is drawn: %s', (_part, damage, message) => {
  expect(() => open(damage)).toThrow(message);
});

test('A damaged file of texts, and one of what is seldom read, are refused whole', () => {
  const { opened, bodies, rest } = open();
  expect(() => opened.openBodies(0, [])).toThrow('this is no file of packed texts');
  expect(() => opened.openBodies(0, { ...Object(bodies[0]), words: 7 })).toThrow('the packed words are missing');
  expect(() => opened.openBodies(0, { ...Object(bodies[0]), fields: {} })).toThrow('a packed column is missing');
  expect(() => opened.openRest([])).toThrow('this is no packed file');
  expect(() => opened.openRest({ ...Object(rest), problems: [7] })).toThrow();
  expect(() => opened.openRest({ ...Object(rest), metadata: 7 })).toThrow('a packed column is missing');
});

test('The sides of a corpus are among its actors', () => {
  expect(open(({ head }) => (head.sides = [0, 'p11'])).opened.sides()).toEqual([]);
  expect(() => open(({ head }) => delete head.sides).opened.sides()).toThrow('a packed column is missing');
});
