import { usePlotArea } from 'recharts';
import type { Quad } from '../../corpus/eventRecord.ts';
import { isProposed } from '../../corpus/proposed.ts';
import { PROPOSED } from '../../ui/EventGlyph.tsx';
import { useAxisPixels } from './Frame.tsx';
import type { PlacedMark } from './layout.ts';
import { drawDate, type PlotScale } from './markPaths.ts';
import type { AxisView } from './ticks.ts';
import { type Places, useSlide } from './useSlide.ts';

/**
 * Draws an event in its side's colour: the line of its date, its mark or marks, and a ring when it is selected.
 *
 * Stands inside a Recharts chart, whose scale places the ends of the line.
 */
export function EventMark({
  mark,
  view,
  y,
  color,
  isSelected,
  places,
}: {
  readonly mark: PlacedMark;
  readonly view: AxisView;
  readonly y: number;
  readonly color: string;
  readonly isSelected: boolean;
  readonly places: Places | null;
}) {
  const toPixels = useAxisPixels(view) ?? placeNowhere;
  const plot = usePlotArea();
  const marks = mark.placement.marks.map(toPixels);
  const ref = useSlide(places, `mark ${mark.event.id}`, marks[0] ?? 0);
  if (plot === undefined) return null;
  const shown = marks.filter((x) => x >= plot.x - 1 && x <= plot.x + plot.width + 1);
  return (
    <g ref={ref} style={{ color, pointerEvents: 'none' }}>
      <DateLine mark={mark} y={y} plot={{ left: plot.x, right: plot.x + plot.width, toPixels }} />
      {shown.map((x) => (
        <Glyph key={x} quad={mark.event.quad} isProposed={isProposed(mark.event)} x={x} y={y} />
      ))}
      {isSelected &&
        shown.map((x) => <circle key={x} cx={x} cy={y} r={9.5} fill="none" stroke="currentColor" strokeWidth={1.3} />)}
    </g>
  );
}

/** Before there are scales nothing is drawn. */
function placeNowhere(): number {
  return 0;
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

/** A whole line is one path with its ends; dashes would be in the ends too. */
function DateLine({ mark, y, plot }: { readonly mark: PlacedMark; readonly y: number; readonly plot: PlotScale }) {
  const paths = drawDate(mark, y, plot);
  if (paths === null) return null;
  const { line, dashes, isRound } = paths;
  const pen = {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: isRound ? 'round' : 'butt',
  } as const;
  const ends = paths.ends.join('');
  if (dashes === undefined) return <path d={line + ends} {...pen} />;
  return (
    <>
      <path d={line} strokeDasharray={dashes} {...pen} />
      {ends !== '' && <path d={ends} {...pen} />}
    </>
  );
}
