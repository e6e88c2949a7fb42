import { type Bins, makeBins } from './bins.ts';
import type { ChartModel } from './chartModel.ts';
import { findFairMost } from './fairMost.ts';
import type { Lane } from './lanes.ts';
import { countedLaneHeight, type LaneBox } from './layout.ts';
import type { AxisView } from './ticks.ts';

/** How many events each bin counts, and of how many of them the date is sure to lie in it. */
export type Tally = { readonly all: Uint32Array; readonly sure: Uint32Array };

/** A lane that counts its events: what people coded, and apart from it what the machine proposes. */
export type CountedLane = LaneBox & { readonly coded: Tally; readonly found: Tally };

/** The lanes of a chart that counts. `most` is the count a bar as high as its lane stands for. */
export type CountLayout = Bins & {
  readonly lanes: readonly CountedLane[];
  readonly height: number;
  readonly most: number;
};

/** Lays out counts, in lanes at least so high. */
export function layOutCounts(model: ChartModel, view: AxisView, least = countedLaneHeight(model)): CountLayout {
  const bins = makeBins(model, view);
  const places = {
    count: bins.bins.length,
    of: bins.binOf.map((bin, date) => (bin === -1 ? -1 : 4 * bin + (bins.isSure[date] ?? 0))),
  };
  const lanes = model.lanes.map((lane, index) => ({
    ...{ side: lane.side, top: index * least, height: least, ...countLane(model, lane, places) },
  }));
  const counts = joinCounts(lanes.flatMap(({ coded, found }) => [coded.all, found.all]));
  return { ...bins, lanes, height: lanes.length * least, most: findFairMost(counts) };
}

/** The place of each date among counts: four a bin, of unsure and sure dates of coded events, then of proposed ones; -1 where it is in none of `count` bins. */
type Places = { readonly of: Int32Array; readonly count: number };

/** Every event of a large corpus comes by here at each step of a drag: it is counted at one place only. */
function countLane({ kept: { columns } }: ChartModel, { rows, coded: own }: Lane, places: Places) {
  const { dateOf, coded: firstFound } = columns;
  const counts = new Uint32Array(4 * places.count);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const place = places.of[dateOf[row] ?? 0] ?? -1;
    if (place === -1) continue;
    const at = row < firstFound ? place : place + 2;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const [coded, found] = [readTally(counts, 0), readTally(counts, 2)];
  return {
    ...{ coded, found, total: own, inView: sum(coded.all) },
    proposed: { total: rows.length - own, inView: sum(found.all) },
  };
}

function readTally(counts: Uint32Array, first: number): Tally {
  const bins = new Uint32Array(counts.length / 4);
  const sure = bins.map((_, bin) => counts[4 * bin + first + 1] ?? 0);
  return { sure, all: sure.map((count, bin) => count + (counts[4 * bin + first] ?? 0)) };
}

/** Puts counts one after the other, without making a number of each. */
function joinCounts(lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let filled = 0;
  for (const list of lists) {
    joined.set(list, filled);
    filled += list.length;
  }
  return joined;
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}
