import type { ChartModel } from './chartModel.ts';
import type { AxisView } from './ticks.ts';

/** A name over a stretch of the axis, `x` in pixels of the plot. */
export type Head = { readonly x: number; readonly title: string; readonly detail: string };

/** About the widths of a character of title and detail, and the space between two heads, in pixels. */
const TITLE_CHARACTER = 8.7;
const DETAIL_CHARACTER = 6.5;
const BETWEEN = 12;

/** Chooses the names that have room over their stretch: with what they hold, else alone, else none. */
export function chooseHeads({ warp, words }: ChartModel, view: AxisView): readonly Head[] {
  const scale = view.width / (view.to - view.from);
  const shown = warp.flatMap((segment, index) => {
    const { title = '', detail = '' } = words[index] ?? {};
    const start = Math.max((segment.start - view.from) * scale, 0);
    const end = Math.min((segment.end - view.from) * scale, view.width);
    return end - start > 1 ? [{ x: start, title, detail }] : [];
  });
  return shown.flatMap((head, index) => {
    const room = (shown[index + 1]?.x ?? view.width + BETWEEN) - head.x - BETWEEN;
    const title = head.title.length * TITLE_CHARACTER;
    if (title > room) return [];
    const whole = title + 7 + head.detail.length * DETAIL_CHARACTER;
    return [whole > room ? { ...head, detail: '' } : head];
  });
}
