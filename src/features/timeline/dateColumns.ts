import { isDoubtful, isUncertain, isYearOnly } from '../../corpus/dateWords.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { type DateShape, orderDay, readShape } from './dateShape.ts';
import { compareDays, dayNumber } from './days.ts';

/** What a day column holds where an end of a date is open or unknown. */
export const NO_DAY = -0x7fffffff;

/**
 * Dates as typed columns, each date once: ten thousand events of ten years have a few thousand dates, and all that a chart asks about
 * time it asks of them.
 *
 * They stand in the order of their days. `rank` numbers their order, the same for dates of one day; `open` is how many days a date leaves open.
 * `isVague` says of a date that it is anything but one plain day, `isDoubted` that it carries a doubt of its own, `knowsYear` that it knows only a year.
 */
export type DateColumns = {
  readonly all: readonly EdtfDate[];
  readonly shapes: readonly DateShape[];
  readonly rank: Uint32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly open: Float64Array;
  readonly isVague: Uint8Array;
  readonly isDoubted: Uint8Array;
  readonly knowsYear: Uint8Array;
};

/** The dates of a list of nouns: the date of each by its number. */
export type Dated = { readonly dates: DateColumns; readonly dateOf: Uint32Array };

/** How many of the nouns shown have each date, by its number. */
export type Weighed = { readonly dates: DateColumns; readonly weights: Uint32Array };

/** Makes the columns of the dates of many nouns. */
export function makeDated(count: number, read: (row: number) => EdtfDate): Dated {
  return finish(readDated(count, read));
}

/** Goes through all pieces of a work at once. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many rows are read in less than a frame. */
export const PIECE = 500;

/** As `makeDated`, with a rest after each piece. */
export function* readDated(count: number, read: (row: number) => EdtfDate): Generator<undefined, Dated> {
  // Of a large corpus the same date is mostly the same object, which is found faster than its words.
  const known = new Map<EdtfDate, number>();
  const numbers = new Map<string, number>();
  const found: EdtfDate[] = [];
  const first = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) {
    const date = read(row);
    let number = known.get(date);
    if (number === undefined) {
      const key = `${date.edtf} ${date.earliest} ${date.latest}`;
      number = numbers.get(key) ?? found.push(date) - 1;
      numbers.set(key, number);
      known.set(date, number);
    }
    first[row] = number;
    if (row % PIECE === 0) yield;
  }
  const days = found.map((date) => orderDay(readShape(date)));
  const order = found.map((_, number) => number).toSorted((a, b) => compareDays(days[a] ?? 0, days[b] ?? 0));
  const place = new Uint32Array(order.length);
  for (const [index, number] of order.entries()) place[number] = index;
  yield;
  const dates = fillColumns(order.flatMap((number) => found[number] ?? []));
  yield;
  return { dates, dateOf: first.map((number) => place[number] ?? 0) };
}

function fillColumns(all: readonly EdtfDate[]): DateColumns {
  const shapes = all.map(readShape);
  const days = shapes.map(orderDay);
  const rank = new Uint32Array(all.length);
  for (let date = 1; date < all.length; date += 1)
    rank[date] = (rank[date - 1] ?? 0) + (days[date] === days[date - 1] ? 0 : 1);
  const flags = (test: (date: EdtfDate) => boolean) => Uint8Array.from(all, (date) => Number(test(date)));
  return {
    all,
    shapes,
    rank,
    earliest: Int32Array.from(all, ({ earliest }) => (earliest === null ? NO_DAY : dayNumber(earliest))),
    latest: Int32Array.from(all, ({ latest }) => (latest === null ? NO_DAY : dayNumber(latest))),
    open: Float64Array.from(shapes, countOpen),
    isVague: flags(isUncertain),
    isDoubted: flags(isDoubtful),
    knowsYear: flags(isYearOnly),
  };
}

/** How many days a date leaves open; of a set of days, what each one leaves open. */
function countOpen(shape: DateShape): number {
  if (shape.kind === 'day' || shape.kind === 'one-of' || shape.kind === 'all-of') return 0;
  return shape.kind === 'span' || shape.kind === 'about' ? shape.to - shape.from : Number.POSITIVE_INFINITY;
}

/** Counts how many of some rows have each date. */
export function weigh({ dates, dateOf }: Dated, rows: Uint32Array): Weighed {
  const weights = new Uint32Array(dates.all.length);
  for (let index = 0; index < rows.length; index += 1) {
    const date = dateOf[rows[index] ?? 0] ?? 0;
    weights[date] = (weights[date] ?? 0) + 1;
  }
  return { dates, weights };
}
