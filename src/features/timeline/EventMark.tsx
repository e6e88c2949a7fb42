import { usePlotArea, useXAxisScale } from 'recharts';
import type { Quad } from '../../corpus/eventRecord.ts';
import { isProposed } from '../../corpus/proposed.ts';
import { PROPOSED } from '../../ui/EventGlyph.tsx';
import type { PlacedMark } from './layout.ts';
import type { Placement } from './placement.ts';
import { type Places, useSlide } from './useSlide.ts';

/** Between a label and the line that goes on past it. */
const BEYOND_LABEL = 7;
type End = Placement['left'];
const DASHES = { none: undefined, solid: undefined, dashed: '4 3', dotted: '1.5 3.5' } as const;

/**
 * Draws an event in its side's colour: the line of its date, its mark or marks, and a ring when it is selected.
 *
 * Stands inside a Recharts chart, whose scale places the ends of the line.
 */
export function EventMark({
  mark,
  y,
  isSelected,
  places,
}: {
  readonly mark: PlacedMark;
  readonly y: number;
  readonly isSelected: boolean;
  readonly places: Places | null;
}) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  const toPixels = (x: number) => Number(scale?.(x) ?? 0);
  const marks = mark.placement.marks.map(toPixels);
  const ref = useSlide(places, `mark ${mark.event.id}`, marks[0] ?? 0);
  if (scale === undefined || plot === undefined) return null;
  const shown = marks.filter((x) => x >= plot.x - 1 && x <= plot.x + plot.width + 1);
  return (
    <g ref={ref}>
      <DateLine mark={mark} y={y} toPixels={toPixels} left={plot.x} right={plot.x + plot.width} />
      {shown.map((x) => (
        <Glyph key={x} quad={mark.event.quad} isProposed={isProposed(mark.event)} x={x} y={y} />
      ))}
      {isSelected &&
        shown.map((x) => <circle key={x} cx={x} cy={y} r={9.5} fill="none" stroke="currentColor" strokeWidth={1.3} />)}
    </g>
  );
}

function Glyph({
  quad,
  isProposed: isLight,
  x,
  y,
}: {
  readonly quad: Quad;
  readonly isProposed: boolean;
  readonly x: number;
  readonly y: number;
}) {
  const fill = quad.startsWith('material') ? 'currentColor' : 'var(--color-page)';
  const paint = { fill, stroke: 'currentColor', strokeWidth: 1.6, ...(isLight ? PROPOSED : {}) };
  if (quad.endsWith('cooperation')) return <circle cx={x} cy={y} r={5} {...paint} />;
  return <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} {...paint} />;
}

function DateLine({
  mark: { placement, place },
  y,
  toPixels,
  left,
  right,
}: {
  readonly mark: PlacedMark;
  readonly y: number;
  readonly toPixels: (x: number) => number;
  readonly left: number;
  readonly right: number;
}) {
  if (placement.line === 'none') return null;
  const doubt = placement.doubted ? 15 : 0;
  const ends = { from: toPixels(placement.from) - doubt, to: toPixels(placement.to) + doubt };
  const from = Math.max(ends.from, left - doubt);
  const to = Math.min(ends.to, right + doubt);
  const gap = place.inline ? [left + place.labelFrom - BEYOND_LABEL, left + place.labelTo + BEYOND_LABEL] : null;
  return (
    <g
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap={placement.line === 'dotted' ? 'round' : 'butt'}
    >
      <path d={linePath(from, to, gap, y)} strokeDasharray={DASHES[placement.line]} />
      {isDrawn(placement.left, ends.from >= left - doubt) && <path d={endPath(placement.left, from, y, 1)} />}
      {isDrawn(placement.right, ends.to <= right + doubt) && <path d={endPath(placement.right, to, y, -1)} />}
    </g>
  );
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
