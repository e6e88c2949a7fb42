import type { Lookup } from '../../corpus/lookup.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { perLookup } from '../../facets/perLookup.ts';
import type { Slice } from '../../facets/slice.ts';
import { runInSlices } from '../../state/packed/inSlices.ts';
import { actingSide, type SideOf } from './actingSide.ts';
import { type Dated, finish, makeDated, PIECE, readDated, type Weighed, weigh } from './dateColumns.ts';

/**
 * The events of a corpus as typed columns, computed once: the coded ones, then those the machine proposes, each in the corpus's order.
 *
 * A row is proposed from `coded` on. `sideOf` holds the place of its acting side in `sides`, `byDate` all rows in the order of their dates.
 */
export type EventColumns = Dated & {
  readonly count: number;
  readonly coded: number;
  readonly eventAt: (row: number) => AnyEvent;
  readonly sides: readonly string[];
  readonly sideOf: Uint32Array;
  readonly byDate: Uint32Array;
};

/** Some events of a corpus: their rows, in the order of their dates. */
export type Kept = { readonly columns: EventColumns; readonly rows: Uint32Array };

/** The columns of a corpus's events. */
function findEventColumns(lookup: Lookup): EventColumns {
  const own = columnsOf(lookup);
  own.made ??= finish(readCorpus(lookup));
  return own.made;
}

const columnsOf = perLookup((): { made?: EventColumns; coming?: Promise<void> } => ({}));

/** Above so many events the columns are read in pieces. */
const MANY = 2000;

/**
 * Reads the columns of very many events in pieces, so that the page stays alive; null where they are there, or are few enough to be read at once.
 *
 * To be waited for before anything asks for what a slice keeps.
 */
export function prepareEvents(lookup: Lookup): Promise<void> | null {
  const own = columnsOf(lookup);
  const { events, proposed } = lookup.corpus;
  if (own.made !== undefined || events.length + proposed.events.length <= MANY) return null;
  own.coming ??= runInSlices(readCorpus(lookup)).then((made) => {
    own.made = made;
  });
  return own.coming;
}

function readCorpus({ corpus, sideOf }: Lookup): Generator<undefined, EventColumns> {
  return readColumns([...corpus.events, ...corpus.proposed.events], corpus.events.length, sideOf);
}

/** The dates on which a corpus's articles were published. */
const findPublished = perLookup(({ corpus: { articles } }: Lookup) =>
  makeDated(articles.length, (row) => at(articles, row).published),
);

/** Makes the columns of events; the first `coded` of them are people's. */
export function makeEventColumns(events: readonly AnyEvent[], coded: number, sideOf: SideOf): EventColumns {
  return finish(readColumns(events, coded, sideOf));
}

function* readColumns(events: readonly AnyEvent[], coded: number, sideOf: SideOf): Generator<undefined, EventColumns> {
  const dated = yield* readDated(events.length, (row) => at(events, row).when);
  const places = new Map<string, number>();
  const side = new Uint32Array(events.length);
  for (const [row, event] of events.entries()) {
    const own = actingSide(event, sideOf);
    const place = places.get(own) ?? places.size;
    places.set(own, place);
    side[row] = place;
    if (row % PIECE === 0) yield;
  }
  return {
    ...dated,
    count: events.length,
    coded,
    eventAt: (row) => at(events, row),
    sides: [...places.keys()],
    sideOf: side,
    byDate: sortRows(dated),
  };
}

/** A slice that may bring the places of its nouns in the corpus's lists: to make the nouns of a large one only to find them again would take too long. */
export type NumberedSlice = Slice & {
  readonly rows?: { readonly articles: Uint32Array; readonly event: Uint32Array; readonly proposed: Uint32Array };
};

/** Finds the events of a slice, with those the machine proposes where they are shown. */
export function keepEvents(lookup: Lookup, slice: NumberedSlice, isShown: boolean): Kept {
  const columns = findEventColumns(lookup);
  const { events, proposed } = lookup.corpus;
  const isKept = new Uint8Array(columns.count);
  mark(isKept, slice.rows?.event ?? findRows(events, slice.events), 0);
  if (isShown) mark(isKept, slice.rows?.proposed ?? findRows(proposed.events, slice.proposed), columns.coded);
  return { columns, rows: leaveMarked(columns.byDate, isKept) };
}

function mark(isKept: Uint8Array, rows: Uint32Array, first: number): void {
  for (let index = 0; index < rows.length; index += 1) isKept[first + (rows[index] ?? 0)] = 1;
}

/**
 * Leaves the rows that are marked with 1, or, with `groupOf`, whose group is.
 *
 * As `filter`, which calls a function for each; and nothing is decided row by row, since of a half that is left a processor guesses every second wrongly.
 */
export function leaveMarked(rows: Uint32Array, isMarked: Uint8Array, groupOf?: Uint32Array): Uint32Array {
  const left = new Uint32Array(rows.length);
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const group = groupOf === undefined ? row : (groupOf[row] ?? 0);
    left[count] = row;
    count += isMarked[group] ?? 0;
  }
  return left.slice(0, count);
}

/** Weighs the dates of the articles of a slice. */
export function weighPublished(lookup: Lookup, slice: NumberedSlice): Weighed {
  const rows = slice.rows?.articles ?? findRows(lookup.corpus.articles, slice.articles);
  return weigh(findPublished(lookup), rows);
}

/** Weighs the dates of events: of all, and of those that people coded. */
export function weighEvents({ columns, rows }: Kept): { readonly weighed: Weighed; readonly coded: Uint32Array } {
  const { dates, dateOf } = columns;
  const [weights, coded] = [new Uint32Array(dates.all.length), new Uint32Array(dates.all.length)];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const date = dateOf[row] ?? 0;
    weights[date] = (weights[date] ?? 0) + 1;
    if (row < columns.coded) coded[date] = (coded[date] ?? 0) + 1;
  }
  return { weighed: { dates, weights }, coded };
}

/**
 * Finds the places of some nouns in the list they were taken from.
 *
 * A slice keeps the corpus's order, so one walk finds all. Throws where it does not.
 */
function findRows<Noun>(all: readonly Noun[], some: readonly Noun[]): Uint32Array {
  const rows = new Uint32Array(some.length);
  let found = 0;
  for (let row = 0; row < all.length && found < some.length; row += 1) {
    if (all[row] !== some[found]) continue;
    rows[found] = row;
    found += 1;
  }
  if (found < some.length) throw new Error('A slice holds something that is not in the corpus, or in another order.');
  return rows;
}

/** Counts how many of some rows, which are in the order of dates, people coded. */
export function countCoded({ columns, rows }: Kept): number {
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) if ((rows[index] ?? 0) < columns.coded) count += 1;
  return count;
}

/** Finds the row of an event; -1 where it is none of these. */
export function findRow({ coded, count, eventAt }: EventColumns, event: AnyEvent): number {
  const [from, to] = isProposed(event) ? [coded, count] : [0, coded];
  for (let row = from; row < to; row += 1) if (eventAt(row).id === event.id) return row;
  return -1;
}

/** Rows by the rank of their dates; those of one day stay as they are. Sorted by counting: to compare a hundred thousand takes a hundred times as long. */
function sortRows({ dates: { rank }, dateOf }: Dated): Uint32Array {
  const starts = new Uint32Array((rank.at(-1) ?? 0) + 2);
  const rankOf = dateOf.map((date) => rank[date] ?? 0);
  for (const own of rankOf) starts[own + 1] = (starts[own + 1] ?? 0) + 1;
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const sorted = new Uint32Array(dateOf.length);
  for (const [row, own] of rankOf.entries()) {
    const place = starts[own] ?? 0;
    sorted[place] = row;
    starts[own] = place + 1;
  }
  return sorted;
}

function at<Noun>(list: readonly Noun[], row: number): Noun {
  const noun = list[row];
  if (noun === undefined) throw new Error(`There is no row ${row} of ${list.length}.`);
  return noun;
}
