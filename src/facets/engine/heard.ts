import { type Bits, countOnes, hasBit, lowestBit } from './bits.ts';
import type { Printings } from './printings.ts';
import type { Seats } from './seats.ts';

/** Attributions with the articles that print them, place by place. */
export type Quotes = { readonly passages: Uint32Array; readonly articles: Uint32Array };

/**
 * What a mask keeps of the attributions: of those printed once, or, where that is most of them, what it loses.
 *
 * `shared` are the other attributions it keeps, those of one act of speech together, and `acts` the number of the act of each.
 */
export type Heard = {
  readonly single: Quotes;
  readonly isLost: boolean;
  readonly shared: Quotes;
  readonly acts: Uint32Array;
};

/** Reads what a mask keeps of the attributions, once for all facets that are counted in it. */
export function readHeard(seats: Seats, printings: Printings, mask: Bits): Heard {
  const { single, count } = printings;
  let kept = 0;
  for (let word = 0; word < single.length; word += 1) kept += countOnes((single[word] ?? 0) & (mask[word] ?? 0));
  const isLost = 2 * kept > count;
  const asked = { mask, isLost, count: isLost ? count - kept : kept };
  return { single: listSingle(seats, printings, asked), isLost, ...readShared(seats, printings, mask) };
}

/** Lists all attributions printed once. */
export function listAllSingle(seats: Seats, printings: Printings): Quotes {
  return listSingle(seats, printings, { mask: printings.single, isLost: false, count: printings.count });
}

type Wanted = { readonly mask: Bits; readonly isLost: boolean; readonly count: number };

/** Lists what a mask keeps of the attributions printed once, or what it loses; `count` is how many there are. */
function listSingle({ first, base }: Seats, { single }: Printings, { mask, isLost, count }: Wanted): Quotes {
  const quotes = { passages: new Uint32Array(count), articles: new Uint32Array(count) };
  const flip = isLost ? -1 : 0;
  let place = 0;
  let word = 0;
  for (let article = 0; article + 1 < first.length; article += 1) {
    const end = first[article + 1] ?? 0;
    for (; word < end; word += 1) {
      for (let left = ((mask[word] ?? 0) ^ flip) & (single[word] ?? 0); left !== 0; left &= left - 1) {
        quotes.passages[place] = (base[word] ?? 0) + lowestBit(left);
        quotes.articles[place] = article;
        place += 1;
      }
    }
  }
  return quotes;
}

function readShared(
  { base }: Seats,
  { shared, acts, articles }: Printings,
  mask: Bits,
): Pick<Heard, 'shared' | 'acts'> {
  const kept = { passages: new Uint32Array(shared.length), articles: new Uint32Array(shared.length) };
  const keptActs = new Uint32Array(shared.length);
  let count = 0;
  for (let place = 0; place < shared.length; place += 1) {
    const seat = shared[place] ?? 0;
    if (!hasBit(mask, seat)) continue;
    kept.passages[count] = (base[seat >>> 5] ?? 0) + (seat & 31);
    kept.articles[count] = articles[place] ?? 0;
    keptActs[count] = acts[place] ?? 0;
    count += 1;
  }
  return {
    shared: { passages: kept.passages.subarray(0, count), articles: kept.articles.subarray(0, count) },
    acts: keptActs.subarray(0, count),
  };
}
