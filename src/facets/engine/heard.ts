import { type Bits, countOnes, hasBit, lowestBit } from './bits.ts';
import type { Printings } from './printings.ts';
import type { Seats } from './seats.ts';
import type { Standings } from './standings.ts';

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

/** Reads what is kept of the attributions, once for all facets that are counted in it. */
export function readHeard(seats: Seats, printings: Printings, standings: Standings): Heard {
  const mask = standings.mask();
  const kept = { mask, articles: standings.staying(), flip: 0 };
  const count = countSingle(seats, printings, kept);
  const isLost = count * 2 > printings.count;
  const single = isLost
    ? listSingle(seats, printings, { mask, articles: standings.losing(), flip: -1, count: printings.count - count })
    : listSingle(seats, printings, { ...kept, count });
  return { single, isLost, ...readShared(seats, printings, mask) };
}

/** Lists all attributions printed once. */
export function listAllSingle(seats: Seats, printings: Printings): Uint32Array {
  const articles = new Uint32Array(seats.first.length - 1).map((_, article) => article);
  return listSingle(seats, printings, { mask: printings.single, articles, flip: 0, count: printings.count });
}

/** What a mask keeps of some articles, or, where `flip` is -1, what it does not. */
type Wanted = { readonly mask: Bits; readonly articles: Uint32Array; readonly flip: number };

function countSingle({ first }: Seats, { single }: Printings, { mask, articles, flip }: Wanted): number {
  let count = 0;
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index] ?? 0;
    const end = first[article + 1] ?? 0;
    for (let word = first[article] ?? 0; word < end; word += 1) {
      count += countOnes(((mask[word] ?? 0) ^ flip) & (single[word] ?? 0));
    }
  }
  return count;
}

/** Lists the wanted attributions that are printed once, of which there are `count`. */
function listSingle(
  seats: Seats,
  printings: Printings,
  { mask, articles, flip, count }: Wanted & { readonly count: number },
): Uint32Array {
  const passages = new Uint32Array(count);
  let listed = 0;
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index] ?? 0;
    const end = seats.first[article + 1] ?? 0;
    for (let word = seats.first[article] ?? 0; word < end; word += 1) {
      for (let left = ((mask[word] ?? 0) ^ flip) & (printings.single[word] ?? 0); left !== 0; left &= left - 1) {
        passages[listed] = (seats.base[word] ?? 0) + lowestBit(left);
        listed += 1;
      }
    }
  }
  return passages;
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
