import { NO_DAY } from '../columns.ts';
import type { Json } from '../packed.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { type Opening, openOnce, readList } from './opening.ts';

/** Days by their distance from the day before the first, so that they are short; nought where none is known. */
export function packDays(all: Int32Array): Json {
  const base = all.reduce((least, day) => (day === NO_DAY ? least : Math.min(least, day)), 0x7fffffff) - 1;
  return [base, packNumbers(Array.from(all, (day) => (day === NO_DAY ? 0 : day - base)))];
}

/** Opens what `packDays` packed. Throws where it is not that. */
export function openDays(packed: Json | undefined, count: number, opening: Opening): () => Int32Array {
  const [base, distances] = readList(packed, 2);
  if (typeof base !== 'number') throw new Error('the first of packed days is missing');
  return openOnce(opening, () => {
    const days = new Int32Array(unpackNumbers(distances, count));
    for (let row = 0; row < count; row += 1) days[row] = days[row] === 0 ? NO_DAY : base + (days[row] ?? 0);
    return days;
  });
}

/**
 * Days by their distance from others, most of which is nought: an end from its beginning, what was said from the day it was published.
 *
 * Nought stands for a day that is not known, and where the other is not known the distance is that from the first of all days.
 */
export function packDistances(all: Int32Array, from: Int32Array): Json {
  return packNumbers(
    Array.from(all, (day, row) => {
      if (day === NO_DAY) return 0;
      const distance = day - toStart(from[row]);
      return distance < 0 ? -2 * distance : 2 * distance + 1;
    }),
  );
}

/** Opens what `packDistances` packed, with the same days to count from. */
export function openDistances({ packed, count, from }: Distances, opening: Opening): () => Int32Array {
  return openOnce(opening, () => {
    const starts = from();
    const days = new Int32Array(unpackNumbers(packed, count));
    for (let row = 0; row < count; row += 1) {
      const code = days[row] ?? 0;
      const distance = (code & 1) === 1 ? code >>> 1 : -(code >>> 1);
      days[row] = code === 0 ? NO_DAY : toStart(starts[row]) + distance;
    }
    return days;
  });
}

type Distances = { readonly packed: Json | undefined; readonly count: number; readonly from: () => Int32Array };

function toStart(day: number | undefined): number {
  return day === undefined || day === NO_DAY ? 0 : day;
}
