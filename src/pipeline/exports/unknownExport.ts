import { findLineKind, isDateline, stripEmphasis } from '../lineKinds.ts';
import { readDatedLine } from '../metadata/printedDate.ts';
import type { Finding } from '../problems.ts';
import { type ExportLine, listLines, parseExportDay } from './lines.ts';

const COUNTER =
  /^(?:article|story|item|record|document|doc|result|text)\s*(?:no\.? ?|#)?\d{1,5}\s*(?:of|\/)\s*\d{1,5}$/i;
const RULE_SIGNS = '-=*_#~+';
/** A line of five signs is no break that a reporter sets between two parts of one article. */
const RULE = { short: 3, long: 5 };
const LABEL =
  /^(?:title|headline|source|publication|newspaper|date|published|author|byline|section|length|word count|url)\s*:/i;
/** How far below a separator the head of an article stands. */
const HEAD_LINES = 8;
/** Less text is no article under a rule; a counter says by itself that there are many. */
const LEAST_LETTERS = { rule: 200, counter: 40 };
/** The first line of a mail in a mailbox, and the first of its own head. */
const MAIL = /^From [^\s@]+@\S+ /;
const MAIL_FIELD = /^[A-Z][\w-]*: /;

/**
 * Finds out whether a file clearly holds many articles in a form that is not known, and says so. Problem: `many-articles`.
 *
 * It does where two separators or more are each followed by the head of an article and its text, where two parts between short rules each have a
 * title, a printed date and a name of their own, and where it is a mailbox. Rules between the parts of one article have no heads after them.
 */
export function findUnknownExport(text: string): Finding | undefined {
  if (!mayBeParted(text)) return undefined;
  const lines = listLines(text);
  const count = Math.max(countSeparated(lines), countTitled(lines), countMails(lines));
  if (count < 2) return undefined;
  return {
    code: 'many-articles',
    message: `The file looks like ${count} articles or more in one, in a form that is not known.`,
    fix: 'Save each article as a file of its own, or write its title, publisher and published date before each, between two lines of "---".',
  };
}

const SIGNS = ['---', '===', '***', '___', '###', '~~~', '+++', '- - -', '* * *', '= = =', '_ _ _', '# # #'];

/** Most files are one article, and need not be divided into lines to learn that. */
function mayBeParted(text: string): boolean {
  return (
    SIGNS.some((sign) => text.includes(sign)) || text.startsWith('From ') || /\b(?:of|\/)\s*\d/.test(text.slice(0, 400))
  );
}

function countSeparated(lines: readonly ExportLine[]): number {
  const separators = lines.flatMap(({ words }, index) =>
    COUNTER.test(words) || isRule(words, RULE.long) ? [index] : [],
  );
  const heads = separators.filter((from, index) => {
    const least = COUNTER.test(lines[from]?.words ?? '') ? LEAST_LETTERS.counter : LEAST_LETTERS.rule;
    return isArticle(lines.slice(from + 1, separators[index + 1] ?? lines.length), least);
  });
  return heads.length;
}

/** Whether a line is one sign again and again: "***", also with blanks between. */
function isRule(words: string, least: number): boolean {
  const sign = words.charAt(0);
  if (sign === '' || !RULE_SIGNS.includes(sign)) return false;
  const bare = words.replaceAll(' ', '');
  return bare.length >= least && bare === sign.repeat(bare.length);
}

function isArticle(lines: readonly ExportLine[], least: number): boolean {
  const written = listWritten(lines);
  const head = written.slice(0, HEAD_LINES);
  const labels = head.filter((words) => LABEL.test(words)).length;
  const isDated = head.some((words) => isDateline(words) || parseExportDay(words) !== undefined || isCredit(words));
  return countLetters(written) >= least && (labels >= 2 || isDated);
}

/** Counts the parts between rules of any length, the first part too, that begin as articles do. */
function countTitled(lines: readonly ExportLine[]): number {
  const rules = lines.flatMap(({ words }, index) => (isRule(words, RULE.short) ? [index] : []));
  return [-1, ...rules].filter((from, index) => isTitled(lines.slice(from + 1, rules[index] ?? lines.length))).length;
}

/** A correction is dated too, but has no title above its day; a further part has a heading, but no day and name. */
function isTitled(lines: readonly ExportLine[]): boolean {
  const written = listWritten(lines);
  const [title = '', ...under] = written.slice(0, TITLED_LINES);
  if (isDated(title) || /[.:;,]["”’')]?$/.test(title) || countLetters(written) < LEAST_LETTERS.rule) return false;
  return under.some(isDated) && under.some((words) => isCredit(words) || findLineKind(words) === 'byline');
}

/** Title, subtitle, author, paper and day. */
const TITLED_LINES = 5;

function isDated(words: string): boolean {
  return isDateline(words) || isCredit(words);
}

/** "The New York Times, 28 September 2015", the line that an article's metadata are read from; or the name of a paper nobody knows before a day. */
function isCredit(words: string): boolean {
  const dated = readDatedLine(stripEmphasis(words));
  if (dated === undefined) return false;
  const kind = findLineKind(words);
  return kind === 'byline' || (kind !== 'caption' && isName(dated.rest));
}

/** One word before a day is a place. */
function isName(words: string): boolean {
  const parts = words.split(' ').filter((part) => /\p{L}/u.test(part));
  return parts.length >= 2 && parts.length <= LONGEST_NAME && parts.every((part) => /^\p{Lu}|^(?:of|the)$/u.test(part));
}

const LONGEST_NAME = 6;

function countMails(lines: readonly ExportLine[]): number {
  return lines.filter(({ words }, index) => MAIL.test(words) && MAIL_FIELD.test(lines[index + 1]?.words ?? '')).length;
}

function listWritten(lines: readonly ExportLine[]): string[] {
  return lines.flatMap(({ words }) => (words === '' ? [] : [words]));
}

function countLetters(written: readonly string[]): number {
  return written.reduce((sum, words) => sum + words.length, 0);
}
