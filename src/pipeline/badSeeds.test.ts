import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { ARTICLE, CODEBOOK, CODING, judge, toFile, toFiles } from './testing/smallSeeds.ts';

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
  const more = { ...texts, 'articles/b.txt': `${ARTICLE}More.\n`, 'codings/a.yaml': `${CODING}    reacts-to: talks\n` };
  expect(judge({ ...more, 'codings/b.yaml': 'events: [\n' })).toEqual(['codings/b.yaml:2:1 yaml-broken']);
  expect(judge({ ...more, 'codings/b.yaml': ' \n' })).toEqual(['codings/b.yaml:1:1 empty-file']);
});

test('All problems of all files come at once, in order of place, and one bad file spoils no other', () => {
  const problems = judge({
    ...CODEBOOK,
    'articles/a.txt': ARTICLE,
    'articles/a.md': ARTICLE,
    'articles/empty.txt': ' \n',
    'articles/page.pdf': '%PDF',
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
    'articles/page.pdf:1:1 kind-not-read',
    'codebook/publishers.yaml:1:33 unknown-value agencie',
    'codebook/publishers.yaml:2:9 duplicate-id tass',
    'codebook/publishers.yaml:3:9 duplicate-id tass',
    'codebook/side.yaml:1:1 kind-not-read',
    'codings/a.yaml:3:14 unknown-id rusia',
    'codings/b.yaml:1:1 coding-without-article b',
    'codings/b.yaml:2:1 yaml-broken',
    'codings/notes.txt:1:1 kind-not-read',
  ]);
});

test('A fault of an article leaves it out with a warning, a fault of a coding stays an error', () => {
  const texts = {
    ...CODEBOOK,
    'articles/a.txt': ARTICLE,
    'articles/b.txt': '---\ntitle: [Talks\n---\nThey met.\n',
    'articles/copy.txt': ARTICLE,
    'articles/page.pdf': '%PDF',
    'codings/a.yaml': CODING.replace('minsk', 'minks'),
    'codings/b.yaml': CODING,
    'codings/copy.yaml': CODING,
  };
  const compiled = (strict: boolean) => compile(toFiles(texts), { strict }).corpus;
  const severities = (strict: boolean) =>
    compiled(strict).problems.map(({ severity, file, line, code }) => `${severity} ${file}:${line} ${code}`);
  expect(compiled(false).articles.map(({ id }) => id)).toEqual(['a']);
  expect(severities(false)).toEqual([
    'warning articles/b.txt:2 yaml-broken',
    'warning articles/copy.txt:1 duplicate-article',
    'warning articles/page.pdf:1 kind-not-read',
    'error codings/a.yaml:4 unknown-id',
  ]);
  expect(severities(true).map((line) => line.split(' ')[0])).toEqual(['error', 'error', 'error', 'error']);
});

test('A mistake in front matter that leaves the rest readable is a warning, and the article stays', () => {
  const front = '---\nlayout: post\npublished: 2016-13-01\n---\n';
  const { articles, problems } = compile(toFiles({ 'articles/a.txt': front + ARTICLE })).corpus;
  expect(articles).toMatchObject([{ published: { edtf: '2016-05-04' } }]);
  expect(problems.map(({ severity, line, code }) => [severity, line, code])).toEqual([
    ['warning', 2, 'unknown-key'],
    ['warning', 3, expect.stringMatching(/^(?:date|edtf)-/)],
  ]);
});

test.each([
  ['2015', 'Put it in quotes: "2015".'],
  ['20150928', 'Write "2015-09-28".'],
])('A day in front matter that YAML takes for a number is told how to write it: %s', (written, fix) => {
  const front = `---\ntitle: Talks\nupdated: ${written}\n---\n`;
  const { articles, problems } = compile(toFiles({ 'articles/a.txt': front + ARTICLE })).corpus;
  expect(articles).toMatchObject([{ title: 'Talks', published: { edtf: '2016-05-04' } }]);
  expect(problems).toMatchObject([{ code: 'wrong-type', line: 3, column: 10, field: 'updated', value: written, fix }]);
});

test.each([
  'javascript:alert(1)',
  'file:///home/a.html',
  'www.example.org/a',
  'https://',
  'https://example.org/a b',
])('An address that is none on the web is dropped with a warning, wherever it is written: %s', (url) => {
  const front = `---\ntitle: Talks\nurl: "${url}"\n---\n${ARTICLE}`;
  const coding = `coder: otr\narticle: { url: "${url}" }\n`;
  const read = (texts: Readonly<Record<string, string>>) =>
    compile(toFiles({ ...CODEBOOK, ...texts }), { strict: true }).corpus;
  const written = read({ 'articles/a.txt': front });
  const coded = read({ 'articles/a.txt': ARTICLE, 'codings/a.yaml': coding });
  for (const [{ articles, problems }, file, line] of [
    [written, 'articles/a.txt', 3],
    [coded, 'codings/a.yaml', 2],
  ] as const) {
    expect(articles).toHaveLength(1);
    expect(articles[0]?.url).toBeUndefined();
    expect(articles[0]?.metadata.map(({ field }) => field)).not.toContain('url');
    expect(problems).toMatchObject([{ severity: 'warning', code: 'web-address', file, line, value: url }]);
  }
});

test('A good address in front matter stays where the coder writes a bad one', () => {
  const front = '---\nurl: https://example.org/a\n---\n';
  const coding = 'coder: otr\narticle: { url: "javascript:alert(1)" }\n';
  const texts = { ...CODEBOOK, 'articles/a.txt': front + ARTICLE, 'codings/a.yaml': coding };
  expect(compile(toFiles(texts)).corpus.articles).toMatchObject([{ url: 'https://example.org/a' }]);
});

test('What lies in a folder beside the articles is passed over or named with what to do', () => {
  const { articles, problems } = compile(
    toFiles({
      'page.html': '<p>They met on Monday, both sides said.</p>',
      'page_files/logo.png': 'x',
      'page_files/notes.txt': 'x',
      'page-Dateien/a.txt': 'They met on Tuesday.',
      'own_files/talks.txt': ARTICLE,
      'photo.JPG': 'x',
      'Thumbs.db': 'x',
      'scan.PDF': 'x',
      'mail.eml': 'x',
      'notes.xyz': 'x',
      'codebook/actors.draft.yaml': '[]',
    }),
  ).corpus;
  expect(articles.map(({ id }) => id).toSorted()).toEqual(['own_files--talks', 'page']);
  expect(problems.map(({ severity, file, message }) => `${severity} ${file} ${message}`)).toEqual([
    'warning mail.eml An e-mail is not read.',
    'warning notes.xyz This kind of file is not read.',
    'warning scan.PDF A PDF is not read.',
  ]);
});

test('A folder called articles hides nothing beside it, and its articles keep their ids when a codebook is added', () => {
  const other = (word: string) => ARTICLE.replace('peace,', `${word},`);
  const texts = { 'a.txt': ARTICLE, 'more/d.txt': other('quiet'), 'articles/c.txt': other('rest') };
  const read = (files: Readonly<Record<string, string>>) => {
    const { articles, problems } = compile(toFiles(files), { strict: true }).corpus;
    return {
      ids: articles.map(({ id }) => id).toSorted(),
      problems: problems.map(({ severity, file, code }) => `${severity} ${file} ${code}`),
    };
  };
  expect(read(texts)).toEqual({ ids: ['a', 'c', 'more--d'], problems: [] });
  expect(read({ ...texts, ...CODEBOOK })).toEqual({
    ids: ['c'],
    problems: ['warning a.txt article-beside', 'warning more/d.txt article-beside'],
  });
});

test('Two articles whose ids differ in case alone would be one file on some disks', () => {
  expect(judge({ 'articles/talks.txt': ARTICLE, 'articles/Talks.txt': ARTICLE })).toEqual([
    'articles/talks.txt:1:1 duplicate-id talks',
  ]);
});

test('A text and a page of one name are two articles of one id, and both are named', () => {
  const { articles, problems } = compile(
    toFiles({ 'articles/a.html': '<p>They met.</p>', 'articles/a.txt': ARTICLE }),
  ).corpus;
  expect(articles.map(({ path }) => path)).toEqual(['articles/a.html']);
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      code: 'duplicate-id',
      file: 'articles/a.txt',
      message: expect.stringContaining('articles/a.html'),
    },
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
      expect(compile(files.map((file) => toFile(file.path, file.bytes))).corpus.problems).toBeInstanceOf(Array);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
