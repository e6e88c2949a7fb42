import { compareText } from '../corpus/compareText.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Place } from './place.ts';
import type { ProblemCode } from './problemCodes.ts';

/** What is wrong, before it has a place. Without a severity it is an error. */
export type Finding = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
  readonly value?: string | undefined;
  readonly severity?: 'error' | 'warning';
};

/** Takes a problem; the stage that found it goes on. */
export type Report = (problem: Problem) => void;

/** Longest value a problem shows, in code points. */
const VALUE_LENGTH = 120;

/** Makes a problem of a finding: with its place, its value cut and every invisible character shown. */
export function makeProblem(place: Place, finding: Finding, field?: string): Problem {
  return {
    severity: finding.severity ?? 'error',
    code: finding.code,
    message: printVisible(finding.message),
    file: place.file,
    line: place.line,
    column: place.column,
    ...(field === undefined || field === '' ? {} : { field }),
    ...(finding.value === undefined ? {} : { value: cut(printVisible(finding.value), VALUE_LENGTH) }),
    fix: printVisible(finding.fix),
  };
}

/** Compares problems by file, line and column, then code and message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Cuts a text to a number of code points, with an ellipsis where something was cut off. */
export function cut(text: string, length: number): string {
  const points = Array.from(text);
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}

/** Prints a text with control, bidirectional and other invisible characters shown as `<U+202E>`; line ends as `\n`. */
export function printVisible(text: string): string {
  return text.replaceAll('\n', '\\n').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}
