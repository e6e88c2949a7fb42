import { type ChartModel, clusterMonths } from './chartModel.ts';
import { NO_DAY } from './dateColumns.ts';
import { monthPosition } from './days.ts';
import { findFairMost } from './fairMost.ts';
import type { Lane } from './lanes.ts';
import type { Months } from './zoom.ts';

/** Pixels from one year's label to the next. */
const YEAR_PIXELS = 48;

/** Chooses the years that have a tick on a line of months, and every how many of them one has a label. */
export function chooseYears({ first, last }: Months, toPixels: (month: number) => number) {
  const start = Math.ceil(first / 12);
  const years = Array.from({ length: Math.floor(last / 12) - start + 1 }, (_, index) => start + index);
  return { years, step: Math.ceil(YEAR_PIXELS / Math.max(toPixels(first + 12), 1)) };
}

/** How wide what is pressed must be at least (WCAG 2.5.8). */
const LEAST_WIDE = 24;

/**
 * Places the outlines of stretches with articles on a line of months, each wide enough to be pressed.
 *
 * One that would lie over the one before is left out: a finger could not tell them apart, and the thumbs reach its months too.
 */
export function placeWindows({ clusters }: Pick<ChartModel, 'clusters'>, toPixels: (month: number) => number) {
  let end = Number.NEGATIVE_INFINITY;
  return clusters.flatMap((cluster) => {
    const months = clusterMonths(cluster);
    const left = toPixels(months.first);
    if (left < end) return [];
    const width = Math.max(LEAST_WIDE, toPixels(months.last + 1) - left);
    end = left + width;
    return [{ label: cluster.label, months, left, width }];
  });
}

/** Draws the events of a lane as strokes on a line of months, as one path. */
export function drawStrokes(model: ChartModel, { rows }: Lane, toPixels: (month: number) => number): string {
  const { dates, dateOf } = model.kept.columns;
  return Array.from(rows, (row) => dateOf[row] ?? 0)
    .filter((date) => dates.earliest[date] !== NO_DAY || dates.latest[date] !== NO_DAY)
    .map((date) => `M${toPixels(monthPosition(model.marks.day[date] ?? 0))} 6v12`)
    .join('');
}

/** How wide a step of the heap of very many events is, and how high its highest, in pixels. */
const STEP = 3;
const HIGH = 9;

/**
 * Draws very many events as a heap on a line of months: what people coded over the line, what the machine proposes under it; where there is only
 * one of both, on either side.
 *
 * Heights go by the square root: the strip says where there is anything, the chart how much.
 */
export function drawHeap(model: ChartModel, toPixels: (month: number) => number): { coded: string; found: string } {
  const { weights } = model.weighed;
  const { steps, count } = placeSteps(model, toPixels);
  const [coded, found] = [new Uint32Array(count), new Uint32Array(count)];
  for (let date = 0; date < steps.length; date += 1) {
    const step = steps[date] ?? -1;
    if (step === -1) continue;
    const own = model.coded[date] ?? 0;
    coded[step] = (coded[step] ?? 0) + own;
    found[step] = (found[step] ?? 0) + (weights[date] ?? 0) - own;
  }
  const isBoth = [coded, found].every((heap) => heap.some((events) => events > 0));
  const most = findFairMost([...coded, ...found]);
  const draw = (heap: Uint32Array, up: number, down: number) =>
    Array.from(heap, (events, step) => {
      if (events === 0) return '';
      const height = Math.max(1, Math.round(Math.sqrt(Math.min(1, events / most)) * HIGH));
      return `M${step * STEP} ${12 - up * height}h${STEP}v${(up + down) * height}h${-STEP}z`;
    }).join('');
  return { coded: draw(coded, 1, isBoth ? 0 : 1), found: draw(found, isBoth ? 0 : 1, 1) };
}

/** The step of each date in use; -1 for dates that are not in use or of which no day is known. `count` is how many steps there are. */
function placeSteps({ kept, marks, weighed: { weights } }: ChartModel, toPixels: (month: number) => number) {
  const { earliest, latest } = kept.columns.dates;
  const steps = new Int32Array(weights.length).fill(-1);
  let [count, last, at] = [0, Number.NaN, 0];
  for (let date = 0; date < steps.length; date += 1) {
    if (weights[date] === 0 || (earliest[date] === NO_DAY && latest[date] === NO_DAY)) continue;
    const day = marks.day[date] ?? 0;
    // Dates stand in the order of their days, and many share one: the calendar is asked once for each.
    if (day !== last) at = Math.floor(toPixels(monthPosition(day)) / STEP);
    last = day;
    steps[date] = at;
    count = Math.max(count, at + 1);
  }
  return { steps, count };
}
