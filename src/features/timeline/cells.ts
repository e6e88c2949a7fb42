import { printThousands } from '../../corpus/printThousands.ts';
import { binWords } from './binWords.ts';
import type { CountLayout } from './countLayout.ts';

/** The events of one lane in one bin: what can be pressed and focused of a chart that counts, and a row of its table. */
export type Cell = {
  readonly id: string;
  readonly lane: number;
  readonly bin: number;
  readonly coded: number;
  readonly found: number;
  /** How many of them may have happened outside the bin, or have a doubted date. */
  readonly unsure: number;
  readonly foundUnsure: number;
};

/** Lists the cells that hold an event, by time, then by lane from the top. */
export function listCells({ bins, lanes }: CountLayout): readonly Cell[] {
  return bins.flatMap((_, bin) => lanes.flatMap((__, lane) => findCell({ bins, lanes }, lane, bin) ?? []));
}

/** The cell of a lane and a bin; undefined where it holds nothing. */
export function findCell(
  { bins, lanes }: Pick<CountLayout, 'bins' | 'lanes'>,
  lane: number,
  bin: number,
): Cell | undefined {
  const own = lanes[lane];
  const { from, to } = bins[bin] ?? {};
  if (own === undefined || from === undefined) return undefined;
  const [coded, found] = [own.coded.all[bin] ?? 0, own.found.all[bin] ?? 0];
  if (coded + found === 0) return undefined;
  return {
    ...{ id: `${own.side} ${from}-${to}`, lane, bin, coded, found },
    unsure: coded - (own.coded.sure[bin] ?? 0),
    foundUnsure: found - (own.found.sure[bin] ?? 0),
  };
}

/** How many cells hold an event, and which of them, in the order of the list, a cell is: counted from 1. */
export function countCells(
  { bins, lanes }: CountLayout,
  cell: Cell,
): { readonly count: number; readonly place: number } {
  let [count, place] = [0, 0];
  for (let bin = 0; bin < bins.length; bin += 1) {
    for (let lane = 0; lane < lanes.length; lane += 1) {
      if (isEmpty(lanes[lane], bin)) continue;
      count += 1;
      if (bin < cell.bin || (bin === cell.bin && lane <= cell.lane)) place += 1;
    }
  }
  return { count, place };
}

function isEmpty(lane: CountLayout['lanes'][number] | undefined, bin: number): boolean {
  return (lane?.coded.all[bin] ?? 0) + (lane?.found.all[bin] ?? 0) === 0;
}

/** Says what a cell holds: "September 2015: 12 events, 3 of them with uncertain dates; 5 proposed by machine". */
export function cellWords(cell: Cell, { bins }: Pick<CountLayout, 'bins'>): string {
  const bin = bins[cell.bin];
  return bin === undefined ? '' : `${binWords(bin)}: ${countsWords(cell)}`;
}

/** "12 events, 3 of them with uncertain dates; 5 proposed by machine". */
export function countsWords({ coded, found, unsure, foundUnsure }: Omit<Cell, 'id' | 'lane' | 'bin'>): string {
  const own =
    coded === 0 ? '' : `${printThousands(coded)} ${coded === 1 ? 'event' : 'events'}${unsureWords(unsure, coded)}`;
  const machine =
    found === 0
      ? ''
      : `${printThousands(found)} ${coded > 0 ? '' : found === 1 ? 'event ' : 'events '}proposed by machine${unsureWords(foundUnsure, found)}`;
  return [own, machine].filter(Boolean).join('; ');
}

function unsureWords(unsure: number, all: number): string {
  if (unsure === 0) return '';
  if (all === 1) return ', its date uncertain';
  return unsure === all ? ', all with uncertain dates' : `, ${printThousands(unsure)} with uncertain dates`;
}
