import { describe, expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import { printFolder, printProblem, printProblems, printSummary } from './report.ts';

const ABSENT: Problem = {
  severity: 'error',
  code: 'quote-absent',
  message: 'These words are not in the article.',
  file: 'codings/moscow-times-2015-09-28.yaml',
  line: 14,
  column: 12,
  field: 'statements[2].quote.exact',
  value: 'a need at last to de-conflict',
  fix: 'Nearest: “a need at least to de-conflict”.',
};
const LATE: Problem = {
  ...ABSENT,
  severity: 'warning',
  code: 'date-order',
  message: 'Later than the article.',
  line: 3,
};

const NOTHING = { articles: 0, statements: [], events: [], problems: [] };

describe('a problem', () => {
  test('is one line: place, code, field, value, what is wrong and what to do', () => {
    expect(printProblem(ABSENT, 'seeds')).toBe(
      'seeds/codings/moscow-times-2015-09-28.yaml:14:12 quote-absent statements[2].quote.exact ' +
        '"a need at last to de-conflict" These words are not in the article. ' +
        'Fix: Nearest: “a need at least to de-conflict”.',
    );
  });

  test('without field and value leaves no gap', () => {
    const { field, value, ...bare } = ABSENT;
    expect(printProblem(bare, 'seeds')).toContain(':14:12 quote-absent These words are not');
  });

  test('spells out what would not print or would turn the line around', () => {
    const line = printProblem({ ...ABSENT, file: 'codings/one\ntwo\u202Ethree.yaml' }, 'seeds');
    expect(line).toContain('seeds/codings/one\\ntwo<U+202E>three.yaml:14:12');
    expect(line).not.toContain('\n');
  });

  test('errors stand last, where a terminal ends', () => {
    const report = printProblems([ABSENT, LATE], 'seeds');
    expect(report.indexOf('1 warning:')).toBe(0);
    expect(report.indexOf('1 error:')).toBeGreaterThan(report.indexOf('date-order'));
    expect(printProblems([], 'seeds')).toBe('');
  });
});

describe('the summary', () => {
  test('counts nothing where there is nothing', () => {
    expect(printSummary({ ...NOTHING, anchors: 0 })).toBe(
      '0 articles, 0 statements, 0 events, 0 anchors all exact, 0 problems',
    );
  });

  test('says how many problems there are, of which kind', () => {
    const problems = [ABSENT, LATE, LATE];
    const summary = printSummary({ ...NOTHING, problems, anchors: 87 });
    expect(summary).toContain('3 problems (1 error, 2 warnings)');
    expect(printSummary({ ...NOTHING, problems: [LATE], anchors: 87 })).toContain('1 problem (1 warning)');
  });

  test('calls the anchors all exact only when no quote was lost', () => {
    expect(printSummary({ ...NOTHING, problems: [LATE], anchors: 87 })).toContain('87 anchors all exact');
    const summary = printSummary({ ...NOTHING, problems: [ABSENT], anchors: 86 });
    expect(summary).toContain('86 anchors exact and 1 not located');
  });
});

describe('a folder', () => {
  test('is shown from where the command was typed', () => {
    expect(printFolder('/a/project/seeds', '/a/project')).toBe('seeds');
    expect(printFolder('/a/project', '/a/project')).toBe('.');
    expect(printFolder('/b/seeds', '/a/project')).toBe('/b/seeds');
  });
});
