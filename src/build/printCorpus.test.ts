import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import { FEW_ARTICLES } from '../corpus/fewArticles.ts';
import { makeLookup } from '../corpus/lookup.ts';
import type { Json } from '../corpus/packed.ts';
import { readFileNames } from '../corpus/packing/openCorpus.ts';
import { packCorpus } from '../corpus/packing/packCorpus.ts';
import { unpackCorpus } from '../corpus/packing/unpackCorpus.ts';
import { makeColumns } from '../facets/makeColumns.ts';
import { compile } from '../pipeline/compile.ts';
import { keepQuotes } from '../pipeline/excerpts/keepQuotes.ts';
import { makeArticles } from './bench/makeArticles.ts';
import { compileSeeds } from './compileSeeds.ts';
import { ROOT } from './places.ts';
import { type PrintedCorpus, printCorpus } from './printCorpus.ts';

const COUNT = 240;
const { corpus } = compile([...makeArticles({ count: COUNT, seed: 5 })]);
const printed = printCorpus(corpus);
const gzip = (text: string) => gzipSync(text).length;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function parse(text: string | undefined): Json {
  const json: Json = JSON.parse(text ?? 'null');
  return json;
}

function unprint({ json, others }: PrintedCorpus): Corpus {
  const head = parse(json);
  const names = readFileNames(head);
  const read = (name: string) => parse(others.get(name));
  return unpackCorpus(
    {
      ...{ head, rows: read(names.rows), quotes: read(names.quotes) },
      ...{ found: read(names.found), facets: read(names.facets) },
    },
    { rest: read(names.rest), bodies: names.bodies.map(read) },
  );
}

test('a large corpus comes out of its files as it went in', () => {
  expect(unprint(printed)).toStrictEqual(plain(corpus));
});

test.each([
  ['whole', (whole: Corpus) => whole],
  ['in excerpts', keepQuotes],
])('the seeds, %s, come out of their files as they went in', (_how, change) => {
  const seeds = change(compileSeeds(path.join(ROOT, 'seeds')).corpus);
  const packed = packCorpus(seeds, makeColumns(makeLookup(seeds)));
  const { rest, bodies, ...first } = packed;
  expect(unpackCorpus(first, { rest, bodies })).toStrictEqual(plain(seeds));
});

test('a small corpus is one file', () => {
  const few = { ...corpus, articles: corpus.articles.slice(0, FEW_ARTICLES) };
  expect(printCorpus(few).others.size).toBe(0);
  expect(printCorpus({ ...corpus, articles: corpus.articles.slice(0, FEW_ARTICLES + 1) }).others.size).toBeGreaterThan(
    3,
  );
});

test('the same corpus makes the same files', () => {
  expect(printCorpus(corpus)).toEqual(printed);
  for (const name of printed.others.keys()) expect(name).toMatch(/^corpus-[a-z]+(-\d+)?-[0-9a-f]{16}\.json$/);
});

test('no file of texts is more than 80 kB after gzip, and one article is in one of them', () => {
  const names = [...printed.others.keys()].filter((name) => name.startsWith('corpus-text-'));
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect(gzip(printed.others.get(name) ?? '')).toBeLessThanOrEqual(80_000);
  const [first] = corpus.articles;
  const holding = names.filter((name) => printed.others.get(name)?.includes(JSON.stringify(first?.text).slice(1, -1)));
  expect(holding).toHaveLength(1);
});

test('what is known of an article besides its title and its id takes at most 60 bytes after gzip', () => {
  // Texts, quotations and events are no metadata; nor are the persons and states that all articles share.
  const bare = corpus.articles.map((article) => ({ ...article, title: '', attributions: [], mentions: [], text: '' }));
  const empty = { ...corpus, articles: bare, actors: [], proposed: { events: [], statements: [] } };
  const { head } = packCorpus(empty, makeColumns(makeLookup(empty)));
  const ids = gzip(bare.map(({ id }) => id).join(''));
  expect((gzip(JSON.stringify(head)) - ids) / COUNT).toBeLessThanOrEqual(60);
});
