import { expect, test } from 'vitest';
import type { Problem } from '../../corpus/problem.ts';
import { readTestText } from '../testing/readTestText.ts';
import { reportContradictions, type WrittenMetadata } from './contradictions.ts';

function judge(lines: readonly string[], written: WrittenMetadata = {}): string[] {
  const problems: Problem[] = [];
  reportContradictions(readTestText('a', lines.join('\n')), written, (problem) => problems.push(problem));
  return problems.map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`);
}

const BODY =
  'The two ministers met for three hours in a hotel by the lake and parted without a statement, officials said.';
const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf, basis: edtf });

test('Two days of publication are reported at the second', () => {
  const found = judge(['Ministers meet by the lake', '28 September 2015', '', BODY, '', 'Published: 2 October 2015']);
  expect(found).toEqual([
    'warning 6:1 The text prints two days of publication, 2015-09-28 and 2015-10-02; the first is taken.',
  ]);
});

test('An update before the publication is reported', () => {
  expect(judge(['Ministers meet', 'Published 28 September 2015', 'Updated 2 September 2015', '', BODY])).toEqual([
    'warning 3:1 The article was updated on 2015-09-02, before it was published on 2015-09-28.',
  ]);
});

test('Front matter with another day, or with the title of another article, is reported', () => {
  const lines = ['Ministers meet by the lake', '28 September 2015', '', BODY];
  expect(judge(lines, { published: day('2016-09-28') })).toEqual([
    'warning 2:1 The text prints 2015-09-28 as the day of publication, the front matter has 2016-09-28.',
  ]);
  expect(judge(lines, { title: 'Harbour reopens after heavy storm' })).toEqual([
    'warning 1:1 The front matter has the title “Harbour reopens after heavy storm”, the text has “Ministers meet by the lake”, and speaks of other things.',
  ]);
});

test('What agrees is not reported: a day apart, one of two readings, an update later, a title in other words', () => {
  const lines = ['Ministers meet by the lake', '08/09/2015', 'Updated 9 September 2015', '', BODY];
  expect(judge(lines)).toEqual([]);
  expect(
    judge(lines, { published: day('2015-09-08'), title: 'Lake meeting: ministers part without statement' }),
  ).toEqual([]);
  expect(judge(['Ministers meet', '28 September 2015', '', BODY], { published: day('2015-09-29') })).toEqual([]);
});
