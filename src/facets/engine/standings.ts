import type { Bits } from './bits.ts';
import type { Seats } from './seats.ts';

/** The rows of the articles of which a mask keeps nothing, some, and all: every passage and the article by itself. */
export type Standings = { readonly gone: Uint32Array; readonly partly: Uint32Array; readonly whole: Uint32Array };

/** Tells of every article how much of it a mask keeps. */
export function readStandings({ first, used }: Seats, mask: Bits): Standings {
  const count = first.length - 1;
  const [gone, partly, whole] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let [goneCount, partlyCount, wholeCount] = [0, 0, 0];
  let word = 0;
  for (let article = 0; article < count; article += 1) {
    const end = first[article + 1] ?? 0;
    let kept = mask[word] ?? 0;
    let lost = kept ^ (used[word] ?? 0);
    for (word += 1; word < end; word += 1) {
      const bits = mask[word] ?? 0;
      kept |= bits;
      lost |= bits ^ (used[word] ?? 0);
    }
    if (kept === 0) {
      gone[goneCount] = article;
      goneCount += 1;
    } else if (lost === 0) {
      whole[wholeCount] = article;
      wholeCount += 1;
    } else {
      partly[partlyCount] = article;
      partlyCount += 1;
    }
  }
  return { gone: gone.slice(0, goneCount), partly: partly.slice(0, partlyCount), whole: whole.slice(0, wholeCount) };
}

/** Counts the articles of which something stays. */
export function countStaying({ partly, whole }: Standings): number {
  return partly.length + whole.length;
}
