import { type Columns, FIRST_FOUND } from '../../corpus/columns.ts';
import type { Bits } from './bits.ts';

/**
 * Where articles and passages have their bits in a mask.
 *
 * Every article begins a word: its lowest bit is the article by itself, the bits above are its passages. So one comparison tells whether a mask keeps all of an article, or nothing; few
 * have so many passages that they need another word. The words of article `i` are those from `first[i]` up to, not including, `first[i + 1]`. Of each word `used` are the bits that
 * have a seat, `found` those of passages the machine found, and `base` the passage that its lowest bit would be: that of the bit `b` is `base + b`.
 */
export type Seats = {
  readonly first: Uint32Array;
  readonly used: Bits;
  readonly found: Bits;
  readonly base: Int32Array;
};

/** Gives every article and passage of a corpus its seat. */
export function makeSeats({ counts, passages: { offsets, kind } }: Columns): Seats {
  const first = new Uint32Array(counts.articles + 1);
  for (let article = 0; article < counts.articles; article += 1) {
    const passages = (offsets[article + 1] ?? 0) - (offsets[article] ?? 0);
    first[article + 1] = (first[article] ?? 0) + (passages >>> 5) + 1;
  }
  const words = first[counts.articles] ?? 0;
  const seats = { first, used: new Uint32Array(words), found: new Uint32Array(words), base: new Int32Array(words) };
  for (let article = 0; article < counts.articles; article += 1) {
    const start = first[article] ?? 0;
    const end = offsets[article + 1] ?? 0;
    for (let word = start; word < (first[article + 1] ?? 0); word += 1) {
      seats.base[word] = (offsets[article] ?? 0) - 1 + ((word - start) << 5);
    }
    seats.used[start] = 1;
    for (let passage = offsets[article] ?? 0; passage < end; passage += 1) {
      const seat = passage + 1 - (offsets[article] ?? 0);
      const word = start + (seat >>> 5);
      const bit = 1 << (seat & 31);
      seats.used[word] = (seats.used[word] ?? 0) | bit;
      if ((kind[passage] ?? 0) >= FIRST_FOUND) seats.found[word] = (seats.found[word] ?? 0) | bit;
    }
  }
  return seats;
}

/** Makes a mask that keeps nothing. */
export function makeNone({ used }: Seats): Bits {
  return new Uint32Array(used.length);
}

/** Keeps of some articles what every one of the masks does, and of the others nothing. */
export function joinMasks(seats: Seats, masks: readonly Bits[], articles: Uint32Array): Bits {
  const { first } = seats;
  const joined = makeNone(seats);
  for (let index = 0; index < articles.length; index += 1) keepWhole(seats, joined, articles[index] ?? 0);
  for (const mask of masks) {
    for (let index = 0; index < articles.length; index += 1) {
      const article = articles[index] ?? 0;
      const end = first[article + 1] ?? 0;
      for (let word = first[article] ?? 0; word < end; word += 1)
        joined[word] = (joined[word] ?? 0) & (mask[word] ?? 0);
    }
  }
  return joined;
}

/** Puts an article and all that is in it into a mask. */
export function keepWhole({ first, used }: Seats, mask: Bits, article: number): void {
  const end = first[article + 1] ?? 0;
  for (let word = first[article] ?? 0; word < end; word += 1) mask[word] = used[word] ?? 0;
}
