import type { ChartModel } from './chartModel.ts';
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
  const { columns, rows } = model.kept;
  const steps = columns.dates.all.map((_, date) => {
    const isDated = columns.dates.earliest[date] !== NO_DAY || columns.dates.latest[date] !== NO_DAY;
    const isUsed = isDated && model.weighed.weights[date] !== 0;
    return isUsed ? Math.floor(toPixels(monthPosition(model.marks.day[date] ?? 0)) / STEP) : -1;
  });
  const [coded, found] = [new Map<number, number>(), new Map<number, number>()];
  for (const row of rows) {
    const step = steps[columns.dateOf[row] ?? 0] ?? -1;
    const heap = row < columns.coded ? coded : found;
    if (step !== -1) heap.set(step, (heap.get(step) ?? 0) + 1);
  }
  const isBoth = coded.size > 0 && found.size > 0;
  const most = findFairMost([...coded.values(), ...found.values()]);
  const draw = (heap: ReadonlyMap<number, number>, up: number, down: number) =>
    Array.from(heap, ([step, count]) => {
      const height = Math.max(1, Math.round(Math.sqrt(Math.min(1, count / most)) * HIGH));
      return `M${step * STEP} ${12 - up * height}h${STEP}v${(up + down) * height}h${-STEP}z`;
    }).join('');
  return { coded: draw(coded, 1, isBoth ? 0 : 1), found: draw(found, isBoth ? 0 : 1, 1) };
}
