import { type Cell, findCell } from './cells.ts';
import type { CountLayout } from './countLayout.ts';

/** The keys that lead from one cell to another. */
export const WALK_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

type Laid = Pick<CountLayout, 'bins' | 'lanes'>;

/**
 * Finds the cell a key leads to from a cell; undefined for keys that lead nowhere.
 *
 * As over the marks: Left and Right go by time over all lanes, Up and Down to the nearest in time of the next lane that has any, Home and End to the
 * first and the last. At an end the cell stays.
 */
export function walkCells(layout: Laid, from: Cell, key: string): Cell | undefined {
  const last = layout.bins.length * layout.lanes.length - 1;
  const here = from.bin * layout.lanes.length + from.lane;
  if (key === 'Home') return findAlong(layout, 0, 1);
  if (key === 'End') return findAlong(layout, last, -1);
  if (key === 'ArrowRight') return findAlong(layout, here + 1, 1) ?? from;
  if (key === 'ArrowLeft') return findAlong(layout, here - 1, -1) ?? from;
  if (key === 'ArrowDown') return findBeside(layout, from, 1) ?? from;
  return key === 'ArrowUp' ? (findBeside(layout, from, -1) ?? from) : undefined;
}

/** The first cell from a place on, in the order of time and lanes. */
export function findAlong(layout: Laid, start: number, step: 1 | -1): Cell | undefined {
  const lanes = layout.lanes.length;
  for (let place = start; place >= 0 && place < layout.bins.length * lanes; place += step) {
    const cell = findCell(layout, place % lanes, Math.floor(place / lanes));
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** The cell nearest in time in the next lane that has any; of two as near the earlier. */
function findBeside(layout: Laid, { lane, bin }: Cell, step: 1 | -1): Cell | undefined {
  for (let other = lane + step; other >= 0 && other < layout.lanes.length; other += step) {
    for (let away = 0; away < layout.bins.length; away += 1) {
      const cell = findCell(layout, other, bin - away) ?? findCell(layout, other, bin + away);
      if (cell !== undefined) return cell;
    }
  }
  return undefined;
}
