import { printList } from './csv.ts';

/** A type of CSVW: the name of one, or one of our own with a base and, for text, a pattern. */
type Datatype = string | { readonly base: string; readonly format: string };

/**
 * A column of a table: its name in the first line, what it means, and how it is read from a row.
 *
 * A list becomes one cell; see `printList`. What a row lacks is an empty cell.
 */
export type Column<Row> = {
  readonly name: string;
  readonly means: string;
  readonly datatype?: Datatype;
  readonly isList?: true;
  readonly read: (row: Row) => string | number | readonly string[] | null | undefined;
};

/** Prints the first line and the rows of a table, as cells. */
export function makeCells<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map((column) => readCell(column, row)))];
}

function readCell<Row>({ read }: Column<Row>, row: Row): string {
  const value = read(row);
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? printList(value) : String(value);
}
