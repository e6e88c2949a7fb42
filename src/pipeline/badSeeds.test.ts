import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { ARTICLE, CODEBOOK, CODING, judge, toFiles } from './testing/smallSeeds.ts';

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
    'codebook/publishers.yaml:2:9 duplicate-id tass',
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
