import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { compile } from './compile.ts';

type Texts = Readonly<Record<string, string>>;

function toFiles(texts: Texts) {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

function judge(texts: Texts): string[] {
  return compile(toFiles(texts)).corpus.problems.map(({ file, line, column, code, value }) =>
    `${file}:${line}:${column} ${code} ${value ?? ''}`.trim(),
  );
}

const SEEDS = join(import.meta.dirname, '../../seeds');
const seeds = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(SEEDS, path)).isFile())
  .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(SEEDS, path)) }));

const CODEBOOK: Texts = {
  'codebook/issues.yaml': '- { id: minsk, group: Ukraine, title: Minsk, definition: d, counts: c }\n',
  'codebook/actors.yaml': '- { id: russia, kind: state, name: Russia, aliases: [Moscow] }\n',
  'codebook/publishers.yaml': '- { id: tass, name: TASS, kind: agency }\n',
};
const ARTICLE = 'Talks\n\nMay 4, 2016\n\nMoscow wants peace, “and soon,” it said. It wants peace now.\n';
const CODING = `coder: otr
statements:
  - speaker: russia
    issue: minsk
    stance: supports
    said: { edtf: "2016-05-04", basis: b }
    reporting: mixed
    quote: { exact: "wants peace, “and soon,”" }
`;

test('The seeds compile without a problem, in the form that is promised', () => {
  const { corpus, anchors } = compile(seeds);
  expect(corpus.problems).toEqual([]);
  expect(v.safeParse(Corpus, corpus).issues).toBeUndefined();
  expect(corpus.articles).toHaveLength(5);
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
  expect(corpus.articles[0]).not.toHaveProperty('coding');
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

test('A second coder’s file is checked and adds nothing', () => {
  const texts = { ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': CODING };
  const second = compile(toFiles({ ...texts, 'codings/a.kl.yaml': CODING.replace('otr', 'kl') }));
  expect(second).toEqual(compile(toFiles(texts)));
  expect(
    judge({ ...texts, 'codings/a.kl.yaml': CODING.replace('minsk', 'minks').replace('and soon', 'and late') }),
  ).toEqual([
    'codings/a.kl.yaml:4:12 unknown-id minks',
    'codings/a.kl.yaml:8:21 quote-absent wants peace, “and late,”',
  ]);
});

test('A second coder may code the same events again, and nobody else can name one of theirs', () => {
  const event =
    'events:\n  - { id: talks, when: { edtf: "2016-05-04", basis: b }, type: CONSULT, actors: [russia], status: occurred, summary: Talks, evidence: [{ exact: "It wants peace now" }] }\n';
  const texts = { ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.kl.yaml': `coder: kl\n${event}` };
  expect(judge({ ...texts, 'codings/a.yaml': `coder: otr\n${event}` })).toEqual([]);
  expect(judge({ ...texts, 'codings/a.yaml': `${CODING}    reacts-to: talks\n` })).toEqual([
    'codings/a.yaml:9:16 unknown-id talks',
  ]);
});

test('What stands in a file or an entry with a mistake is not missed where another names it', () => {
  const texts = { ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': CODING };
  const actors = CODEBOOK['codebook/actors.yaml']?.replace('kind: state', 'kind: stat') ?? '';
  expect(judge({ ...texts, 'codebook/actors.yaml': actors })).toEqual(['codebook/actors.yaml:1:23 unknown-value stat']);
  expect(judge({ ...texts, 'codebook/actors.yaml': ' \n' })).toEqual(['codebook/actors.yaml:1:1 empty-file']);
  expect(judge({ ...texts, 'articles/a.txt': ' \n' })).toEqual(['articles/a.txt:1:1 empty-file']);
  const more = { ...texts, 'articles/b.txt': ARTICLE, 'codings/a.yaml': `${CODING}    reacts-to: talks\n` };
  expect(judge({ ...more, 'codings/b.yaml': 'events: [\n' })).toEqual(['codings/b.yaml:2:1 yaml-broken']);
  expect(judge({ ...more, 'codings/b.yaml': ' \n' })).toEqual(['codings/b.yaml:1:1 empty-file']);
});

test('All problems of all files come at once, in order of place, and one bad file spoils no other', () => {
  const problems = judge({
    ...CODEBOOK,
    'articles/a.txt': ARTICLE,
    'articles/a.md': ARTICLE,
    'articles/empty.txt': ' \n',
    'articles/page.html': '<p>Talks</p>',
    'articles/.DS_Store': 'x',
    'codings/a.yaml': CODING.replace('russia', 'rusia'),
    'codings/b.yaml': 'coder: "otr\n',
    'codings/notes.txt': 'x',
    'codebook/side.yaml': 'x: 1\n',
    'codebook/publishers.yaml':
      '- { id: tass, name: TASS, kind: agencie }\n- { id: tass, name: Tass, kind: agency }\n- { id: tass, name: T, kind: site }\n',
  });
  expect(problems).toEqual([
    'articles/a.txt:1:1 duplicate-id a',
    'articles/empty.txt:1:1 empty-file',
    'articles/page.html:1:1 kind-not-read',
    'codebook/publishers.yaml:1:33 unknown-value agencie',
    'codebook/publishers.yaml:3:9 duplicate-id tass',
    'codebook/side.yaml:1:1 kind-not-read',
    'codings/a.yaml:3:14 unknown-id rusia',
    'codings/b.yaml:1:1 coding-without-article b',
    'codings/b.yaml:2:1 yaml-broken',
    'codings/notes.txt:1:1 kind-not-read',
  ]);
});

test('Two articles whose ids differ in case alone would be one file on some disks', () => {
  expect(judge({ 'articles/talks.txt': ARTICLE, 'articles/Talks.txt': ARTICLE })).toEqual([
    'articles/talks.txt:1:1 duplicate-id talks',
  ]);
});

test('A codebook file that codings need is missed once, and no id is held against it', () => {
  const { 'codebook/actors.yaml': _, ...rest } = CODEBOOK;
  expect(judge({ ...rest, 'articles/a.txt': ARTICLE, 'codings/a.yaml': CODING })).toEqual([
    'codebook/actors.yaml:1:1 codebook-missing',
  ]);
});

test('The codebook’s own links, dates and examples are checked', () => {
  expect(
    judge({
      ...CODEBOOK,
      'articles/a.txt': ARTICLE,
      'codebook/actors.yaml': `
- { id: kremlin, kind: office, name: The Kremlin, of: rusia }
- { id: russia, kind: state, name: Russia, aliases: [Moscow] }
- { id: vladimir-putin, kind: person, name: V, roles: [{ title: President, of: russia, from: "2012-02-30", source: s }] }
`,
      'codebook/issues.yaml': `
- { id: minsk, group: Ukraine, title: Minsk, definition: d, counts: c, examples: [{ article: b, exact: x }, { article: a, exact: "wants war" }] }
`,
    }),
  ).toEqual([
    'codebook/actors.yaml:2:55 unknown-id rusia',
    'codebook/actors.yaml:4:94 date-impossible 2012-02-30',
    'codebook/issues.yaml:2:94 unknown-id b',
    'codebook/issues.yaml:2:130 quote-absent wants war',
  ]);
});

test('Publisher and origin of an article are on their list', () => {
  const coding = 'article: { publisher: tas, origin: [unnamed, interfax] }\n';
  expect(judge({ ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': coding + CODING })).toEqual([
    'codings/a.yaml:1:23 unknown-id tas',
    'codings/a.yaml:1:46 unknown-id interfax',
  ]);
});

test('Whatever bytes the files hold, nothing is thrown and no prototype is touched', () => {
  const path = fc.constantFrom(
    'articles/a.txt',
    'codings/a.yaml',
    'codebook/actors.yaml',
    'codebook/issues.yaml',
    'codings/a.b.yaml',
  );
  const yaml = fc.constantFrom(
    'coder: otr\nstatements: [{',
    '__proto__: {a: 1}',
    'statements: {}',
    'events: [~, 1, {}]',
    '- 1\n- {id: []}',
    '{}',
    '? [a]\n: b',
    'null',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.oneof(yaml, fc.string({ unit: 'binary' })).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ path, bytes }), { maxLength: 5 }), (files) => {
      expect(compile(files).corpus.problems).toBeInstanceOf(Array);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
