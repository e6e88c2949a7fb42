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
  const lanes = model.lanes.map((lane, index) => ({
    ...{ side: lane.side, top: index * least, height: least, ...countLane(model, lane, bins) },
  }));
  const counts = joinCounts(lanes.flatMap(({ coded, found }) => [coded.all, found.all]));
  return { ...bins, lanes, height: lanes.length * least, most: findFairMost(counts) };
}

function countLane({ kept: { columns } }: ChartModel, lane: Lane, { bins, binOf, isSure }: Bins) {
  const make = (): Tally => ({ all: new Uint32Array(bins.length), sure: new Uint32Array(bins.length) });
  const [coded, found] = [make(), make()];
  for (let index = 0; index < lane.rows.length; index += 1) {
    const row = lane.rows[index] ?? 0;
    const date = columns.dateOf[row] ?? 0;
    const bin = binOf[date] ?? -1;
    if (bin === -1) continue;
    const { all, sure } = row < columns.coded ? coded : found;
    all[bin] = (all[bin] ?? 0) + 1;
    sure[bin] = (sure[bin] ?? 0) + (isSure[date] ?? 0);
  }
  return {
    ...{ coded, found, total: lane.coded, inView: sum(coded.all) },
    proposed: { total: lane.rows.length - lane.coded, inView: sum(found.all) },
  };
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
