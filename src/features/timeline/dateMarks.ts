import type { Weighed } from './dateColumns.ts';
import { markDay } from './placement.ts';
import type { AxisView } from './ticks.ts';
import { findSegmentIndex, toX, type Warp } from './warp.ts';

/**
 * Where the marks of the dates in use stand, by the number of a date: the day of the first mark, its share of the axis and its segment.
 *
 * `others` are the shares of all marks of a date that has several.
 */
export type DateMarks = {
  readonly day: Float64Array;
  readonly x: Float64Array;
  readonly segment: Uint16Array;
  readonly others: ReadonlyMap<number, readonly number[]>;
};

/** Places the dates in use on the axis. */
export function markDates(warp: Warp, { dates, weights }: Weighed): DateMarks {
  const count = weights.length;
  const [day, x, segment] = [new Float64Array(count), new Float64Array(count), new Uint16Array(count)];
  const others = new Map<number, readonly number[]>();
  for (const [date, shape] of dates.shapes.entries()) {
    if (weights[date] === 0) continue;
    const own = markDay(warp, shape);
    day[date] = own;
    x[date] = toX(warp, own);
    segment[date] = findSegmentIndex(warp, own);
    if ('days' in shape)
      others.set(
        date,
        shape.days.map((one) => toX(warp, one)),
      );
  }
  return { day, x, segment, others };
}

/** What of the axis is shown, in shares of it. */
type View = Omit<AxisView, 'width'>;

/**
 * Which dates have a mark in what is shown; a line that only passes through does not count.
 *
 * A view ends where the next day begins: only the end of the whole axis is part of it.
 */
export function findShown({ x, others }: DateMarks, { from, to }: View): Uint8Array {
  const shown = new Uint8Array(x.length);
  const isIn = (mark: number) => mark >= from && (mark < to || to >= 1);
  for (let date = 0; date < x.length; date += 1) shown[date] = isIn(x[date] ?? 0) ? 1 : 0;
  for (const [date, marks] of others) shown[date] = marks.some(isIn) ? 1 : 0;
  return shown;
}
