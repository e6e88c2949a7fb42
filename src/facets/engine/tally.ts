import type { Columns, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import type { Bits } from './bits.ts';
import { type Collector, makeCollector } from './collect.ts';
import type { Seats } from './seats.ts';
import { PARTLY, type Standings, WHOLE } from './standings.ts';

/** The counts of a facet: of value `v` those by what people coded, or by the article itself, at `2 * v`, and those that only the machine found at `2 * v + 1`. */
export type Tally = Int32Array;

/** Counts for each value of a facet the articles that answer to it in what a mask keeps. `standings` must be those of the mask. */
export type TallyArticles = (mask: Bits, standings: Standings) => Tally;

/**
 * Makes the counter of articles of one facet.
 *
 * What each whole article adds is read once and kept. Articles kept whole are then counted from there, or, where they are most, the others
 * are taken from the totals; only articles kept in part are read passage by passage.
 */
export function makeTallyArticles(columns: Columns, seats: Seats, name: FacetName): TallyArticles {
  const size = 2 * columns.facets[name].ids.length;
  const collector = makeCollector(columns, seats, name);
  const added = readAdded(seats, collector);
  const totals = new Int32Array(size);
  for (const place of added.values) totals[place] = (totals[place] ?? 0) + 1;
  return (mask, { of, whole }) => {
    const isMost = 2 * whole > of.length;
    const tally = isMost ? totals.slice() : new Int32Array(size);
    for (let article = 0; article < of.length; article += 1) {
      const standing = of[article];
      if (standing === WHOLE ? !isMost : isMost) addRow(tally, added, article, isMost ? -1 : 1);
      if (standing === PARTLY) addCollected(tally, collector, collector.collect(article, mask));
    }
    return tally;
  };
}

/** Reads the places at which each article adds where nothing of it is lost. */
function readAdded({ first, used }: Seats, { places, collect }: Collector): Rows {
  const offsets = new Uint32Array(first.length);
  const values: number[] = [];
  for (let article = 0; article + 1 < first.length; article += 1) {
    const count = collect(article, used);
    for (let index = 0; index < count; index += 1) values.push(places[index] ?? 0);
    offsets[article + 1] = values.length;
  }
  return { offsets, values: new Uint32Array(values) };
}

function addRow(tally: Tally, { offsets, values }: Rows, row: number, step: number): void {
  const end = offsets[row + 1] ?? 0;
  for (let place = offsets[row] ?? 0; place < end; place += 1) {
    const at = values[place] ?? 0;
    tally[at] = (tally[at] ?? 0) + step;
  }
}

function addCollected(tally: Tally, { places }: Collector, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const at = places[index] ?? 0;
    tally[at] = (tally[at] ?? 0) + 1;
  }
}
