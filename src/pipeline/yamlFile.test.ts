import { expect, test } from 'vitest';
import { Coding } from '../corpus/coding.ts';
import type { Problem } from '../corpus/problem.ts';
import { readCodingFile } from './codingFile.ts';
import { readShape } from './shape.ts';
import { readYaml } from './yamlFile.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const yaml = readYaml({ file: 'codings/x.yaml', text, firstLine: 1 }, (problem) => problems.push(problem));
  return { yaml, problems };
}

/** What is wrong with a coding: place, code, field and value of each problem. */
function judge(text: string): string[] {
  const problems: Problem[] = [];
  readCodingFile({ file: 'codings/x.yaml', text, firstLine: 1 }, (problem) => problems.push(problem));
  return problems.map(({ line, column, code, field, value }) =>
    [`${line}:${column}`, code, field, value].filter((part) => part !== undefined).join(' '),
  );
}

test('Dates, yes and no stay text, and a path leads to its line and column', () => {
  const { yaml, problems } = read('coder: otr\nsaid:\n  - { edtf: 2015-09-28, basis: no }\n');
  expect(yaml?.data).toEqual({ coder: 'otr', said: [{ edtf: '2015-09-28', basis: 'no' }] });
  expect(yaml?.placeOf(['said', 0, 'basis'])).toBe('codings/x.yaml:3');
  expect(yaml?.sourceOf(['said', 0, 'edtf'])).toBe('2015-09-28');
  expect(problems).toEqual([]);
});

test('A problem at what is not there is reported at what is nearest around it', () => {
  const { yaml, problems } = read('coder: otr\nsaid:\n  - edtf: "2015"\n');
  yaml?.report(['said', 0, 'basis'], { code: 'wrong-type', message: 'm', fix: 'f' });
  expect(problems).toHaveLength(1);
});

test.each([
  ['key: "unclosed\nnext: 1\n', 'yaml-broken'],
  ['a: 1\n b: 2\n', 'yaml-broken'],
  ['a: 1\n---\nb: 2\n', 'yaml-broken'],
  ['a:\n\t- b\n', 'yaml-broken'],
  ['a: 1\na: 2\n', 'yaml-duplicate-key'],
  ['a: &anchor 1\nb: *anchor\n', 'yaml-alias'],
  ['a: !!js/function "x"\n', 'yaml-tag'],
  ['__proto__: { x: 1 }\n', 'key-forbidden'],
  ['a: { constructor: 1 }\n', 'key-forbidden'],
])('What is no plain YAML is refused with its place: %j', (text, code) => {
  const { problems } = read(text);
  expect(problems[0]).toMatchObject({ code, file: 'codings/x.yaml', line: expect.any(Number) });
  expect(Object.keys({})).toEqual([]);
});

test('A bomb of aliases and a tower of brackets are refused, not read', () => {
  expect(read(`a: &a [1]\nb: [${'*a, '.repeat(1000)}]\n`).problems).toMatchObject([{ code: 'yaml-alias' }]);
  expect(read('['.repeat(20000)).problems).toMatchObject([{ code: 'yaml-depth' }]);
  expect(read('['.repeat(60)).problems).toMatchObject([{ code: 'yaml-broken' }]);
});

test('A word in a quote that YAML could take for something else is text', () => {
  expect(read('exact: "yes: [ISIS] & *all*"\n').yaml?.data).toEqual({ exact: 'yes: [ISIS] & *all*' });
});

test('Every unknown key is named, with the nearest known one', () => {
  const { yaml, problems } = read('coder: otr\ncodr: x\narticle: { titel: A, origins: [reuters] }\n');
  if (yaml !== undefined) readShape(Coding, yaml.data, { yaml, path: [] });
  expect(problems.map(({ line, column, field, fix }) => `${line}:${column} ${field} ${fix}`)).toEqual([
    '2:1 codr Did you mean "coder"?',
    '3:12 article.titel Did you mean "title"?',
    '3:22 article.origins Did you mean "origin"?',
  ]);
});

const STATEMENT = `coder: otr
statements:
  - speaker: nato
    issue: minsk
    stance: support
    said: { edtf: [2015-09-24, 2015-10-01], basis: "“Thursday”" }
    reporting: direct
    quote: "yes"
  - spekaer: nato
    issue: 7
    stance: supports
    said: { edtf: "2015", basis: "" }
    reporting: direct
    via: reuters
    quote: [{ exat: "yes" }]
    note:
`;

test('Each wrong value of each entry is a problem at its own place, and right entries are read all the same', () => {
  expect(judge(STATEMENT)).toEqual([
    '5:13 unknown-value statements[0].stance support',
    '6:19 wrong-type statements[0].said.edtf [2015-09-24, 2015-10-01]',
    '8:12 wrong-type statements[0].quote "yes"',
    '9:5 unknown-key statements[1].spekaer spekaer',
    '15:15 unknown-key statements[1].quote[0].exat exat',
    '9:5 missing-key statements[1].speaker',
    '10:12 wrong-type statements[1].issue 7',
    '14:10 wrong-type statements[1].via reuters',
    '15:13 missing-key statements[1].quote[0].exact',
    '16:10 wrong-type statements[1].note ',
  ]);
});

test('The fix of a date without quotation marks is the date in quotation marks', () => {
  const problems: Problem[] = [];
  readCodingFile({ file: 'x', text: STATEMENT, firstLine: 1 }, (problem) => problems.push(problem));
  expect(problems[1]?.fix).toBe('Put it in quotes: "[2015-09-24, 2015-10-01]".');
  expect(problems[0]?.fix).toBe('Did you mean "supports"? One of: supports, opposes, conditional, declined.');
});

test.each([
  ['- a\n- b\n', '1:1 wrong-type'],
  ['just words\n', '1:1 wrong-type'],
  ['coder: otr\nevents: none\n', '2:9 wrong-type events none'],
  ['statements: []\n', '1:1 missing-key coder'],
  ['coder: otr\ncoded: "2026-02-30"\n', '2:8 date-impossible coded 2026-02-30'],
  ['coder: otr\nevents: [7]\n', '2:10 wrong-type events[0] 7'],
])('A coding of another form says what is wanted: %j', (text, expected) => {
  expect(judge(text)[0]).toBe(expected);
});

test('An empty list and a coding of nothing but its coder are fine', () => {
  expect(judge('coder: otr\nstatements: []\n')).toEqual([]);
  expect(judge('coder: otr\n')).toEqual([]);
});

test('After a forgotten bracket the first broken place is told, not every word after it', () => {
  const { problems } = read(`coder: "otr"\nstatements: [\n${'  - { a: 1 }\n  - b: 2\n'.repeat(50)}`);
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['yaml-broken 3']);
});

test('The keys of an entry that are right are read beside one that is wrong', () => {
  const coding = readCodingFile({ file: 'x', text: STATEMENT, firstLine: 1 }, () => {});
  expect(coding?.statements.map(({ parts, value }) => [parts, value])).toEqual([
    [{ speaker: 'nato', issue: 'minsk', reporting: 'direct', addressee: [], via: [], aliases: [] }, undefined],
    [
      { stance: 'supports', reporting: 'direct', addressee: [], aliases: [], said: { edtf: '2015', basis: '' } },
      undefined,
    ],
  ]);
});
