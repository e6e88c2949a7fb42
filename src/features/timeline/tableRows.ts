import { compareText } from '../../corpus/compareText.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { actingSide } from './actingSide.ts';
import type { EventColumns, Kept } from './eventColumns.ts';
import { capitalize, labelWords, listWords, nameActing, otherParties, typeWord } from './eventWords.ts';

/** The columns of the table, as the address writes them. */
export const COLUMNS = ['date', 'edtf', 'from', 'to', 'type', 'event', 'by', 'article'] as const;
export type Column = (typeof COLUMNS)[number];

/** How the table is sorted; the address writes `type`, or `-type` for the other way round. */
export type Sort = { readonly column: Column; readonly descending: boolean };

/** One row of the table. `side` is the acting side, `articles` the ids of the articles that report it. */
export type TableRow = {
  readonly id: string;
  readonly record: AnyEvent;
  readonly date: string;
  readonly edtf: string;
  readonly side: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly event: string;
  readonly by: string;
  readonly articles: readonly string[];
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

/** Sorts the rows of events, the same the marks and bars stand for; equal ones stay in the order of their dates. */
export function sortRows({ columns, rows }: Kept, lookup: Lookup, { column, descending }: Sort): Uint32Array {
  const { dateOf, dates } = columns;
  const dayOf = (row: number) => dates.rank[dateOf[row] ?? 0] ?? 0;
  const ranks = column === 'date' ? null : findRanks(columns, lookup, column);
  const sign = descending ? -1 : 1;
  const rankOf = (row: number) => (ranks === null ? dayOf(row) : (ranks[row] ?? 0));
  return rows.toSorted((a, b) => sign * (rankOf(a) - rankOf(b)) || dayOf(a) - dayOf(b) || a - b);
}

const RANKS = new WeakMap<EventColumns, Map<Column, Uint32Array>>();

/** Ranks the events of a corpus by the words of a column, once: to sort the words themselves at every press would keep a reader waiting. */
function findRanks(columns: EventColumns, lookup: Lookup, column: Column): Uint32Array {
  const known = RANKS.get(columns) ?? new Map<Column, Uint32Array>();
  RANKS.set(columns, known);
  const ranks = known.get(column) ?? rankWords(columns, (row) => sortWords(columns.eventAt(row), lookup, column));
  known.set(column, ranks);
  return ranks;
}

/** By letters without case, so that the order is the same on every machine. */
function rankWords({ count }: EventColumns, read: (row: number) => string): Uint32Array {
  const words = Array.from({ length: count }, (_, row) => read(row).toLowerCase());
  const order = [...new Set(words)].toSorted(compareText);
  const places = new Map(order.map((word, place) => [word, place]));
  return Uint32Array.from(words, (word) => places.get(word) ?? 0);
}

/** What a column is sorted by: by parties it leaves out how they took part, by article it goes by what is printed of it. */
function sortWords(record: AnyEvent, lookup: Lookup, column: Column): string {
  if (column === 'to') return listWords(otherParties(record, lookup).names);
  if (column !== 'article') return column === 'date' ? '' : makeRow(record, lookup)[column];
  const first = lookup.articles.get(record.evidence[0]?.article ?? '');
  return first === undefined ? '' : `${lookup.name(first.publisher)} ${first.published.earliest ?? ''}`;
}

/** Makes the row of an event. */
export function makeRow(record: AnyEvent, lookup: Lookup): TableRow {
  const side = actingSide(record, lookup.sideOf);
  const parties = otherParties(record, lookup);
  const words = listWords(parties.names);
  return {
    id: record.id,
    record,
    date: printDate(record.when),
    edtf: record.when.edtf,
    side,
    from: nameActing(side, lookup.name),
    to: words !== '' && parties.link === 'with' ? `with ${words}` : capitalize(words),
    type: typeWord(record),
    event: labelWords(record, lookup),
    by: isProposed(record) ? 'Machine, not checked' : 'People',
    articles: record.evidence.map(({ article }) => article).filter((id, index, ids) => ids.indexOf(id) === index),
  };
}
