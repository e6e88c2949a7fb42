import { compareText } from '../../corpus/compareText.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { orderDay, readShape } from './dateShape.ts';
import { compareDays } from './days.ts';
import { capitalize, labelWords, listWords, nameActing, otherParties, typeWord } from './eventWords.ts';
import { actingSide } from './lanes.ts';

/** The columns of the table, as the address writes them. */
export const COLUMNS = ['date', 'edtf', 'from', 'to', 'type', 'event', 'by', 'article'] as const;
export type Column = (typeof COLUMNS)[number];

/** How the table is sorted; the address writes `type`, or `-type` for the other way round. */
export type Sort = { readonly column: Column; readonly descending: boolean };

/**
 * One row of the table.
 *
 * `side` is the acting side, `articles` the ids of the articles that report it. `day`, `parties` and `source` are only for sorting.
 */
export type TableRow = {
  readonly id: string;
  readonly record: AnyEvent;
  readonly day: number;
  readonly date: string;
  readonly edtf: string;
  readonly side: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly event: string;
  readonly by: string;
  readonly articles: readonly string[];
  readonly parties: string;
  readonly source: string;
};

/** Reads `sort` of the address; by date, oldest first, where it names no column. */
export function parseSort(sort: string | null): Sort {
  const descending = sort?.startsWith('-') ?? false;
  const column = COLUMNS.find((name) => name === (descending ? sort?.slice(1) : sort));
  return column === undefined ? { column: 'date', descending: false } : { column, descending };
}

/** Writes the sorting one press on a column's head leads to; null where that is the order the table has by itself. */
export function nextSort(sort: Sort, column: Column): string | null {
  const descending = sort.column === column && !sort.descending;
  if (column === 'date' && !descending) return null;
  return descending ? `-${column}` : column;
}

/** Makes one row for each event, the same the marks stand for, in the order asked for. */
export function makeRows(events: readonly AnyEvent[], lookup: Lookup, sort: Sort): readonly TableRow[] {
  const rows = events.map((record) => makeRow(record, lookup));
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compareBy(sort.column, a, b) || compareDays(a.day, b.day));
}

function makeRow(record: AnyEvent, lookup: Lookup): TableRow {
  const side = actingSide(record, lookup.sideOf);
  const parties = otherParties(record, lookup);
  const words = listWords(parties.names);
  const [first] = record.evidence.map(({ article }) => lookup.articles.get(article));
  return {
    id: record.id,
    record,
    day: orderDay(readShape(record.when)),
    date: printDate(record.when),
    edtf: record.when.edtf,
    side,
    from: nameActing(side, lookup.name),
    to: words !== '' && parties.link === 'with' ? `with ${words}` : capitalize(words),
    type: typeWord(record),
    event: labelWords(record, lookup),
    by: isProposed(record) ? 'Machine, not checked' : 'People',
    articles: record.evidence.map(({ article }) => article).filter((id, index, ids) => ids.indexOf(id) === index),
    parties: words,
    source: first === undefined ? '' : `${lookup.name(first.publisher)} ${first.published.earliest ?? ''}`,
  };
}

function compareBy(column: Column, a: TableRow, b: TableRow): number {
  if (column === 'date') return compareDays(a.day, b.day);
  if (column === 'to') return compareWords(a.parties, b.parties);
  if (column === 'article') return compareWords(a.source, b.source);
  return compareWords(a[column], b[column]);
}

/** By letters without case, so that the order is the same on every machine. */
function compareWords(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase());
}
