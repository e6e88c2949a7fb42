import { type Columns, NO_DAY } from '../../corpus/columns.ts';
import { toDayNumber } from '../../corpus/days.ts';
import type { Stretch } from '../dates.ts';
import { setBit } from './bits.ts';
import { type Mask, makeNone } from './mask.ts';

/** Keeps what may have been on a day of a stretch: what the facet `dates` says, over columns. */
export function maskDates(columns: Columns, stretch: Stretch): Mask {
  const mask = makeNone(columns);
  const first = toDayNumber(stretch.first) ?? Number.NEGATIVE_INFINITY;
  const last = toDayNumber(stretch.last) ?? Number.POSITIVE_INFINITY;
  if (first > last) return mask;
  const { counts, articles, passages } = columns;
  for (let article = 0; article < counts.articles; article += 1) {
    const [earliest, latest] = [articles.earliest[article] ?? NO_DAY, articles.latest[article] ?? NO_DAY];
    if (earliest <= last && (latest === NO_DAY ? earliest !== NO_DAY : latest >= first)) setBit(mask.articles, article);
    const written = articles.written[article] ?? NO_DAY;
    const end = passages.offsets[article + 1] ?? 0;
    for (let passage = passages.offsets[article] ?? 0; passage < end; passage += 1) {
      const start = passages.earliest[passage] ?? NO_DAY;
      if (start > last) continue;
      const known = passages.latest[passage] ?? NO_DAY;
      if (start === NO_DAY && known === NO_DAY) continue;
      const isPlan = passages.isPlanned[passage] === 1;
      if (findVouchedFor({ start, known, written, isPlan }) >= first) setBit(mask.passages, passage);
    }
  }
  return mask;
}

type Dated = { readonly start: number; readonly known: number; readonly written: number; readonly isPlan: boolean };

/** Finds the last day of a date that its article vouches for; no end where neither says one. */
function findVouchedFor({ start, known, written, isPlan }: Dated): number {
  const isUncut = written === NO_DAY || start > written;
  if (known === NO_DAY) return isUncut ? Number.POSITIVE_INFINITY : written;
  return isUncut || isPlan || known <= written ? known : written;
}
