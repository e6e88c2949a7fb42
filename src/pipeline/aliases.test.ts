import { expect, test } from 'vitest';
import { placeKey } from './aliases.ts';
import { compile } from './compile.ts';
import { ARTICLE, CODEBOOK, CODING, judge, type Texts, toFiles } from './testing/smallSeeds.ts';

const EVENT = `events:
  - id: peace-wanted
    when: { edtf: "2016-05-04", basis: b }
    type: CONSULT
    actors: [russia]
    status: occurred
    summary: Moscow speaks of peace
    evidence: [{ exact: "It wants peace now" }]
`;
const STATEMENT = 'a.russia.minsk';

function seed(coding: string, more: Texts = {}): Texts {
  return { ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': coding, ...more };
}

test('Old ids of a statement, an event and an article are carried along, and only where there are any', () => {
  const coding = `article: { aliases: [old-a] }\n${CODING}    aliases: [a.kremlin.minsk, by-hand]\n${EVENT}    aliases: [peace]\n`;
  const { corpus } = compile(toFiles(seed(coding)));
  expect(corpus.problems).toEqual([]);
  expect(corpus.statements[0]?.aliases).toEqual(['a.kremlin.minsk', 'by-hand']);
  expect(corpus.events[0]?.aliases).toEqual(['peace']);
  expect(corpus.articles[0]?.aliases).toEqual(['old-a']);
  const plain = compile(toFiles(seed(`${CODING}    aliases: []\n${EVENT}`))).corpus;
  for (const thing of [...plain.statements, ...plain.events, ...plain.articles])
    expect(JSON.stringify(thing)).not.toContain('"aliases"');
});

test('An alias that is somebody’s id now is a problem at its line', () => {
  expect(judge(seed(`${CODING}    aliases: [${STATEMENT}]\n`))).toEqual([
    `codings/a.yaml:9:15 alias-live ${STATEMENT}`,
  ]);
  expect(judge(seed(`${CODING}${EVENT}    aliases: [peace-wanted]\n`))).toEqual([
    'codings/a.yaml:17:15 alias-live peace-wanted',
  ]);
  const other = { 'articles/b.txt': ARTICLE.replace('Moscow', 'Nobody') };
  expect(judge(seed(`article: { aliases: [b] }\n${CODING}`, other))).toEqual(['codings/a.yaml:1:22 alias-live b']);
});

test('An alias that stands twice is a problem that names the first place', () => {
  const second = CODING.replace('coder: otr\nstatements:\n', '').replace('wants peace, “and soon,”', 'wants peace now');
  const coding = `${CODING}    aliases: [old]\n${second}    aliases: [old, ""]\n`;
  const { problems } = compile(toFiles(seed(coding.replaceAll('reporting: mixed', 'reporting: indirect'))));
  expect(problems.filter(({ code }) => code.startsWith('alias'))).toMatchObject([
    { code: 'alias-twice', line: 16, message: expect.stringContaining('codings/a.yaml:9'), value: 'old' },
    { code: 'alias-empty', line: 16, value: '' },
  ]);
});

test('A statement, an event and an article may have had the same id: links tell them apart', () => {
  const coding = `article: { aliases: [old] }\n${CODING}    aliases: [old]\n${EVENT}    aliases: [old]\n`;
  expect(judge(seed(coding))).toEqual([]);
});

test('It is known where each thing is coded', () => {
  const { places } = compile(toFiles(seed(`article: { aliases: [old-a] }\n${CODING}${EVENT}`)));
  expect(places.get(placeKey('statement', STATEMENT))).toBe('codings/a.yaml:4');
  expect(places.get(placeKey('event', 'peace-wanted'))).toBe('codings/a.yaml:11');
  expect(places.get(placeKey('article', 'a'))).toBe('codings/a.yaml:1');
  expect(places.get(placeKey('event', STATEMENT))).toBeUndefined();
});
