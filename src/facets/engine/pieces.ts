import { type Bits, countOnes, lowestBit } from './bits.ts';
import type { Seats } from './seats.ts';

/** What a piece is: an article by itself, a passage that people coded, one that the machine found. */
export const ALONE = 0;
export const CODED = 1;
export const FOUND = 2;

/**
 * What is kept of some articles, piece by piece: in each article itself, if it is kept, then what is coded, then what was found.
 *
 * Of piece `i` `kinds[i]` says what it is, `rows[i]` the passage, or the article where it is that, and `articles[i]` the article it is of.
 */
export type Pieces = { readonly kinds: Uint8Array; readonly rows: Uint32Array; readonly articles: Uint32Array };

/** Lists what a mask keeps of some articles, once for all facets that are counted in it. */
export function readPieces(seats: Seats, mask: Bits, articles: Uint32Array): Pieces {
  const { first, found, base } = seats;
  const count = countPieces(seats, mask, articles);
  const pieces = { kinds: new Uint8Array(count), rows: new Uint32Array(count), articles: new Uint32Array(count) };
  let piece = 0;
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index] ?? 0;
    const start = first[article] ?? 0;
    const end = first[article + 1] ?? 0;
    for (let word = start; word < end; word += 1) {
      const isFound = found[word] ?? 0;
      for (let left = mask[word] ?? 0; left !== 0; left &= left - 1) {
        const bit = lowestBit(left);
        const isAlone = bit === 0 && word === start;
        pieces.kinds[piece] = isAlone ? ALONE : CODED + ((isFound >>> bit) & 1);
        pieces.rows[piece] = isAlone ? article : (base[word] ?? 0) + bit;
        pieces.articles[piece] = article;
        piece += 1;
      }
    }
  }
  return pieces;
}

function countPieces({ first }: Seats, mask: Bits, articles: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index] ?? 0;
    const end = first[article + 1] ?? 0;
    for (let word = first[article] ?? 0; word < end; word += 1) count += countOnes(mask[word] ?? 0);
  }
  return count;
}
