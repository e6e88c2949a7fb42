import path from 'node:path';
import type { Problem } from '../corpus/problem.ts';
import { REPORTINGS } from '../corpus/statement.ts';
import type { Compilation } from '../pipeline/compile.ts';
import { printVisible } from '../pipeline/problems.ts';

/** What a problem is called whose quote has no one place. */
const LOST = ['quote-absent', 'quote-ambiguous', 'quote-context', 'quote-empty'];

/**
 * Prints a folder as it is best opened from where the command was typed: relative below it, else whole.
 *
 * npm runs scripts in the project's own folder and leaves the other one in `INIT_CWD`.
 */
export function printFolder(folder: string, typedIn = process.env.INIT_CWD ?? process.cwd()): string {
  const relative = path.relative(typedIn, folder);
  return relative.startsWith('..') || path.isAbsolute(relative) ? folder : relative || '.';
}

/**
 * Prints a problem as one line: `file:line:column code field value message Fix: …`.
 *
 * `folder` is put before the file, so that a terminal can open the place. File names are a stranger's words too: what does
 * not print, or turns the direction of writing, is spelt out.
 */
export function printProblem(problem: Problem, folder: string): string {
  const { file, line, column, code, field, value, message, fix } = problem;
  const shown = value === undefined ? undefined : `"${value}"`;
  const parts = [`${folder}/${file}:${line}:${column}`, code, field, shown, message, `Fix: ${fix}`];
  return printVisible(parts.filter((part) => part !== undefined).join(' '));
}

/** Prints every problem, warnings first and errors last, where a reader of a terminal looks. Empty without problems. */
export function printProblems(problems: readonly Problem[], folder: string): string {
  const sections = (['warning', 'error'] as const).map((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    if (found.length === 0) return '';
    return `${count(found.length, severity)}:\n${found.map((problem) => `  ${printProblem(problem, folder)}\n`).join('')}`;
  });
  return sections.join('');
}

type Counted = Pick<Compilation, 'articles' | 'statements' | 'events' | 'anchors' | 'problems'>;

/** Prints what was compiled, in one line with true numbers. */
export function printSummary({ articles, statements, events, anchors, problems }: Counted): string {
  const reportings = REPORTINGS.map((name) => ({
    name,
    count: statements.filter(({ reporting }) => reporting === name).length,
  })).filter((entry) => entry.count > 0);
  const split = reportings.map((entry) => `${entry.count} ${entry.name}`).join(', ');
  return [
    count(articles, 'article'),
    count(statements.length, 'statement') + (split === '' ? '' : ` (${split})`),
    count(events.length, 'event'),
    printAnchors(anchors, problems),
    printTotal(problems),
  ].join(', ');
}

function printAnchors(anchors: number, problems: readonly Problem[]): string {
  const lost = problems.filter(({ code }) => LOST.includes(code)).length;
  if (lost > 0) return `${count(anchors, 'anchor')} exact and ${lost} not located`;
  return anchors === 1 ? '1 anchor exact' : `${anchors} anchors all exact`;
}

function printTotal(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length === 0) return '0 problems';
  const kinds = [count(errors, 'error'), count(problems.length - errors, 'warning')];
  return `${count(problems.length, 'problem')} (${kinds.filter((kind) => !kind.startsWith('0 ')).join(', ')})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
