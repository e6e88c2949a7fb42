import { groupBy } from '../corpus/groupBy.ts';
import type { Issue } from '../corpus/issue.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { type Position, readPosition } from '../corpus/position.ts';
import { printSilenceMeaning, STANCE_MEANING } from '../corpus/stanceWords.ts';
import type { Statement } from '../corpus/statement.ts';
import { type CellLine, writeCell } from './cellLines.ts';
import { printChicagoNote } from './chicago.ts';
import { cslOf } from './cslOf.ts';
import type { Run } from './runs.ts';

/**
 * What a table is copied from: one issue and one side make a cell, one issue a row, all of them the comparison.
 *
 * `statements` are those the filters keep. `relations` holds, by issue id, the sentence that says how the sides stand to each other. `accessed` is a
 * day `YYYY-MM-DD`; `address` shows the comparison again, `addressOf` an article.
 */
export type TableSource = {
  readonly lookup: Lookup;
  readonly statements: readonly Statement[];
  readonly sides: readonly string[];
  readonly issues: readonly Issue[];
  readonly isFiltered: boolean;
  readonly relations?: ReadonlyMap<string, string>;
  readonly accessed: string;
  readonly address: string;
  readonly addressOf: (article: string) => string;
};

/** A line of a cell with the numbers of the sources it rests on. */
export type TextLine = { readonly kind: CellLine['kind']; readonly text: string; readonly sources: readonly number[] };

/** One issue with its cells in column order. */
export type TextRow = {
  readonly title: string;
  readonly relation: string | null;
  readonly cells: readonly (readonly TextLine[])[];
};

/** A comparison in words, before it is HTML or Markdown. `sources` are numbered from 1, in the order in which the rows first name them. */
export type TableText = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly TextRow[];
  readonly sources: readonly (readonly Run[])[];
  readonly remarks: readonly string[];
};

/** Writes a comparison in words: its cells, the sources they rest on, and what its signs mean. */
export function writeTable(source: TableSource): TableText {
  const { lookup, statements, sides, issues, relations } = source;
  const byIssue = groupBy(statements, ({ issue }) => issue);
  const positions = issues.map(({ id }) => readRow(byIssue.get(id) ?? [], sides));
  const scope = { isFiltered: source.isFiltered, isWhole: sides.length * issues.length === 1 };
  const cells = positions.map((row) => row.map((position) => writeCell(lookup, position, scope)));
  const numbers = numberSources(cells.flat(2));
  return {
    title: cslOf(lookup, { kind: 'comparison', issues, sides }, source)
      .map((item) => item.title)
      .join(),
    columns: sides.map((side) => lookup.name(side)),
    rows: issues.map(({ id, title }, row) => ({
      title,
      relation: relations?.get(id) ?? null,
      cells: (cells[row] ?? []).map((lines) => lines.map((line) => numberLine(line, numbers))),
    })),
    sources: Array.from(numbers.values(), ({ statement }) => printSource(source, statement)),
    remarks: writeLegend(positions.flat(), source.isFiltered),
  };
}

function readRow(statements: readonly Statement[], sides: readonly string[]): readonly (Position | null)[] {
  const bySide = groupBy(statements, ({ side }) => side);
  return sides.map((side) => readPosition(side, bySide.get(side) ?? []));
}

type Numbered = ReadonlyMap<string, { readonly number: number; readonly statement: Statement }>;

/** A source is an article by the way its words came: what it copied from two agencies are two. */
function numberSources(lines: readonly CellLine[]): Numbered {
  const numbers = new Map<string, { number: number; statement: Statement }>();
  for (const statement of lines.flatMap(({ printings }) => printings)) {
    const key = sourceKey(statement);
    if (!numbers.has(key)) numbers.set(key, { number: numbers.size + 1, statement });
  }
  return numbers;
}

function sourceKey({ article, via }: Statement): string {
  return [article, ...via].join('\n');
}

function numberLine({ kind, text, printings }: CellLine, numbers: Numbered): TextLine {
  const found = printings.map((statement) => numbers.get(sourceKey(statement))?.number);
  return { kind, text, sources: [...new Set(found)].filter((number) => number !== undefined) };
}

function printSource({ lookup, accessed, addressOf }: TableSource, statement: Statement): readonly Run[] {
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return [{ text: statement.article }];
  const visit = { accessed, address: addressOf(article.id) };
  const via = statement.via.map((id) => lookup.name(id));
  return cslOf(lookup, { kind: 'article', article }, visit).flatMap((item) =>
    printChicagoNote(via.length === 0 ? item : { ...item, custom: { via } }),
  );
}

/** Tells only of the signs that are there. */
function writeLegend(positions: readonly (Position | null)[], isFiltered: boolean): readonly string[] {
  const stances = new Set(positions.flatMap((one) => one?.utterances.map(({ statement }) => statement.stance) ?? []));
  return [
    ...(stances.size === 0 ? [] : ['Words in quotation marks were spoken; the others are the article’s']),
    ...(stances.has('conditional') ? [STANCE_MEANING.conditional] : []),
    ...(stances.has('declined') ? [STANCE_MEANING.declined] : []),
    ...(positions.includes(null) ? [printSilenceMeaning(isFiltered)] : []),
  ];
}
