import type { DateShape } from './dateShape.ts';
import { toDay, toX, type Warp } from './warp.ts';

/** A longer stretch of days than this only touches the clusters it overlaps. */
const SHORT_DAYS = 62;
/** Marks between two days stand on a fraction of one that is the same however it is computed. */
const PARTS_OF_DAY = 64;

/**
 * Where an event is drawn on the axis, in shares of it.
 *
 * `marks` holds one place, or one for each possible day; `from` and `to` are the ends of its line (equal: no line).
 * `doubted` is a single day with a question mark, whose line is a short fixed one.
 */
export type Placement = {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
  readonly line: 'none' | 'solid' | 'dashed' | 'dotted';
  readonly left: 'none' | 'cap' | 'arrow';
  readonly right: 'none' | 'cap' | 'arrow';
  readonly doubted: boolean;
};

/** Places a date on the axis. Source of the drawing of each kind of date: design, section 7. */
export function placeDate(warp: Warp, shape: DateShape): Placement {
  switch (shape.kind) {
    case 'day':
      return point(toX(warp, shape.at));
    case 'span':
    case 'about':
      return placeStretch(warp, shape);
    case 'one-of':
    case 'all-of':
      return placeSet(warp, shape);
    case 'before':
      return placeBefore(warp, shape.to);
    case 'from':
      return placeFrom(warp, shape.from);
    case 'undated':
      return placeUndated(warp);
  }
}

/** The day on which the first mark of a date stands; some stand between two days. */
export function markDay(warp: Warp, shape: DateShape): number {
  switch (shape.kind) {
    case 'day':
      return shape.at;
    case 'span':
    case 'about':
      return middleDay(warp, shape);
    case 'one-of':
    case 'all-of':
      return Math.min(...shape.days);
    case 'before':
      return shape.to;
    case 'from':
      return shape.from;
    case 'undated': {
      const { from, to } = warp[0] ?? { from: 0, to: 0 };
      return (from + to) / 2;
    }
  }
}

function point(x: number): Placement {
  return { from: x, to: x, marks: [x], line: 'none', left: 'none', right: 'none', doubted: false };
}

function placeStretch(
  warp: Warp,
  shape: { readonly kind: 'span' | 'about'; readonly from: number; readonly to: number },
) {
  const from = toX(warp, shape.from);
  const to = toX(warp, shape.to);
  const mark = toX(warp, middleDay(warp, shape));
  const cap = shape.kind === 'span' ? 'cap' : 'none';
  const line = shape.kind === 'span' ? 'solid' : 'dashed';
  return { from, to, marks: [mark], line, left: cap, right: cap, doubted: shape.from === shape.to } as const;
}

function middleDay(warp: Warp, { from, to }: { readonly from: number; readonly to: number }): number {
  if (from === to) return from;
  const isInCluster = warp.some(({ kind, core }) => kind === 'cluster' && core.from <= to && core.to >= from);
  // A month that reaches into a cluster is news there, however few of its days do: the middle of its days would lie in the stretch before.
  if (!isInCluster || to - from > SHORT_DAYS) return (from + to) / 2;
  const middle = toDay(warp, (toX(warp, from) + toX(warp, to)) / 2);
  return Math.round(middle * PARTS_OF_DAY) / PARTS_OF_DAY;
}

function placeSet(
  warp: Warp,
  shape: { readonly kind: 'one-of' | 'all-of'; readonly days: readonly number[] },
): Placement {
  const marks = shape.days.map((day) => toX(warp, day)).toSorted((a, b) => a - b);
  const line = shape.kind === 'one-of' ? 'dotted' : 'solid';
  return { ...point(marks[0] ?? 0), to: marks.at(-1) ?? 0, marks, line };
}

/** The mark stands on the last day it can have been; the arrow says that it can have been any day before, and runs to the start of the segment. */
function placeBefore(warp: Warp, day: number): Placement {
  const mark = toX(warp, day);
  const start = warp.findLast((segment) => day >= segment.from)?.start ?? 0;
  return { ...point(mark), from: start, line: 'dashed', left: 'arrow' };
}

/** What began and has no known end runs into the next break. */
function placeFrom(warp: Warp, day: number): Placement {
  const x = toX(warp, day);
  const end = warp.findLast((segment) => day >= segment.from)?.end ?? 1;
  return { ...point(x), to: end, line: 'solid', right: 'arrow' };
}

function placeUndated(warp: Warp): Placement {
  const { start, end } = warp[0] ?? { start: 0, end: 1 };
  return {
    ...point(toX(warp, markDay(warp, { kind: 'undated' }))),
    from: start,
    to: end,
    line: 'dashed',
    left: 'arrow',
    right: 'arrow',
  };
}
