import { type KeyboardEvent, useMemo, useState } from 'react';
import type { PlotArea } from 'recharts';
import { useLookup } from '../../state/useCorpus.ts';
import type { BinPlaces } from './bars.ts';
import { CellPointer } from './CellPointer.tsx';
import { CellSign } from './CellSign.tsx';
import { type Cell, cellWords, listCells } from './cells.ts';
import type { ChartModel } from './chartModel.ts';
import type { CountLayout } from './countLayout.ts';
import { nameActing } from './eventWords.ts';
import { nextStop } from './navigate.ts';
import { useOpenCell } from './useOpenCell.ts';
import { focusWalk, useWalk } from './useWalk.ts';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

type CellListProps = {
  readonly model: ChartModel;
  readonly layout: CountLayout;
  readonly places: BinPlaces;
  readonly plot: PlotArea;
};

/**
 * The counts as a list the keyboard walks, and what the pointer finds of them.
 *
 * Of thousands of items only the one Tab leads to is there, and those a key leads to from it; each says which of how many it is. Enter on one, or a
 * press, comes closer to its days; where these are shown already, it opens the table at its first event.
 */
export function CellList({ model, layout, places, plot }: CellListProps) {
  const lookup = useLookup();
  const openCell = useOpenCell(model, layout);
  const [focused, setFocused] = useState<string | null>(null);
  const cells = useMemo(() => listCells(layout), [layout]);
  const stops = useMemo(
    () => cells.map(({ id, lane, bin }) => ({ id, lane, x: places.left[bin] ?? 0 })),
    [cells, places],
  );
  const { list, current, visit, walk } = useWalk(stops, null);
  const near = useMemo(() => {
    const ids = new Set([current, ...KEYS.map((key) => nextStop(stops, current, key))]);
    return cells.flatMap((cell, index) => (ids.has(cell.id) ? [{ cell, index }] : []));
  }, [cells, stops, current]);
  const sentenceOf = (cell: Cell) =>
    `${nameActing(layout.lanes[cell.lane]?.side ?? '', lookup.name)}, ${cellWords(cell, layout)}`;

  function open(cell: Cell) {
    visit(cell.id);
    if (openCell(cell)) focusWalk();
  }
  function press(key: KeyboardEvent) {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const cell = cells.find(({ id }) => id === current);
    if ((key.key === 'Enter' || key.key === ' ') && cell !== undefined) open(cell);
    else if (!walk(key)) return;
    key.preventDefault();
    key.stopPropagation();
  }
  const box = { places, plot, layout, sentenceOf };
  const shown = cells.find(({ id }) => id === focused);
  return (
    <>
      <CellPointer {...box} onOpen={open} />
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked */}
      <g
        ref={list}
        role="list"
        aria-label={`Events by ${layout.unit}`}
        style={{ pointerEvents: 'none' }}
        onKeyDown={press}
        onFocus={() => setFocused(current)}
        onBlur={() => setFocused(null)}
      >
        {near.map(({ cell, index }) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked
          <g
            key={cell.id}
            role="listitem"
            className="timeline-item"
            data-stop={cell.id}
            tabIndex={cell.id === current ? 0 : -1}
            aria-label={sentenceOf(cell)}
            aria-setsize={cells.length}
            aria-posinset={index + 1}
            onFocus={() => setFocused(cell.id)}
          >
            <rect
              x={places.left[cell.bin]}
              y={plot.y + (layout.lanes[cell.lane]?.top ?? 0)}
              width={Math.max(places.width[cell.bin] ?? 0, 3)}
              height={layout.lanes[cell.lane]?.height}
            />
          </g>
        ))}
      </g>
      {shown !== undefined && <CellSign cell={shown} {...box} />}
    </>
  );
}
