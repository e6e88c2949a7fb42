import { type KeyboardEvent, useRef, useState } from 'react';
import type { PlotArea } from 'recharts';
import { useLookup } from '../../state/useCorpus.ts';
import type { BinPlaces } from './bars.ts';
import { CellPointer } from './CellPointer.tsx';
import { CellSign } from './CellSign.tsx';
import { type Cell, cellWords, countCells, findCell } from './cells.ts';
import type { ChartModel } from './chartModel.ts';
import type { CountLayout } from './countLayout.ts';
import { nameActing } from './eventWords.ts';
import { useOpenCell } from './useOpenCell.ts';
import { focusWalk } from './useWalk.ts';
import { findAlong, WALK_KEYS, walkCells } from './walkCells.ts';

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
  const list = useRef<SVGGElement>(null);
  const [visited, setVisited] = useState<Cell | null>(null);
  const [isFocused, setFocused] = useState(false);
  const current = findAgain(layout, visited) ?? findAlong(layout, 0, 1);
  if (current === undefined) return null;
  const near = new Map(
    [current, ...WALK_KEYS.flatMap((key) => walkCells(layout, current, key) ?? [])].map((cell) => [cell.id, cell]),
  );
  const sentenceOf = (cell: Cell) =>
    `${nameActing(layout.lanes[cell.lane]?.side ?? '', lookup.name)}, ${cellWords(cell, layout)}`;

  function open(cell: Cell) {
    setVisited(cell);
    if (openCell(cell)) focusWalk();
  }
  function press(key: KeyboardEvent, cell: Cell) {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const next = walkCells(layout, cell, key.key);
    if (key.key === 'Enter' || key.key === ' ') open(cell);
    else if (next === undefined) return;
    else focusCell(list.current, next);
    key.preventDefault();
    key.stopPropagation();
  }
  const box = { places, plot, layout, sentenceOf };
  return (
    <>
      <CellPointer {...box} onOpen={open} />
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked */}
      <g ref={list} role="list" aria-label={`Events by ${layout.unit}`} style={{ pointerEvents: 'none' }}>
        {Array.from(near.values(), (cell) => {
          const { count, place } = countCells(layout, cell);
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked
            <g
              key={cell.id}
              role="listitem"
              className="timeline-item"
              data-stop={cell.id}
              tabIndex={cell.id === current.id ? 0 : -1}
              aria-label={sentenceOf(cell)}
              aria-setsize={count}
              aria-posinset={place}
              onKeyDown={(key) => press(key, cell)}
              onFocus={() => {
                setVisited(cell);
                setFocused(true);
              }}
              onBlur={() => setFocused(false)}
            >
              <rect
                x={places.left[cell.bin]}
                y={plot.y + (layout.lanes[cell.lane]?.top ?? 0)}
                width={Math.max(places.width[cell.bin] ?? 0, 3)}
                height={layout.lanes[cell.lane]?.height}
              />
            </g>
          );
        })}
      </g>
      {isFocused && <CellSign cell={current} {...box} />}
    </>
  );
}

/** The cell of the same lane and time in other counts, if there is one. */
function findAgain(layout: CountLayout, cell: Cell | null): Cell | undefined {
  if (cell === null) return undefined;
  const found = findCell(layout, cell.lane, cell.bin);
  return found?.id === cell.id ? found : undefined;
}

function focusCell(list: SVGGElement | null, { id }: Cell): void {
  list?.querySelector<SVGGElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
}
