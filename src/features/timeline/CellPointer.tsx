import { type MouseEvent, useState } from 'react';
import type { PlotArea } from 'recharts';
import type { BinPlaces } from './bars.ts';
import { CellSign } from './CellSign.tsx';
import { type Cell, findCell } from './cells.ts';
import type { CountLayout } from './countLayout.ts';

type CellPointerProps = {
  readonly layout: CountLayout;
  readonly places: BinPlaces;
  readonly plot: PlotArea;
  readonly sentenceOf: (cell: Cell) => string;
  readonly onOpen: (cell: Cell) => void;
};

/** How near a thin bar has to be pressed, in pixels. */
const NEAR = 4;

/** What the pointer finds of the counts: one surface over all, which looks up what lies under a place. */
export function CellPointer({ layout, places, plot, sentenceOf, onOpen }: CellPointerProps) {
  const [pointed, setPointed] = useState<{ readonly layout: CountLayout; readonly cell: Cell | undefined } | null>(
    null,
  );
  function find({ clientX, clientY, currentTarget }: MouseEvent): Cell | undefined {
    const box = currentTarget.getBoundingClientRect();
    const lane = layout.lanes.findLastIndex(({ top }) => clientY - box.top >= top);
    return findNear({ layout, places }, lane, clientX - box.left + plot.x);
  }
  function point(move: MouseEvent) {
    // Recharts listens too, for tooltips that it does not show here.
    move.stopPropagation();
    const cell = find(move);
    if (cell?.id !== pointed?.cell?.id || pointed?.layout !== layout) setPointed({ layout, cell });
  }
  const cell = pointed?.layout === layout ? pointed.cell : undefined;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way to what the list holds */}
      <rect
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        fill="transparent"
        style={{ cursor: cell === undefined ? undefined : 'pointer' }}
        onMouseMove={point}
        onMouseLeave={() => setPointed(null)}
        onClick={(press) => {
          const pressed = find(press);
          if (pressed !== undefined) onOpen(pressed);
        }}
      />
      {cell !== undefined && (
        <CellSign cell={cell} places={places} plot={plot} layout={layout} sentenceOf={sentenceOf} />
      )}
    </>
  );
}

/** The cell at a place, else the nearest one of its lane within reach. */
function findNear(
  { layout, places }: Pick<CellPointerProps, 'layout' | 'places'>,
  lane: number,
  x: number,
): Cell | undefined {
  let best: { readonly cell: Cell; readonly distance: number } | undefined;
  for (let bin = 0; bin < places.left.length; bin += 1) {
    const left = places.left[bin] ?? 0;
    const distance = Math.max(left - x, x - left - (places.width[bin] ?? 0), 0);
    if (distance > NEAR || distance >= (best?.distance ?? Number.POSITIVE_INFINITY)) continue;
    const cell = findCell(layout, lane, bin);
    if (cell !== undefined) best = { cell, distance };
  }
  return best?.cell;
}
