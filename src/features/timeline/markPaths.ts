import type { PlacedMark } from './layout.ts';
import type { Placement } from './placement.ts';

/** Between a label and the line that goes on past it. */
const BEYOND_LABEL = 7;
/** Half the length of the line of a single doubted day. */
const DOUBT = 15;

type End = Placement['left'];

/** Where a plot lies and how its shares become pixels. */
export type PlotScale = {
  readonly left: number;
  readonly right: number;
  readonly toPixels: (share: number) => number;
};

/** The line of a date as paths: `line` with the dashes it is drawn in, and its ends. */
export type DatePaths = {
  readonly line: string;
  readonly dashes: string | undefined;
  readonly isRound: boolean;
  readonly ends: readonly string[];
};

const DASHES = { none: undefined, solid: undefined, dashed: '4 3', dotted: '1.5 3.5' } as const;

/** Draws the line of an event's date at height `y`; null where the date is one plain day. */
export function drawDate({ placement, place }: PlacedMark, y: number, plot: PlotScale): DatePaths | null {
  if (placement.line === 'none') return null;
  const { left, right, toPixels } = plot;
  const doubt = placement.doubted ? DOUBT : 0;
  const ends = { from: toPixels(placement.from) - doubt, to: toPixels(placement.to) + doubt };
  const from = Math.max(ends.from, left - doubt);
  const to = Math.min(ends.to, right + doubt);
  const gap = place.inline ? [left + place.labelFrom - BEYOND_LABEL, left + place.labelTo + BEYOND_LABEL] : null;
  return {
    line: linePath(from, to, gap, y),
    dashes: DASHES[placement.line],
    isRound: placement.line === 'dotted',
    ends: [
      ...(isDrawn(placement.left, ends.from >= left - doubt) ? [endPath(placement.left, from, y, 1)] : []),
      ...(isDrawn(placement.right, ends.to <= right + doubt) ? [endPath(placement.right, to, y, -1)] : []),
    ],
  };
}

/** A line, interrupted where its own label stands on it. */
function linePath(from: number, to: number, gap: readonly number[] | null, y: number): string {
  const [start = to, end = to] = gap ?? [];
  const before = Math.min(start, to) - from > BEYOND_LABEL ? `M${from} ${y}H${Math.min(start, to)}` : '';
  return end < to ? `${before}M${end} ${y}H${to}` : before;
}

/** A cap stands only where the line ends in what is shown; an arrow says that it goes on, so it stands at the edge too. */
function isDrawn(end: End, isInside: boolean): boolean {
  return end === 'arrow' || (end === 'cap' && isInside);
}

function endPath(end: End, x: number, y: number, inward: 1 | -1): string {
  return end === 'cap' ? `M${x} ${y - 4}v8` : `M${x + 5 * inward} ${y - 4}L${x} ${y}L${x + 5 * inward} ${y + 4}`;
}
