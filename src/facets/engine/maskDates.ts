import { type Columns, NO_DAY } from '../../corpus/columns.ts';
import { toDayNumber } from '../../corpus/days.ts';
import type { Stretch } from '../dates.ts';
import type { Bits } from './bits.ts';
import { articleEnd, passageEnd } from './ends.ts';
import { keepWhole, makeNone, type Seats } from './seats.ts';

/** Keeps what may have been on a day of a stretch: what the facet `dates` says, over columns. */
export type MaskDates = (stretch: Stretch) => Bits;

/** The days of a stretch as numbers. What is undated ends before every `first`. */
type Days = { readonly first: number; readonly last: number };
const FIRST_DAY = NO_DAY + 1;
const LAST_DAY = -FIRST_DAY;

/**
 * Makes the masks of stretches of days.
 *
 * Most articles speak of days close together: of those that lie in a stretch whole, or not at all, no passage is looked at.
 */
export function makeMaskDates(columns: Columns, seats: Seats): MaskDates {
  const bounds = readBounds(columns);
  return (stretch) => {
    const mask = makeNone(seats);
    const first = toDayNumber(stretch.first) ?? FIRST_DAY;
    const last = toDayNumber(stretch.last) ?? LAST_DAY;
    if (first > last) return mask;
    for (let article = 0; article < columns.counts.articles; article += 1) {
      if ((bounds.firstStart[article] ?? 0) > last || (bounds.lastEnd[article] ?? 0) < first) continue;
      const isWithin = (bounds.lastStart[article] ?? 0) <= last && (bounds.firstEnd[article] ?? 0) >= first;
      if (isWithin) keepWhole(seats, mask, article);
      else keepPartly({ columns, seats, mask }, article, { first, last });
    }
    return mask;
  };
}

type Work = { readonly columns: Columns; readonly seats: Seats; readonly mask: Bits };

function keepPartly({ columns, seats, mask }: Work, article: number, { first, last }: Days): void {
  const { articles, passages } = columns;
  const word = seats.first[article] ?? 0;
  if ((articles.earliest[article] ?? 0) <= last && articleEnd(columns, article) >= first) mask[word] = 1;
  const start = passages.offsets[article] ?? 0;
  const end = passages.offsets[article + 1] ?? 0;
  for (let passage = start; passage < end; passage += 1) {
    if ((passages.earliest[passage] ?? 0) > last || passageEnd(columns, article, passage) < first) continue;
    const seat = passage + 1 - start;
    mask[word + (seat >>> 5)] = (mask[word + (seat >>> 5)] ?? 0) | (1 << (seat & 31));
  }
}

/** Reads of each article the first and the last day on which something of it begins and ends. */
function readBounds(columns: Columns) {
  const { counts, articles, passages } = columns;
  const ends = Int32Array.from({ length: counts.articles }, (_, article) => articleEnd(columns, article));
  const [firstStart, firstEnd] = [articles.earliest.slice(), ends];
  const [lastStart, lastEnd] = [articles.earliest.slice(), ends.slice()];
  for (let article = 0; article < counts.articles; article += 1) {
    const last = passages.offsets[article + 1] ?? 0;
    for (let passage = passages.offsets[article] ?? 0; passage < last; passage += 1) {
      const start = passages.earliest[passage] ?? 0;
      const end = passageEnd(columns, article, passage);
      firstStart[article] = Math.min(firstStart[article] ?? 0, start);
      lastStart[article] = Math.max(lastStart[article] ?? 0, start);
      firstEnd[article] = Math.min(firstEnd[article] ?? 0, end);
      lastEnd[article] = Math.max(lastEnd[article] ?? 0, end);
    }
  }
  return { firstStart, lastStart, firstEnd, lastEnd };
}
