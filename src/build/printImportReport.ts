import type { Corpus } from '../corpus/corpus.ts';
import { printDate } from '../corpus/dateWords.ts';
import { type ArticleReport, countFields, reportImport } from '../corpus/importReport.ts';
import type { MetadataBasis } from '../corpus/metadataBasis.ts';
import type { Problem } from '../corpus/problem.ts';

/** Prints the import report as Markdown: what was read of each article, guessed, missing or contradictory, and what was left out. */
export function printImportReport(corpus: Corpus): string {
  const report = reportImport(corpus);
  const found = report.articles.reduce((sum, one) => sum + one.attributions, 0);
  const fields = countFields(report).map(
    ({ field, stated, guessed, missing }) => `- ${field}: stated ${stated}, guessed ${guessed}, missing ${missing}`,
  );
  return `${[
    '# Import report',
    '',
    `- articles read: ${report.articles.length}; files left out: ${report.leftOut.length}`,
    `- coded by people: ${corpus.statements.length} statements, ${corpus.events.length} events`,
    `- found by machine, not checked: ${found} quotations, ${corpus.proposed.events.length} events`,
    ...fields,
    ...report.leftOut.flatMap(({ file, problems }) => [
      '',
      `## Left out: ${plain(file)}`,
      '',
      ...problems.map(printLine),
    ]),
    ...report.articles.flatMap(printArticle),
  ].join('\n')}\n`;
}

function printArticle({ article, stated, guessed, missing, problems, ...counts }: ArticleReport): string[] {
  return [
    '',
    `## ${plain(article.title)}`,
    '',
    `- file: ${plain(article.path)}; id: ${article.id}; language: ${article.language}`,
    `- publisher: ${article.publisher}; published: ${printDate(article.published)}`,
    ...stated.map((basis) => printBasis(basis, 'stated')),
    ...guessed.map((basis) => printBasis(basis, 'guessed')),
    ...missing.map((field) => `- ${field}: missing`),
    ...(article.copies === undefined || article.copies === article.id ? [] : [`- a copy of ${article.copies}`]),
    `- coded: ${counts.statements} statements; found by machine: ${counts.attributions} quotations, ${counts.proposedEvents} events`,
    ...problems.map(printLine),
  ];
}

function printBasis({ field, basis }: MetadataBasis, how: string): string {
  return `- ${field}: ${how}, ${plain(basis)}`;
}

function printLine({ severity, code, file, line, column, message, fix }: Problem): string {
  return plain(`- ${severity} ${code}, ${file}:${line}:${column}: ${message} ${fix}`);
}

/** Words of an article must not become marks or lines of the report. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
