import { expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import { printPath, readYaml } from './yamlFile.ts';

function read(text: string, firstLine = 1) {
  const problems: Problem[] = [];
  const yaml = readYaml({ file: 'codings/x.yaml', text, firstLine }, (problem) => problems.push(problem));
  return { yaml, problems };
}

/** Reads what is refused: nothing of it is given, and each problem with its place. */
function refuse(text: string) {
  const { yaml, problems } = read(text);
  expect(yaml).toBeUndefined();
  return problems.map(({ line, column, code, value }) =>
    [`${line}:${column} ${code}`, value].filter((part) => part !== undefined).join(' '),
  );
}

test('What is no YAML is told in the parser’s words, on one line with one full stop, with what to do', () => {
  const { problems } = read('a: 1\nb: "unclosed\n');
  expect(problems).toEqual([
    {
      ...{ severity: 'error', code: 'yaml-broken', file: 'codings/x.yaml', line: 3, column: 1 },
      message: 'Missing closing "quote.',
      fix: 'Mend the YAML here or on the lines before: brackets, quotes, colons, indentation.',
    },
  ]);
});

test('A key that stands twice is told, and the last of its values is read', () => {
  const { yaml, problems } = read('a: [1]\nb: 2\na: 3\n');
  expect(problems).toEqual([
    {
      ...{ severity: 'error', code: 'yaml-duplicate-key', file: 'codings/x.yaml', line: 3, column: 1 },
      message: 'The key stands twice in one entry.',
      fix: 'Keep one of the two.',
    },
  ]);
  expect(yaml?.data).toEqual({ a: 3, b: 2 });
});

test('A key that stands twice is told beside what is broken further down', () => {
  expect(refuse('a: [1]\na: 3\nb: [\nc: "x\n')).toEqual([
    '2:1 yaml-duplicate-key',
    expect.stringMatching(/^\d+:\d+ yaml-broken$/),
  ]);
});

test('Of broken places the first is told, wherever the parser came by it', () => {
  expect(refuse('a: [1\nb: ]]]\nc: "x\n')).toHaveLength(1);
});

test('Of two documents in a file the place of the second is told', () => {
  expect(refuse('a: [1]\n---\nb: 2\n')).toEqual(['2:1 yaml-broken']);
  expect(read('a: [1]\n---\nb: 2\n').problems[0]?.message).toBe('The file has more than one document.');
  expect(read('--- { a: 1 }\n...\n').yaml?.data).toEqual({ a: 1 });
});

test('A tag is told with its name', () => {
  expect(refuse('a: 1\nb: !when "x"\n')).toEqual(['2:4 yaml-tag']);
  const [problem] = read('b: !when "x"\n').problems;
  expect(problem?.message).toBe('Unresolved tag: !when.');
  expect(problem?.fix).toBe('Take the tag out; put text that begins with ! in quotes.');
});

test('Anchors and aliases are told once, at the first, and counted', () => {
  expect(refuse('a: 1\nb: &x [1]\nc: &y { d: 1 }\ne: [*x, *y]\n')).toEqual(['2:7 yaml-alias']);
  const [problem] = read('b: &x [1]\nc: *x\n').problems;
  expect(problem?.message).toBe('Aliases and anchors are not read; the file has 2, the first one here.');
  expect(problem?.fix).toBe('Write each value out where it is used.');
  expect(refuse('a: &x 1\n')).toEqual(['1:7 yaml-alias']);
});

test.each(['__proto__', 'constructor', 'prototype'])('%s is no key, at any depth, and may be a value', (word) => {
  expect(refuse(`a: 1\nb: [{ ${word}: 1 }]\n`)).toEqual([`2:7 key-forbidden ${word}`]);
  const [problem] = read(`[{ ${word}: 1 }]`).problems;
  expect([problem?.message, problem?.fix]).toEqual(['This word cannot be a key.', 'Take the key out.']);
  expect(read(`a: [${word}]\n`).yaml?.data).toEqual({ a: [word] });
});

test('A text with half a character or a control character in an escape is refused', () => {
  expect(refuse('a: "x\\ud800y"\n')).toEqual(['1:4 text-ill-formed x<U+D800>y']);
  expect(refuse('a: "x\\u0007y"\n')).toEqual(['1:4 control-character x<U+0007>y']);
  expect(refuse('"x\\u0007": 1\n')).toEqual(['1:1 control-character x<U+0007>']);
  expect(read('a: "x\\ty\\nz\\ud83d\\ude00"\n').yaml?.data).toEqual({ a: 'x\ty\nz😀' });
  const told = ['x\\ud800', 'x\\u0007'].map((text) => read(`a: "${text}"\n`).problems[0]);
  expect(told.map((problem) => [problem?.message, problem?.fix])).toEqual([
    ['The text has half a character: no file can hold it.', 'Write the whole character instead of the escape.'],
    ['The text has a control character.', 'Take it out.'],
  ]);
});

test('Entries stand in one another up to sixty-four deep; the first that is deeper is told', () => {
  const lists = (depth: number) => `a: ${'['.repeat(depth)}1${']'.repeat(depth)}\n`;
  expect(read(lists(63)).problems).toEqual([]);
  expect(refuse(lists(64))).toEqual(['1:68 yaml-depth']);
  const maps = (depth: number) => `${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}\n`;
  expect(read(maps(64)).problems).toEqual([]);
  expect(refuse(maps(65))).toEqual(['1:323 yaml-depth']);
  const [problem] = read(lists(64)).problems;
  expect(problem?.message).toBe('The YAML is nested too deeply.');
  expect(problem?.fix).toBe('Write it as the format says: nothing in it stands deeper than a few entries.');
});

test.each([
  ['brackets that are not closed', '['.repeat(20_000)],
  ['brackets that are closed', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['braces', '{ a: '.repeat(20_000)],
  ['entries of lists on one line', `${'- '.repeat(20_000)}a`],
  ['keys of keys', `${'? '.repeat(20_000)}a`],
  ['indented keys', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('However deep a file goes, it is refused where it gets too deep and nothing else is told: %s', (_, text) => {
  expect(refuse(text)).toEqual([expect.stringMatching(/^\d+:\d+ yaml-depth$/)]);
});

const ENTRIES = 'coder: otr\nlist:\n  - { edtf: 2015, 7: seven }\n  - [x, y]\nempty:\n? [odd]\n: 1\nlast: z\n';

/** Reports at a path; where the problem is then. */
function place(text: string, path: readonly (string | number)[], part?: 'key' | 'value'): string {
  const { yaml, problems } = read(text);
  yaml?.report(path, { code: 'wrong-type', message: 'm', fix: 'f' }, part);
  const [problem] = problems;
  return `${problem?.line}:${problem?.column} ${problem?.field}`;
}

test('A problem is reported at a value, or at its key', () => {
  expect(place(ENTRIES, ['list', 0, 'edtf'])).toBe('3:13 list[0].edtf');
  expect(place(ENTRIES, ['list', 0, 'edtf'], 'key')).toBe('3:7 list[0].edtf');
  expect(place(ENTRIES, ['list', 0, 7])).toBe('3:22 list[0][7]');
  expect(place(ENTRIES, ['list', 1, '1'])).toBe('4:9 list[1].1');
  expect(place(ENTRIES, ['list'], 'key')).toBe('2:1 list');
  expect(place(ENTRIES, ['list', 0, 'edtf', 'more'], 'key')).toBe('3:13 list[0].edtf.more');
  expect(place(ENTRIES, ['last'])).toBe('8:7 last');
});

test('A problem at what is not there is reported at what is nearest around it', () => {
  expect(place(ENTRIES, ['list', 5])).toBe('3:3 list[5]');
  expect(place(ENTRIES, ['list', 0, 'basis'])).toBe('3:5 list[0].basis');
  expect(place(ENTRIES, ['odd'])).toBe('1:1 odd');
  expect(place(ENTRIES, [])).toBe('1:1 undefined');
  expect(place('[]', ['a'])).toBe('1:1 a');
});

test('Where a value stands and its words can be asked for', () => {
  const { yaml } = read(ENTRIES, 10);
  expect(yaml?.placeOf(['list', 1])).toBe('codings/x.yaml:13');
  expect(yaml?.sourceOf(['list', 1])).toBe('[x, y]');
  expect(yaml?.sourceOf(['empty'])).toBe('');
  expect(yaml?.file).toBe('codings/x.yaml');
});

test('Of a file of plain keys too a value’s place and words can be asked for, and problems are reported', () => {
  const { yaml, problems } = read('title: Ferry opens\npublished: "2015-09-28"', 2);
  expect(yaml?.file).toBe('codings/x.yaml');
  expect(yaml?.data).toEqual({ title: 'Ferry opens', published: '2015-09-28' });
  expect(yaml?.placeOf(['published'])).toBe('codings/x.yaml:3');
  expect(yaml?.sourceOf(['published'])).toBe('"2015-09-28"');
  yaml?.report(['published'], { code: 'wrong-type', message: 'm', fix: 'f' });
  yaml?.report(['published'], { code: 'wrong-type', message: 'm', fix: 'f' }, 'key');
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:12', '3:1']);
});

test('A path is printed with points and numbers in brackets', () => {
  expect(printPath(['statements', 2, 'quote', 0, 'exact'])).toBe('statements[2].quote[0].exact');
  expect([printPath([0, 'a']), printPath([])]).toEqual(['[0].a', '']);
});
