import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';
import { findPlace } from './place.ts';
import { compareProblems, makeProblem } from './problems.ts';

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
