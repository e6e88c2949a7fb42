import type { CodedStatement } from '../corpus/coding.ts';
import type { Span } from '../corpus/span.ts';
import type { ArticleText } from './articleText.ts';
import { fold } from './fold.ts';
import type { ProblemCode } from './problemCodes.ts';
import { findSpoken } from './quotations.ts';
import type { YamlPlace } from './yamlFile.ts';

/** Longest key line and longest event summary, in code points: what fits the page's column. Source: codebook, sections 4 and 5. */
export const LONGEST_LINE = 60;

/** A statement's anchors with their article. */
export type AnchoredIn = { readonly article: ArticleText; readonly quote: readonly Span[]; readonly sentence: Span };

/** Checks that a condition stands where the stance is conditional and nowhere else. Problems: `condition-missing`, `condition-forbidden`. */
export function checkCondition(coded: Partial<CodedStatement>, { yaml, path }: YamlPlace): boolean {
  const condition = coded.condition?.trim() ?? '';
  if (coded.stance === 'conditional' && condition === '') {
    const fix = 'Add "condition:" with what the yes is tied to, or choose another stance.';
    yaml.report([...path, 'stance'], {
      code: 'condition-missing',
      message: 'A conditional stance needs its condition.',
      value: coded.stance,
      fix,
    });
    return false;
  }
  if (coded.stance !== undefined && coded.stance !== 'conditional' && coded.condition !== undefined) {
    const message = `A condition belongs to the stance "conditional", not to "${coded.stance}".`;
    const fix = 'Take the condition out (a demand beside a yes goes into the note), or make the stance conditional.';
    yaml.report([...path, 'condition'], { code: 'condition-forbidden', message, value: coded.condition, fix }, 'key');
    return false;
  }
  return true;
}

/**
 * Checks that reporting agrees with the quotation marks.
 *
 * Problems: `reporting-unquoted`, direct or mixed without a quoted word in the sentence; `reporting-quoted`, a warning: indirect or narrated, but
 * all of the quote is inside marks.
 */
export function checkReporting(
  { reporting }: Partial<CodedStatement>,
  { yaml, path }: YamlPlace,
  { article, quote, sentence }: AnchoredIn,
): void {
  if (reporting === undefined) return;
  const at = [...path, 'reporting'];
  const isQuoted = reporting === 'direct' || reporting === 'mixed';
  if (isQuoted && findSpoken(sentence, article.quotations, article.insertions).length === 0) {
    const message = 'No word of the sentence is inside quotation marks.';
    const fix = 'Write indirect or narrated, or quote the sentence that has the spoken words.';
    yaml.report(at, { code: 'reporting-unquoted', message, value: reporting, fix });
  }
  if (!isQuoted && quote.every((span) => isWithin(trimMarks(span, article.source.text), article.quotations))) {
    const message = 'All of the quote is inside quotation marks.';
    const fix = 'Write direct or mixed, unless the marks are the reporter’s own.';
    yaml.report(at, { code: 'reporting-quoted', severity: 'warning', message, value: reporting, fix });
  }
}

/** Checks a key line: its length, and that its quoted words are the article's. Problems: `key-too-long`, `key-not-in-quote`. */
export function checkKey({ key }: Partial<CodedStatement>, { yaml, path }: YamlPlace, anchored: AnchoredIn): void {
  if (key === undefined) return;
  const at = [...path, 'key'];
  checkLength(key, 'key-too-long', { yaml, path: at });
  for (const quoted of findQuoted(key)) {
    if (standsIn(quoted, anchored)) continue;
    const message = 'These words of the key stand neither in the quote nor in its sentence.';
    const fix = 'Copy them from the quote, with … for words left out, or take the quotation marks off.';
    yaml.report(at, { code: 'key-not-in-quote', message, value: quoted, fix });
  }
}

/** Checks that a line is not longer than its place on the page. */
export function checkLength(line: string, code: ProblemCode, { yaml, path }: YamlPlace): void {
  const length = Array.from(line).length;
  if (length <= LONGEST_LINE) return;
  const message = `The line has ${length} characters; ${LONGEST_LINE} fit.`;
  yaml.report(path, { code, message, value: line, fix: `Say it in ${LONGEST_LINE} characters.` });
}

/** Finds the words a key puts in double quotation marks, of any shape. */
function findQuoted(key: string): string[] {
  return Array.from(fold(key).text.matchAll(/"([^"]*)"/g), ([, words = '']) => words);
}

/** Whether words stand in the sentence: pieces between ellipses in order, typography folded. */
function standsIn(quoted: string, { article, quote, sentence }: AnchoredIn): boolean {
  const texts = [sentence, ...quote].map((span) => fold(article.source.text.slice(span.start, span.end)).text);
  const pieces = quoted.split('...').map((piece) => piece.trim());
  return texts.some((text) => {
    let from = 0;
    return pieces.every((piece) => {
      const at = text.indexOf(piece, from);
      from = at + piece.length;
      return at !== -1;
    });
  });
}

function trimMarks(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  const start = words.search(/[\p{L}\p{N}]/u);
  const length = words.replace(/(?<=[\p{L}\p{N}]|^)[^\p{L}\p{N}]+$/u, '').length;
  return start === -1 ? span : { start: span.start + start, end: span.start + length };
}

function isWithin(span: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end);
}
