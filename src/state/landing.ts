import type { Lookup } from '../corpus/lookup.ts';
import type { Address, Reading } from './address.ts';

/** Where in Positions a link leads: the row that is opened for it, the side that is shown for it, the reading in which it stands. */
export type Landing = {
  readonly issue?: string | undefined;
  readonly side?: string | undefined;
  readonly reading?: Reading | undefined;
};

/** A cell of the table, or with no side the whole row. */
export type Cell = { readonly issue: string; readonly side: string | undefined };

/** Parses `ISSUE.SIDE`, or `ISSUE` for the whole row. Ids may have points in them: the one that parts two known ids counts. */
export function parseCell(cell: string, lookup: Lookup): Cell | undefined {
  if (lookup.issues.has(cell)) return { issue: cell, side: undefined };
  for (let at = cell.indexOf('.'); at >= 0; at = cell.indexOf('.', at + 1)) {
    const [issue, side] = [cell.slice(0, at), cell.slice(at + 1)];
    if (lookup.issues.has(issue) && lookup.sides.some(({ id }) => id === side)) return { issue, side };
  }
  return undefined;
}

/** Prints a cell, or with no side a row: the inverse of `parseCell`. */
export function printCell({ issue, side }: Cell): string {
  return side === undefined ? issue : `${issue}.${side}`;
}

/** What a link to an utterance or a cell is printed from. */
type Landed = {
  readonly utterance: { readonly value: string | null };
  readonly cell: { readonly value: string | null };
};

/** Finds where a link leads; nowhere in particular before there is a corpus. Of both an utterance and a cell the utterance counts. */
export function findLanding({ utterance, cell }: Landed, lookup: Lookup | null): Landing {
  if (lookup === null) return {};
  const statement = lookup.statements.get(utterance.value ?? '');
  if (statement !== undefined) return { issue: statement.issue, side: statement.side, reading: 'issues' };
  const found = lookup.attributions.get(utterance.value ?? '');
  if (found !== undefined) return { side: found.side, reading: 'quotations' };
  const asked = cell.value === null ? undefined : parseCell(cell.value, lookup);
  return asked === undefined ? {} : { ...asked, reading: 'issues' };
}

/** Opens one row more. Where that is the usual state of the rows, it goes without saying. */
export function openRow(open: Address['open'], row: string | undefined, sides: number): Address['open'] {
  if (row === undefined || open === 'all' || (open === null && sides === 2)) return open;
  if (open === null || open === 'none') return [row];
  return open.includes(row) ? open : [...open, row];
}

/** The parts of an address that stay true to where one has landed: an article opens and closes beside it. */
const BESIDE: readonly string[] = ['article', 'quote', 'event'];

/** Changes an address. What changes the view itself leaves the place where one landed, so that nothing is opened or shown again against the reader's wish. */
export function patchAddress(address: Address, patch: Partial<Address>): Address {
  const stays = Object.keys(patch).every((key) => BESIDE.includes(key));
  return stays ? { ...address, ...patch } : { ...address, utterance: null, cell: null, ...patch };
}
