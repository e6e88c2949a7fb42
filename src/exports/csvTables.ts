import { groupBy } from '../corpus/groupBy.ts';
import { type Lookup, makeLookup } from '../corpus/lookup.ts';
import { ARTICLE_COLUMNS, type ArticleRow } from './articleColumns.ts';
import { type Column, makeCells } from './column.ts';
import { printCsv } from './csv.ts';
import { describeCsv, type TableFile } from './csvw.ts';
import { type ExportFile, type ExportOrder, findKept, type Kept } from './order.ts';
import { QUOTATION_COLUMNS, type QuotationRow } from './quotationColumns.ts';
import type { SourceRow } from './sourceColumns.ts';
import { STATEMENT_COLUMNS } from './statementColumns.ts';

const STATEMENTS: TableFile = {
  name: 'statements.csv',
  title: 'Statements',
  means: 'One row a statement: one speaker’s stance on one issue in one passage, coded by a person.',
};
const ARTICLES: TableFile = { name: 'articles.csv', title: 'Articles', means: 'One row an article, without its text.' };
const QUOTATIONS: TableFile = {
  name: 'quotations-found.csv',
  title: 'Quotations found',
  means: 'One row a quotation that a machine found. Nobody has checked it, and it says nothing of a stance.',
};

/** Exports the statements, the articles and, apart, the quotations a machine found: each as CSV with its description. */
export function exportCsv(order: ExportOrder): readonly ExportFile[] {
  const lookup = makeLookup(order.corpus);
  const kept = findKept(order);
  const statements = kept.statements.flatMap((statement) =>
    findSource(statement, lookup).map((source) => ({ ...source, statement })),
  );
  return [
    ...makeTable(STATEMENTS, { columns: STATEMENT_COLUMNS, rows: statements }, order),
    ...makeTable(ARTICLES, { columns: ARTICLE_COLUMNS, rows: countArticles(kept, lookup) }, order),
    ...makeTable(QUOTATIONS, { columns: QUOTATION_COLUMNS, rows: listQuotations(kept, lookup) }, order),
  ];
}

function findSource({ article: id }: { readonly article: string }, lookup: Lookup): SourceRow[] {
  const article = lookup.articles.get(id);
  return article === undefined ? [] : [{ article, lookup }];
}

function countArticles({ articles, statements, events }: Kept, lookup: Lookup): ArticleRow[] {
  const spoken = groupBy(statements, ({ article }) => article);
  const reports = events.flatMap(({ evidence }) => [...new Set(evidence.map(({ article }) => article))]);
  const reported = groupBy(reports, (article) => article);
  return articles.map((article) => ({
    article,
    lookup,
    statements: spoken.get(article.id)?.length ?? 0,
    events: reported.get(article.id)?.length ?? 0,
  }));
}

function listQuotations({ quotations }: Kept, lookup: Lookup): QuotationRow[] {
  const namePlace = (article: string, place: number) => JSON.stringify([article, place]);
  const proposals = new Map(
    lookup.corpus.proposed.statements.map(({ article, attribution, issues }) => [
      namePlace(article, attribution),
      issues.map(({ issue }) => issue),
    ]),
  );
  return quotations.flatMap((quotation) => {
    const issues = proposals.get(namePlace(quotation.article, quotation.place)) ?? [];
    return findSource(quotation, lookup).map((source) => ({ ...source, quotation, issues }));
  });
}

function makeTable<Row>(
  table: TableFile,
  { columns, rows }: { readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[] },
  order: ExportOrder,
): ExportFile[] {
  const content = printCsv(makeCells(columns, rows));
  return [{ name: table.name, mediaType: 'text/csv;charset=utf-8', content }, describeCsv(table, columns, order)];
}
