/** Marks text as UTF-8; without it a spreadsheet reads accents and quotation marks wrongly. */
const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = '|';

/** What a spreadsheet may take for a formula, also behind white space and in the wide forms of East Asian keyboards; and the guard itself. */
const RISKY = /^(?:'|[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/**
 * Prints rows as CSV: UTF-8 with a byte-order mark, lines ended by CRLF, quotation marks doubled.
 *
 * Every cell is guarded; see `guardCell`. Source: RFC 4180.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');
}

/**
 * Guards a cell that a spreadsheet would run.
 *
 * A cell whose first sign is `=`, `+`, `-` or `@` (behind white space too), or that begins with a tab, a line end or an
 * apostrophe, gets an apostrophe put before it. `unguardCell` takes it off. Source: OWASP, "CSV Injection".
 */
export function guardCell(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell;
}

/** Takes the guard off a cell: the first apostrophe, if the cell begins with one. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Prints a list as one cell: its members with `|` between, `|` and `\` within a member behind a `\`. Members are not empty. */
export function printList(members: readonly string[]): string {
  return members.map((member) => member.replace(/[\\|]/g, '\\$&')).join(SEPARATOR);
}

/** Parses what `printList` printed. */
export function parseList(cell: string): string[] {
  if (cell === '') return [];
  const members = cell.match(/(?:\\[\s\S]|[^\\|])+/g) ?? [];
  return members.map((member) => member.replace(/\\([\s\S])/g, '$1'));
}

/** A first cell that begins with `#` is quoted too: readers of CSVW take such a line for a comment. */
function printCell(cell: string): string {
  const guarded = guardCell(cell);
  return /[",\r\n]|^[\s#]|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
