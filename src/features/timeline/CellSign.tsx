import type { PlotArea } from 'recharts';
import type { BinPlaces } from './bars.ts';
import type { Cell } from './cells.ts';
import type { CountLayout } from './countLayout.ts';

/** From the top of a lane to the line of its words: its bars leave this much free. */
const WORDS = 13;

/** What is drawn of a cell that is pointed at or has the focus: its outline, and its words over the bars of its lane. */
export function CellSign({
  cell,
  places,
  plot,
  layout,
  sentenceOf,
}: {
  readonly cell: Cell;
  readonly places: BinPlaces;
  readonly plot: PlotArea;
  readonly layout: CountLayout;
  readonly sentenceOf: (cell: Cell) => string;
}) {
  const { top = 0, height = 0 } = layout.lanes[cell.lane] ?? {};
  const [left, width] = [places.left[cell.bin] ?? 0, places.width[cell.bin] ?? 0];
  const share = (left - plot.x) / plot.width;
  // Words at an end of the axis run inwards.
  const anchor = share < 1 / 4 ? 'start' : share > 3 / 4 ? 'end' : 'middle';
  const x = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here takes focus
    <g className="timeline-item" style={{ pointerEvents: 'none' }} aria-hidden="true">
      <rect x={left - 1} y={plot.y + top} width={width + 2} height={height} stroke="var(--color-ink)" />
      <text x={x} y={plot.y + top + WORDS} textAnchor={anchor}>
        {sentenceOf(cell)}
      </text>
    </g>
  );
}
