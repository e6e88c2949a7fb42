import { isDateline } from '../lineKinds.ts';
import type { Finding } from '../problems.ts';
import { type ExportLine, listLines, parseExportDay } from './lines.ts';

const COUNTER =
  /^(?:article|story|item|record|document|doc|result|text)\s*(?:no\.? ?|#)?\d{1,5}\s*(?:of|\/)\s*\d{1,5}$/i;
const RULE = /^([-=*_#~+])\1{4,}$/;
const LABEL =
  /^(?:title|headline|source|publication|newspaper|date|published|author|byline|section|length|word count|url)\s*:/i;
/** How far below a separator the head of an article stands. */
const HEAD_LINES = 8;
const LEAST_LETTERS = 200;

/**
 * Finds out whether a file clearly holds many articles in a form that is not known, and says so. Problem: `many-articles`.
 *
 * It does where two separators or more are each followed by the head of an article and its text. Rules between the parts of one article have
 * no heads after them.
 */
export function findUnknownExport(text: string): Finding | undefined {
  if (!SEPARATED.some((sign) => text.includes(sign)) && !/\b(?:of|\/)\s*\d/.test(text.slice(0, 400))) return undefined;
  const lines = listLines(text);
  const separators = lines.flatMap((line, index) => (COUNTER.test(line.words) || RULE.test(line.words) ? [index] : []));
  const heads = separators.filter((from, index) =>
    isArticle(lines.slice(from + 1, separators[index + 1] ?? lines.length)),
  );
  if (heads.length < 2) return undefined;
  return {
    code: 'many-articles',
    message: `The file looks like ${heads.length} articles or more in one, in a form that is not known.`,
    fix: 'Save each article as a file of its own, or write its title, publisher and published date before each, between two lines of "---".',
  };
}

const SEPARATED = ['\n-----', '\n=====', '\n*****', '\n_____', '\n#####', '\n~~~~~', '\n+++++'];

function isArticle(lines: readonly ExportLine[]): boolean {
  const written = lines.filter(({ words }) => words !== '');
  const head = written.slice(0, HEAD_LINES).map(({ words }) => words);
  const letters = written.reduce((sum, { words }) => sum + words.length, 0);
  const labels = head.filter((words) => LABEL.test(words)).length;
  const isDated = head.some((words) => isDateline(words) || parseExportDay(words) !== undefined);
  return letters >= LEAST_LETTERS && (labels >= 2 || isDated);
}
