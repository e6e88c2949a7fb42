import type { Bin } from './bins.ts';
import type { CountedLane, Tally } from './countLayout.ts';

/** Where each bin stands on the axis, in pixels. */
export type BinPlaces = { readonly left: Float64Array; readonly width: Float64Array };

/** Where the bars of a lane stand and how high they may be: `most` is the count of the highest. */
export type BarScale = { readonly bottom: number; readonly height: number; readonly most: number };

/**
 * What is drawn of a lane, each in one path: the share of a count whose dates are sure, the rest of it, and lines over what the machine proposes.
 *
 * In tenths of a pixel; see `IN_TENTHS`.
 */
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

/** How paths in tenths of a pixel are drawn. */
export const IN_TENTHS = { transform: 'scale(0.1)' } as const;

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
  const own = drawBars(coded, found, { places, scale, share: 0, hasTops: false });
  const machine = drawBars(found, coded, { places, scale, share: 0.5, hasTops: true });
  return {
    sure: own.sure,
    unsure: own.unsure,
    foundSure: machine.sure,
    foundUnsure: machine.unsure,
    foundTops: machine.tops,
    cuts: own.cuts + machine.cuts,
  };
}

type BarPlaces = {
  readonly places: BinPlaces;
  readonly scale: BarScale;
  /** Where a bar begins in the width of a bin that it shares. */
  readonly share: number;
  readonly hasTops: boolean;
};

/**
 * Draws the bars of one tally. One loop that makes nothing but the paths: it runs for thousands of bars at every change.
 *
 * Whole numbers, in pieces joined at the end: to print fractions, and to read a string that grew bar by bar, took longer than all else of a drawing.
 */
function drawBars({ all, sure }: Tally, other: Tally, { places, scale, share, hasTops }: BarPlaces) {
  const drawn: Pieces = { sure: [], unsure: [], tops: [], cuts: [] };
  const bottom = toTenths(scale.bottom);
  for (let bin = 0; bin < all.length; bin += 1) {
    const count = all[bin] ?? 0;
    if (count === 0) continue;
    const whole = places.width[bin] ?? 0;
    const isShared = (other.all[bin] ?? 0) > 0;
    const room = isShared ? whole / 2 : whole;
    const x = toTenths((places.left[bin] ?? 0) + (isShared ? whole * share : 0));
    const width = toTenths(Math.max(1, room > WITH_AIR ? room - 1 : room));
    const height = toTenths(barHeight(count, scale));
    const below = Math.round((height * (sure[bin] ?? 0)) / count);
    if (below > 0) drawn.sure.push('M', x, ' ', bottom, 'v', -below, 'h', width, 'v', below, 'z');
    const above = height - below;
    if (above > 0) drawn.unsure.push('M', x, ' ', bottom - below, 'v', -above, 'h', width, 'v', above, 'z');
    if (hasTops) drawn.tops.push('M', x, ' ', bottom - height, 'h', width);
    if (count > scale.most) drawn.cuts.push('M', x - 20, ' ', bottom - height + 90, 'l', width + 40, ' ', -40);
  }
  return joinAll(drawn);
}

type Part = 'sure' | 'unsure' | 'tops' | 'cuts';
type Pieces = Readonly<Record<Part, (string | number)[]>>;

function joinAll({ sure, unsure, tops, cuts }: Pieces): Readonly<Record<Part, string>> {
  return { sure: sure.join(''), unsure: unsure.join(''), tops: tops.join(''), cuts: cuts.join('') };
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

/** A tenth of a pixel is seen by nobody. */
function toTenths(pixels: number): number {
  return Math.round(pixels * 10);
}
