import type { Columns } from '../../corpus/columns.ts';
import { hasBit, readWindow } from './bits.ts';
import type { Mask } from './mask.ts';

/** How much of an article a mask keeps: nothing, some of it, or every passage and the article by itself. */
export const GONE = 0;
export const PARTLY = 1;
export const WHOLE = 2;

/** How much of each article is kept, by its row, and how many articles are kept whole. */
export type Standings = { readonly of: Uint8Array; readonly whole: number };

/** Tells of every article how much of it a mask keeps. */
export function readStandings({ counts, passages: { offsets } }: Columns, mask: Mask): Standings {
  const of = new Uint8Array(counts.articles);
  let whole = 0;
  for (let article = 0; article < of.length; article += 1) {
    const start = offsets[article] ?? 0;
    const end = offsets[article + 1] ?? 0;
    const standsAlone = hasBit(mask.articles, article);
    let kept = standsAlone ? 1 : 0;
    let lost = 1 - kept;
    for (let word = start >>> 5; word << 5 < end; word += 1) {
      const window = readWindow(word, start, end);
      const bits = (mask.passages[word] ?? 0) & window;
      kept |= bits;
      lost |= bits ^ window;
    }
    of[article] = kept === 0 ? GONE : lost === 0 ? WHOLE : PARTLY;
    if (of[article] === WHOLE) whole += 1;
  }
  return { of, whole };
}
