import { groupBy } from '../corpus/groupBy.ts';
import type { Issue } from '../corpus/issue.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { type Position, readPosition } from '../corpus/position.ts';
import { printSilenceMeaning, STANCE_MEANING } from '../corpus/stanceWords.ts';
import type { Statement } from '../corpus/statement.ts';
import { type CellLine, writeCell } from './cellLines.ts';
import { cslOf } from './cslOf.ts';
import { type NumberedSources, numberSources, printSource } from './numberedSources.ts';
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
  const numbered = numberSources(cells.flat(2).flatMap(({ printings }) => printings));
  return {
    title: cslOf(lookup, { kind: 'comparison', issues, sides }, source)
      .map((item) => item.title)
      .join(),
    columns: sides.map((side) => lookup.name(side)),
    rows: issues.map(({ id, title }, row) => ({
      title,
      relation: relations?.get(id) ?? null,
      cells: (cells[row] ?? []).map((lines) => lines.map((line) => numberLine(line, numbered))),
    })),
    sources: numbered.listed.map((statement) =>
      printSource(lookup, statement, { accessed: source.accessed, address: source.addressOf(statement.article) }),
    ),
    remarks: writeLegend(positions.flat(), source.isFiltered),
  };
}

function readRow(statements: readonly Statement[], sides: readonly string[]): readonly (Position | null)[] {
  const bySide = groupBy(statements, ({ side }) => side);
  return sides.map((side) => readPosition(side, bySide.get(side) ?? []));
}

function numberLine({ kind, text, printings }: CellLine, { numberOf }: NumberedSources): TextLine {
  return { kind, text, sources: [...new Set(printings.map(numberOf))].filter((number) => number !== undefined) };
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
