import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { compile } from './compile.ts';
import { ARTICLE, CODEBOOK, CODING, judge, toFile, toFiles } from './testing/smallSeeds.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const seeds = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(SEEDS, path)).isFile())
  .map((path) => toFile(path.replaceAll('\\', '/'), readFileSync(join(SEEDS, path))));

test('The seeds compile without a problem, in the form that is promised', () => {
  const { corpus, anchors } = compile(seeds);
  expect(corpus.problems).toEqual([]);
  expect(v.safeParse(Corpus, corpus).issues).toBeUndefined();
  expect(corpus.articles).toHaveLength(seeds.filter(({ path }) => path.startsWith('articles/')).length);
  expect(anchors).toBeGreaterThan(corpus.statements.length);
});

test('Every anchor of the seeds is inside its article, and every quote inside its sentence', () => {
  const { corpus } = compile(seeds);
  for (const { article, quote, sentence } of corpus.statements) {
    const length = corpus.articles.find(({ id }) => id === article)?.text.length ?? 0;
    expect(sentence.end).toBeLessThanOrEqual(length);
    for (const span of quote) expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
  }
});

test('The same files give the same bytes, in whatever order they come', () => {
  const bytes = JSON.stringify(compile(seeds));
  fc.assert(
    fc.property(fc.shuffledSubarray(seeds, { minLength: seeds.length }), (shuffled) => {
      expect(JSON.stringify(compile(shuffled))).toBe(bytes);
    }),
    { numRuns: 5 },
  );
});

test('Another article changes no id', () => {
  const before = compile(seeds).corpus.statements.map(({ id }) => id);
  const more = toFiles({ 'articles/0-new.txt': ARTICLE, 'codings/0-new.yaml': CODING });
  const after = compile([...more, ...seeds]).corpus.statements.map(({ id }) => id);
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('Articles are in order of publication, the undated last', () => {
  const { articles } = compile(
    toFiles({
      'articles/b.txt': 'B\n\nMay 5, 2016\n\nText here.\n',
      'articles/undated.txt': 'U\n\nText here.\n',
      'articles/a.txt': 'A\n\nMay 5, 2016\n\nText here.\n',
      'articles/c.txt': 'C\n\nUpdated May 4, 2016\n\nText here.\n',
    }),
  ).corpus;
  expect(articles.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'undated']);
});

test('Statements are in order of saying: of two that may begin on one day the surer first', () => {
  const second = CODING.replace('2016-05-04', '2016-05').replace('coder: otr\nstatements:\n', '');
  const { statements } = compile(
    toFiles({
      ...CODEBOOK,
      'articles/a.txt': ARTICLE,
      'codings/a.yaml': CODING.replace('2016-05-04', '2016-05-01') + second,
    }),
  ).corpus;
  expect(statements.map(({ said }) => said.edtf)).toEqual(['2016-05-01', '2016-05']);
  const turned = CODING.replace('2016-05-04', '2016-05') + second.replace('"2016-05"', '"2016-05-01"');
  expect(
    compile(toFiles({ ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': turned })).corpus.statements.map(
      ({ said }) => said.edtf,
    ),
  ).toEqual(['2016-05-01', '2016-05']);
});

test('An article that was updated can report what happened since it was published', () => {
  const coding = CODING.replace('2016-05-04', '2016-05-05');
  const updated = 'article: { updated: { edtf: "2016-05-06", basis: b } }\n';
  expect(judge({ ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': coding })).toEqual([
    'codings/a.yaml:6:19 date-order 2016-05-05',
  ]);
  expect(judge({ ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': updated + coding })).toEqual([]);
});

test('An article without a coding, a folder without a codebook and an empty folder are fine', () => {
  expect(judge({ 'articles/a.txt': ARTICLE })).toEqual([]);
  expect(judge({ 'articles/a.txt': ARTICLE, ...CODEBOOK })).toEqual([]);
  const { corpus } = compile(toFiles({ 'articles/a.txt': ARTICLE }));
  expect(JSON.stringify(corpus.articles[0])).not.toContain('"coding"');
  expect(compile([])).toMatchObject({ anchors: 0, corpus: { articles: [], problems: [] } });
});

test('An id is the path below articles/, and a folder of articles alone is read as well', () => {
  expect(compile(toFiles({ 'articles/2016/may/a.md': ARTICLE })).corpus.articles[0]?.id).toBe('2016--may--a');
  expect(compile(toFiles({ 'news/a.txt': ARTICLE, 'README.md': 'x' })).corpus.articles.map(({ id }) => id)).toEqual([
    'news--a',
  ]);
});

test('Front matter is taken off, overrules the text, and is overruled by the coding', () => {
  const front = '---\ntitle: Front\npublisher: TASS\npublished: 2016-05-03\nauthor: A. Writer\n---\n';
  const coding = 'article: { title: Coded }\n';
  const { corpus } = compile(
    toFiles({ ...CODEBOOK, 'articles/a.txt': front + ARTICLE, 'codings/a.yaml': coding + CODING }),
  );
  expect(corpus.problems.map(({ code }) => code)).toEqual(['date-order']);
  expect(corpus.articles[0]).toMatchObject({
    text: ARTICLE,
    title: 'Coded',
    publisher: 'tass',
    author: 'A. Writer',
    published: { edtf: '2016-05-03' },
  });
});

test('A problem in front matter, and one in the text after it, have the lines of the file', () => {
  const front = '---\ntitle: Front\npublishd: TASS\n---\n';
  const coding = CODING.replace('wants peace, “and soon,”', 'wants peace');
  expect(judge({ ...CODEBOOK, 'articles/a.txt': front + ARTICLE })).toEqual([
    'articles/a.txt:3:1 unknown-key publishd',
  ]);
  const { problems } = compile(
    toFiles({
      ...CODEBOOK,
      'articles/a.txt': front.replace('publishd', 'publisher') + ARTICLE,
      'codings/a.yaml': coding,
    }),
  ).corpus;
  expect(problems.find(({ code }) => code === 'quote-ambiguous')?.message).toContain(
    'articles/a.txt:9:8 and articles/a.txt:9:45',
  );
});
