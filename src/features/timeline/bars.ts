import type { Bin } from './bins.ts';
import type { PlacedLane } from './layout.ts';

/** A bin as drawn, in pixels. */
export type Bar = {
  readonly id: string;
  readonly bin: Bin;
  readonly isFound: boolean;
  readonly x: number;
  readonly width: number;
};

/** Where the bars of a lane stand and how high they may be: `most` is the count of the tallest of all lanes. */
export type BarScale = { readonly bottom: number; readonly height: number; readonly most: number };

/** Over the tallest bar stands its count. */
const NUMBER = 17;
const INSTANT = 1e-3;

/** Makes the bars of a lane. Where people coded events in the time of one and the machine proposes others, each has half of its width. */
export function makeBars(lane: PlacedLane, toPixels: (day: number) => number): readonly Bar[] {
  const make = (bin: Bin, isFound: boolean): Bar => {
    const isShared = (isFound ? lane.bins : lane.proposedBins).some(({ from }) => from === bin.from);
    const left = toPixels(bin.from);
    // The day a stretch ends on is drawn where the next one begins: a bar must not reach over the break.
    const whole = toPixels(bin.to - INSTANT) - left;
    const width = isShared ? whole / 2 : whole;
    return {
      ...{ id: `${lane.side} ${bin.from}-${bin.to}${isFound ? ' found' : ''}`, bin, isFound },
      x: isShared && isFound ? left + width : left,
      // A hair of air between bars that are wide enough to spare it.
      width: Math.max(1, width > 4 ? width - 1 : width),
    };
  };
  const bars = [...lane.bins.map((bin) => make(bin, false)), ...lane.proposedBins.map((bin) => make(bin, true))];
  return bars.toSorted((a, b) => a.x - b.x);
}

/** Draws the bars of a lane as one path: those of what people coded, or of what the machine proposes. */
export function drawBars(bars: readonly Bar[], isFound: boolean, scale: BarScale): string {
  return bars
    .filter((bar) => bar.isFound === isFound)
    .map((bar) => {
      const height = barHeight(bar, scale);
      return `M${bar.x} ${scale.bottom}v${-height}h${bar.width}v${height}z`;
    })
    .join('');
}

/** How high a bar is; a single event can be seen too. */
export function barHeight({ bin }: Bar, { height, most }: BarScale): number {
  return Math.max(1.5, (bin.count / most) * (height - NUMBER));
}

/** Finds the tallest bar of a lane, the first of equals. */
export function findTallest(bars: readonly Bar[]): Bar | null {
  return bars.reduce<Bar | null>((best, bar) => (best === null || bar.bin.count > best.bin.count ? bar : best), null);
}
