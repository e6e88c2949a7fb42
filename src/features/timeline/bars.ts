import type { Bin } from './bins.ts';
import type { CountedLane, Tally } from './countLayout.ts';

/** Where each bin stands on the axis, in pixels. */
export type BinPlaces = { readonly left: Float64Array; readonly width: Float64Array };

/** Where the bars of a lane stand and how high they may be: `most` is the count of the highest. */
export type BarScale = { readonly bottom: number; readonly height: number; readonly most: number };

/** What is drawn of a lane, each in one path: the share of a count whose dates are sure, the rest of it, and lines over what the machine proposes. */
export type LanePaths = {
  readonly sure: string;
  readonly unsure: string;
  readonly foundSure: string;
  readonly foundUnsure: string;
  readonly foundTops: string;
  /** Gaps in bars that go on beyond the top of the lane. */
  readonly cuts: string;
};

/** How much of a colour is left where dates are not sure, and where the machine proposes. */
export const SHADES = { unsure: 0.42, foundSure: 0.36, foundUnsure: 0.17 } as const;

/** The line over what the machine proposes: dotted, as the outline of a mark that is only proposed. */
export const FOUND_TOP = { 'stroke-width': 1.2, 'stroke-dasharray': '1.6 1.6' } as const;

/** Over the tallest bar stands its count. */
const NUMBER = 17;
const INSTANT = 1e-3;
/** Narrower bars stand without a hair of air between them. */
const WITH_AIR = 4;

/** Places the bins on the axis. The day a stretch ends on is drawn where the next one begins: a bar must not reach over the break. */
export function placeBins(bins: readonly Bin[], toPixels: (day: number) => number): BinPlaces {
  const left = Float64Array.from(bins, ({ from }) => toPixels(from));
  const width = Float64Array.from(bins, ({ to }, bin) => Math.max(1, toPixels(to - INSTANT) - (left[bin] ?? 0)));
  return { left, width };
}

/**
 * Draws what a lane counts.
 *
 * What people coded and what the machine proposes stand side by side where both are in one bin, each in half of its width; of each the
 * share whose dates are sure stands below the rest.
 */
export function drawLanePaths({ coded, found }: CountedLane, places: BinPlaces, scale: BarScale): LanePaths {
  const paths = { sure: '', unsure: '', foundSure: '', foundUnsure: '', foundTops: '', cuts: '' };
  for (let bin = 0; bin < places.left.length; bin += 1) {
    const isShared = (coded.all[bin] ?? 0) > 0 && (found.all[bin] ?? 0) > 0;
    const own = drawBar(coded, bin, { places, scale, half: isShared ? 'left' : null });
    paths.sure += own.sure;
    paths.unsure += own.unsure;
    const machine = drawBar(found, bin, { places, scale, half: isShared ? 'right' : null });
    paths.foundSure += machine.sure;
    paths.foundUnsure += machine.unsure;
    paths.foundTops += machine.top;
    paths.cuts += own.cut + machine.cut;
  }
  return paths;
}

type BarPlace = { readonly places: BinPlaces; readonly scale: BarScale; readonly half: 'left' | 'right' | null };

const NOTHING = { sure: '', unsure: '', top: '', cut: '' };

function drawBar({ all, sure }: Tally, bin: number, { places, scale, half }: BarPlace) {
  const count = all[bin] ?? 0;
  if (count === 0) return NOTHING;
  const whole = places.width[bin] ?? 0;
  const room = half === null ? whole : whole / 2;
  const x = tidy((places.left[bin] ?? 0) + (half === 'right' ? room : 0));
  const width = tidy(Math.max(1, room > WITH_AIR ? room - 1 : room));
  const height = tidy(barHeight(count, scale));
  const below = tidy((height * (sure[bin] ?? 0)) / count);
  const top = tidy(scale.bottom - height);
  const box = (from: number, high: number) =>
    high > 0 ? `M${x} ${tidy(scale.bottom - from)}v${-high}h${width}v${high}z` : '';
  return {
    sure: box(0, below),
    unsure: box(below, tidy(height - below)),
    top: `M${x} ${top}h${width}`,
    cut: count > scale.most ? `M${tidy(x - 2)} ${tidy(top + 9)}l${tidy(width + 4)} -4` : '',
  };
}

/** How high a bar is; a single event can be seen too, and none is higher than its lane. */
export function barHeight(count: number, { height, most }: BarScale): number {
  return Math.max(1.5, Math.min(1, count / most) * (height - NUMBER));
}

/** The count written over a lane: over its tallest bar, and over the one cut off most, if any is. */
export type Written = { readonly bin: number; readonly count: number; readonly isFound: boolean };

/** Chooses the counts written over a lane: that of the highest bar, the first of equals, and of bars that are cut off the highest too. */
export function findWritten({ coded, found }: CountedLane, most: number): readonly Written[] {
  const best = (isMeant: (count: number) => boolean) => {
    let written: Written | null = null;
    for (const { all, isFound } of [
      { all: coded.all, isFound: false },
      { all: found.all, isFound: true },
    ]) {
      for (const [bin, count] of all.entries()) {
        if (count > (written?.count ?? 0) && isMeant(count)) written = { bin, count, isFound };
      }
    }
    return written;
  };
  return [best((count) => count <= most), best((count) => count > most)].filter((one) => one !== null);
}

/** A tenth of a pixel is seen by nobody, and makes a path half as long. */
function tidy(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
