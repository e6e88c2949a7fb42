import { type Bits, hasBit, lowestBit } from './bits.ts';
import type { Printings } from './printings.ts';
import type { Seats } from './seats.ts';

/**
 * What a mask keeps of the attributions, as passages: of those printed once, or, where that is most of them, what it loses.
 *
 * `shared` are the other attributions it keeps, those of one act of speech together, and `acts` the number of the act of each.
 */
export type Heard = {
  readonly single: Uint32Array;
  readonly isLost: boolean;
  readonly shared: Uint32Array;
  readonly acts: Uint32Array;
};

/** Reads what a mask keeps of the attributions, once for all facets that are counted in it. */
export function readHeard(seats: Seats, printings: Printings, mask: Bits): Heard {
  const half = Math.ceil(printings.count / 2);
  const kept = listSingle(seats, printings, { mask, flip: 0, most: half });
  // Of no more than half there is always one of the two.
  const single = kept ?? listSingle(seats, printings, { mask, flip: -1, most: half }) ?? new Uint32Array();
  return { single, isLost: kept === undefined, ...readShared(seats, printings, mask) };
}

/** Lists all attributions printed once. */
export function listAllSingle(seats: Seats, printings: Printings): Uint32Array {
  const all = { mask: printings.single, flip: 0, most: printings.count };
  return listSingle(seats, printings, all) ?? new Uint32Array();
}

type Wanted = { readonly mask: Bits; readonly flip: number; readonly most: number };

/** Lists what a mask keeps of the attributions printed once, or, where `flip` is -1, what it loses; undefined where that is more than `most`. */
function listSingle({ base }: Seats, { single }: Printings, { mask, flip, most }: Wanted): Uint32Array | undefined {
  const passages = new Uint32Array(most);
  let count = 0;
  for (let word = 0; word < single.length; word += 1) {
    for (let left = ((mask[word] ?? 0) ^ flip) & (single[word] ?? 0); left !== 0; left &= left - 1) {
      if (count === most) return undefined;
      passages[count] = (base[word] ?? 0) + lowestBit(left);
      count += 1;
    }
  }
  return passages.slice(0, count);
}

function readShared({ base }: Seats, { shared, acts }: Printings, mask: Bits): Pick<Heard, 'shared' | 'acts'> {
  const kept = { shared: new Uint32Array(shared.length), acts: new Uint32Array(shared.length) };
  let count = 0;
  for (let place = 0; place < shared.length; place += 1) {
    const seat = shared[place] ?? 0;
    if (!hasBit(mask, seat)) continue;
    kept.shared[count] = (base[seat >>> 5] ?? 0) + (seat & 31);
    kept.acts[count] = acts[place] ?? 0;
    count += 1;
  }
  return { shared: kept.shared.slice(0, count), acts: kept.acts.slice(0, count) };
}
