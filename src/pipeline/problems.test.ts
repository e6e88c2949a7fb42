import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';
import { findPlace } from './place.ts';
import type { ProblemCode } from './problemCodes.ts';
import { compareProblems, cut, makeProblem, printVisible } from './problems.ts';

test('Lines and columns count from 1, columns in code points', () => {
  const source = { file: 'codings/x.yaml', text: 'coder: otr\nkey: "😀 yes"\n', firstLine: 1 };
  expect(findPlace(source, 0)).toEqual({ file: 'codings/x.yaml', line: 1, column: 1 });
  expect(findPlace(source, source.text.indexOf('yes'))).toEqual({ file: 'codings/x.yaml', line: 2, column: 9 });
});

test('A text after front matter keeps the line numbers of its file', () => {
  expect(findPlace({ file: 'a.txt', text: 'Title\n\nBody', firstLine: 5 }, 7)).toMatchObject({ line: 7, column: 1 });
});

test('A value is cut at 120 characters and shows what cannot be seen', () => {
  const place = { file: 'a', line: 1, column: 1 };
  const finding = { code: 'wrong-type', message: 'm', fix: 'f' } as const;
  expect(makeProblem(place, { ...finding, value: 'abc\u202edef\u200b' }).value).toBe('abc<U+202E>def<U+200B>');
  expect(Array.from(makeProblem(place, { ...finding, value: '😀'.repeat(300) }).value ?? '')).toHaveLength(120);
});

test('A problem is an error unless it is said to be less, and names the field and the value that it has', () => {
  const place = { file: 'a', line: 2, column: 3 };
  const finding = { code: 'wrong-type', message: 'a\u200b', fix: 'b\u200b' } as const;
  const made = { severity: 'error', code: 'wrong-type', ...place, message: 'a<U+200B>', fix: 'b<U+200B>' };
  expect(makeProblem(place, finding)).toEqual(made);
  expect(Object.keys(makeProblem(place, finding, ''))).not.toContain('field');
  expect(makeProblem(place, { ...finding, severity: 'warning' }, 'url')).toEqual({
    ...made,
    severity: 'warning',
    field: 'url',
  });
  expect(makeProblem(place, { ...finding, value: '' })).toEqual({ ...made, value: '' });
});

test('A text is cut only where it is too long, and shows that it was', () => {
  expect([cut('abc', 3), cut('abcd', 3), cut('😀😀😀', 2)]).toEqual(['abc', 'ab…', '😀…']);
});

test('What cannot be seen is shown by its number, a line end as it is written', () => {
  expect(printVisible('a\nb\tc\ud800\u{e0041} é')).toBe('a\\nb<U+0009>c<U+D800><U+E0041> é');
});

test('Of problems at one place the code decides, then the message', () => {
  const make = (code: ProblemCode, message: string) =>
    makeProblem({ file: 'a', line: 1, column: 1 }, { code, message, fix: '' });
  const sorted = [make('yaml-tag', 'a'), make('mojibake', 'b'), make('mojibake', 'a')].toSorted(compareProblems);
  expect(sorted.map(({ code, message }) => `${code} ${message}`)).toEqual(['mojibake a', 'mojibake b', 'yaml-tag a']);
});

test('Problems are in order of file, line and column whatever the language of the machine', () => {
  const make = (file: string, line: number, column: number) =>
    makeProblem({ file, line, column }, { code: 'wrong-type', message: '', fix: '' });
  const sorted = [make('b', 1, 1), make('a', 10, 1), make('a', 9, 7), make('B', 1, 1), make('a', 9, 2)].toSorted(
    compareProblems,
  );
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'B:1:1',
    'a:9:2',
    'a:9:7',
    'a:10:1',
    'b:1:1',
  ]);
});

test('The nearest known word is proposed, and nothing where none is near', () => {
  const known = ['vladimir-putin', 'sergei-lavrov', 'nato', 'kremlin'];
  expect(findNearest('vladimr-putin', known)).toBe('vladimir-putin');
  expect(findNearest('Nato', known)).toBe('nato');
  expect(findNearest('vladimir-Рutin', known)).toBe('vladimir-putin');
  expect(findNearest('angela-merkel', known)).toBeUndefined();
  expect(findNearest('anything', [])).toBeUndefined();
});
