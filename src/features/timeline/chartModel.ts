import type { AnyEvent } from '../../corpus/proposed.ts';
import { type Cluster, findClusters } from './clusters.ts';
import { type DateColumns, NO_DAY, type Weighed } from './dateColumns.ts';
import { type DateMarks, findShown, markDates } from './dateMarks.ts';
import { monthOf } from './days.ts';
import { findRow, type Kept, leaveMarked, weighEvents } from './eventColumns.ts';
import { groupLanes, type Lane } from './lanes.ts';
import { type Placement, placeDate } from './placement.ts';
import { nameSegments, type SegmentWords } from './segmentWords.ts';
import type { AxisView } from './ticks.ts';
import { type MarkDays, makeWarp, type Stretch, toX, type Warp } from './warp.ts';
import { cutZoom, type Months, monthsZoom, parseZoom, type Zoom } from './zoom.ts';

/**
 * Everything the chart, the true-scale strip and the list by period draw from one slice.
 *
 * `words` name the segments of `warp`, in its order; `coded` holds how many of the events of each date people coded; `line` is the first and last month of the whole.
 */
export type ChartModel = {
  readonly kept: Kept;
  readonly weighed: Weighed;
  readonly coded: Uint32Array;
  readonly warp: Warp;
  readonly words: readonly SegmentWords[];
  readonly clusters: readonly Cluster[];
  readonly lanes: readonly Lane[];
  readonly marks: DateMarks;
  readonly line: Months;
};

/** What of the axis is shown, in shares of it. */
type View = Omit<AxisView, 'width'>;

/** Makes the model of a slice: of the dates of its articles, and its events. `order` is that of the lanes: the columns, then the other sides. */
export function makeChart(published: Weighed, kept: Kept, order: readonly string[]): ChartModel {
  const { weighed, coded } = weighEvents(kept);
  const clusters = findClusters(published, weighed);
  const days = findMarkDays(weighed);
  const { dates, weights } = weighed;
  const isOpen = weights.some((weight, date) => weight > 0 && dates.earliest[date] === NO_DAY);
  const warp = makeWarp(clusters, days, isOpen);
  const ends = [days?.least, days?.most, clusters[0]?.from, clusters.at(-1)?.to].filter((day) => day !== undefined);
  return {
    kept,
    weighed,
    coded,
    warp,
    words: nameSegments(warp, clusters),
    clusters,
    lanes: groupLanes(kept, order),
    marks: markDates(warp, weighed),
    line: { first: monthOf(Math.min(...ends, ends[0] ?? 0)), last: monthOf(Math.max(...ends, ends[0] ?? 0)) },
  };
}

/** The days of marks: both ends of each date, as often as it is in use. */
function findMarkDays({ dates, weights }: Weighed): MarkDays | null {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ends of [dates.earliest, dates.latest]) {
    for (let date = 0; date < ends.length; date += 1) {
      const day = ends[date] ?? NO_DAY;
      if (weights[date] === 0 || day === NO_DAY) continue;
      least = Math.min(least, day);
      most = Math.max(most, day);
    }
  }
  if (least > most) return null;
  return { least, most, count: (stretch) => countEnds(dates, weights, stretch) };
}

function countEnds({ earliest, latest }: DateColumns, weights: Uint32Array, { from, to }: Stretch): number {
  let count = 0;
  for (let date = 0; date < weights.length; date += 1) {
    const [first = NO_DAY, last = NO_DAY, weight = 0] = [earliest[date], latest[date], weights[date]];
    if (first >= from && first <= to) count += weight;
    if (last >= from && last <= to) count += weight;
  }
  return count;
}

/** The part of the axis a zoom shows; all of it without one. A zoom that ends before the axis's last day leaves out what stands there. */
export function viewOf({ warp, line }: ChartModel, zoom: Zoom | null): View {
  if (zoom === null) return { from: 0, to: 1 };
  const whole = monthsZoom(line);
  const from = zoom.from <= whole.from ? 0 : toX(warp, zoom.from);
  const isToEnd = zoom.to >= whole.to || zoom.to > (warp.at(-1)?.to ?? 0);
  // A day is far more than a billionth of the axis.
  const to = isToEnd ? 1 : Math.min(toX(warp, zoom.to), 1 - 1e-9);
  return { from, to: Math.max(to, from + 1e-6) };
}

/** Reads the zoom of the address as far as the line of this slice has it. */
export function zoomOf({ line }: ChartModel, zoom: string | null): Zoom | null {
  return cutZoom(parseZoom(zoom), line);
}

/** The months of a cluster, which a press on it zooms to. */
export function clusterMonths({ from, to }: Cluster): Months {
  return { first: monthOf(from), last: monthOf(to) };
}

/** How many events have a mark in what is shown; what people coded and what the machine proposes are never added. */
export function countInView({ weighed: { weights }, coded: own, marks }: ChartModel, view: View) {
  const shown = findShown(marks, view);
  let [all, coded] = [0, 0];
  for (let date = 0; date < weights.length; date += 1) {
    if (shown[date] === 0) continue;
    all += weights[date] ?? 0;
    coded += own[date] ?? 0;
  }
  return { coded, found: all - coded };
}

/** Leaves of some rows those that have a mark in what is shown. */
export function keepInView({ kept: { columns }, marks }: ChartModel, rows: Uint32Array, view: View): Uint32Array {
  const shown = findShown(marks, view);
  return leaveMarked(rows, shown, columns.dateOf);
}

/** The rows of the events that have a mark in what is shown, lane by lane. */
export function rowsInView(model: ChartModel, view: View): readonly number[] {
  return model.lanes.flatMap(({ rows }) => [...keepInView(model, rows, view)]);
}

/** Whether the machine proposes any of the events. */
export function hasFound({ lanes }: ChartModel): boolean {
  return lanes.some(({ rows, coded }) => rows.length > coded);
}

/** Above this many marks in view, of coded events or of proposed ones, there are counts. Source: design, section 7. */
const MOST_MARKS = 60;

/** Whether a view holds too many events to draw each. */
export function showsCounts(model: ChartModel, view: View): boolean {
  const { coded, found } = countInView(model, view);
  return Math.max(coded, found) > MOST_MARKS;
}

/** Whether an event has a mark in what is shown; null where the filters leave it out. */
export function isInView(model: ChartModel, event: AnyEvent, view: View): boolean | null {
  const { columns, rows } = model.kept;
  const row = findRow(columns, event);
  if (!rows.includes(row)) return null;
  return findShown(model.marks, view)[columns.dateOf[row] ?? 0] === 1;
}

/** Places the date of a row's event on the axis. */
export function placeRow({ warp, kept: { columns } }: ChartModel, row: number): Placement {
  return placeDate(warp, columns.dates.shapes[columns.dateOf[row] ?? 0] ?? { kind: 'undated' });
}
