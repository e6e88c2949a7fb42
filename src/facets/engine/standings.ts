import type { Bits } from './bits.ts';
import type { Seats } from './seats.ts';

/** How much of an article a mask keeps: nothing, some of it, or every passage and the article by itself. */
export const GONE = 0;
export const PARTLY = 1;
export const WHOLE = 2;

/** How much of each article is kept, by its row, how many articles are kept whole, and how many stay at all. */
export type Standings = { readonly of: Uint8Array; readonly whole: number; readonly staying: number };

/** Tells of every article how much of it a mask keeps. */
export function readStandings({ first, used }: Seats, mask: Bits): Standings {
  const of = new Uint8Array(first.length - 1);
  let whole = 0;
  let gone = 0;
  let word = 0;
  for (let article = 0; article < of.length; article += 1) {
    const end = first[article + 1] ?? 0;
    let kept = 0;
    let lost = 0;
    for (; word < end; word += 1) {
      const bits = mask[word] ?? 0;
      kept |= bits;
      lost |= bits ^ (used[word] ?? 0);
    }
    if (kept === 0) gone += 1;
    else if (lost === 0) {
      of[article] = WHOLE;
      whole += 1;
    } else of[article] = PARTLY;
  }
  return { of, whole, staying: of.length - gone };
}
