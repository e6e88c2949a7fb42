import type { ChartModel } from './chartModel.ts';
import { monthPosition } from './days.ts';
import type { Lane } from './lanes.ts';
import { toDay } from './warp.ts';
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
export function drawStrokes(model: ChartModel, lane: Lane, toPixels: (month: number) => number): string {
  return lane.events
    .filter(({ when }) => when.earliest !== null || when.latest !== null)
    .map(({ id }) => `M${toPixels(monthPosition(toDay(model.warp, model.placements.get(id)?.marks[0] ?? 0)))} 6v12`)
    .join('');
}
