import { expect, test } from 'vitest';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Problem } from '../corpus/problem.ts';
import { checkDate, compareInTime, readDate, warnOfOrder } from './dates.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

function openYaml(text: string): { yaml: YamlFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const yaml = readYaml({ file: 'codings/x.yaml', text, firstLine: 1 }, (problem) => problems.push(problem));
  if (yaml === undefined) throw new Error('The YAML of the test is broken.');
  return { yaml, problems };
}

/** Reads a date as a coder wrote it, on two lines. */
function read(edtf: string, basis: string) {
  const { yaml, problems } = openYaml(`said:\n  edtf: "${edtf}"\n  basis: "${basis}"\n`);
  return { date: readDate({ edtf, basis }, yaml, ['said']), problems };
}

test('A date is read to its bounds, with the words that it rests on', () => {
  const { date, problems } = read('2015-09', 'earlier this month');
  expect(date).toEqual({
    edtf: '2015-09',
    earliest: '2015-09-01',
    latest: '2015-09-30',
    basis: 'earlier this month',
  });
  expect(problems).toEqual([]);
});

test('What is no date is a problem at its own line, with what was written', () => {
  const { date, problems } = read('2015-02-29', 'on Sunday');
  expect(date).toBeUndefined();
  expect(problems).toMatchObject([
    { code: 'date-impossible', severity: 'error', line: 2, column: 9, field: 'said.edtf', value: '2015-02-29' },
  ]);
});

test('A date that says not what it rests on is read, and the empty basis is told', () => {
  for (const basis of ['', '  ']) {
    const { date, problems } = read('2015-09-28', basis);
    expect(date?.earliest).toBe('2015-09-28');
    expect(problems).toMatchObject([
      {
        code: 'basis-missing',
        severity: 'error',
        line: 3,
        field: 'said.basis',
        message: 'The date says not what it rests on.',
        fix: 'Write the words of the text the date rests on, or your reason.',
      },
    ]);
  }
});

test('A day on another weekday than the words beside it say is a warning at the date', () => {
  expect(read('2015-09-28', 'said on Monday').problems).toEqual([]);
  const { date, problems } = read('2015-09-28', 'said on Sunday');
  expect(date?.latest).toBe('2015-09-28');
  expect(problems).toMatchObject([
    {
      code: 'date-weekday',
      severity: 'warning',
      line: 2,
      field: 'said.edtf',
      message: '2015-09-28 was a Monday, and the words beside it say Sunday.',
      value: 'said on Sunday',
    },
  ]);
});

test('A stretch of several days, or one without an end, has no weekday', () => {
  for (const edtf of ['2015-09-28/2015-09-29', '2015-09', '2015-09-28/..', '../2015-09-28', 'XXXX'])
    expect([edtf, read(edtf, 'said on Friday').problems]).toEqual([edtf, []]);
});

test.each([
  ['1599-12-31', true],
  ['1600-01-01', false],
  ['2100-12-31', false],
  ['2101-01-01', true],
  ['1599/1600', false],
  ['2100/2101', false],
  ['../1599', true],
  ['2101/..', true],
  ['1500/..', false],
  ['../2200', false],
  ['XXXX', false],
])('A date before the first newspaper or after this century and the next is doubted: %s', (edtf, isDoubted) => {
  expect(read(edtf, 'the archive').problems).toMatchObject(
    isDoubted
      ? [
          {
            code: 'date-range',
            severity: 'warning',
            field: 'said.edtf',
            value: edtf,
            message: 'The date is before the first newspaper, or in another century than anybody writes of.',
            fix: 'Look whether the year is right.',
          },
        ]
      : [],
  );
});

test('A day can be in another century and on another weekday at once', () => {
  expect(read('1015-09-28', 'on Monday').problems.map(({ code }) => code)).toEqual(['date-range', 'date-weekday']);
});

test('A date without a basis is checked in its form alone', () => {
  const { yaml, problems } = openYaml('from: "1015-09-28"\nto: "28.9.2015"\n');
  checkDate('1015-09-28', yaml, ['from']);
  expect(problems).toEqual([]);
  checkDate('28.9.2015', yaml, ['to']);
  expect(problems).toMatchObject([
    { code: 'edtf-invalid', line: 2, column: 5, field: 'to', value: '28.9.2015', fix: 'Write "2015-09-28".' },
  ]);
});

const between = (earliest: string | null, latest: string | null): EdtfDate => ({
  edtf: `${earliest ?? '..'}/${latest ?? '..'}`,
  earliest,
  latest,
  basis: 'the dateline',
});

test('Dates stand in the order of their first days, then of their last ones; the open and the undated come late', () => {
  const inOrder = [
    between('2015-09-24', '2015-09-24'),
    between('2015-09-24', '2015-09-30'),
    between('2015-09-24', null),
    between(null, '2015-09-25'),
    between('2015-09-26', '2015-09-26'),
    between(null, null),
  ];
  expect(inOrder.toReversed().toSorted(compareInTime)).toEqual(inOrder);
  for (const [index, date] of inOrder.entries()) {
    expect(compareInTime(date, date)).toBe(0);
    for (const later of inOrder.slice(index + 1)) {
      expect(compareInTime(date, later)).toBeLessThan(0);
      expect(compareInTime(later, date)).toBeGreaterThan(0);
    }
  }
});

test('Who is said to have spoken after the article was written is warned of', () => {
  const { yaml, problems } = openYaml('when:\n  edtf: "2015-10-01"\n');
  const at = { yaml, path: ['when', 'edtf'] };
  warnOfOrder(between('2015-10-01', '2015-10-01'), '2015-09-30', at);
  expect(problems).toEqual([
    {
      code: 'date-order',
      severity: 'warning',
      file: 'codings/x.yaml',
      line: 2,
      column: 9,
      field: 'when.edtf',
      message: 'The article was written on 2015-09-30 or before.',
      value: '2015-10-01/2015-10-01',
      fix: 'Correct the date, or give an event the status planned.',
    },
  ]);
});

test('The day of writing itself, a date that may be earlier and an article of no date are in order', () => {
  const { yaml, problems } = openYaml('when:\n  edtf: "2015-10-01"\n');
  const at = { yaml, path: ['when', 'edtf'] };
  warnOfOrder(between('2015-09-30', '2015-10-02'), '2015-09-30', at);
  warnOfOrder(between(null, '2015-10-02'), '2015-09-30', at);
  warnOfOrder(between('2015-10-01', '2015-10-01'), null, at);
  expect(problems).toEqual([]);
});
