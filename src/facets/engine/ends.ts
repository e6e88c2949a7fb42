import { type Columns, NO_DAY } from '../../corpus/columns.ts';

/** Stands for the end of what goes on: after any day of the calendar. */
const OPEN_END = 0x7fffffff;

/** The last day of an article; `NO_DAY` of an undated one, `OPEN_END` of what has no end. */
export function articleEnd({ articles }: Columns, article: number): number {
  return endOf(articles.earliest[article] ?? NO_DAY, articles.latest[article] ?? NO_DAY);
}

/**
 * The last day of a passage that its article vouches for, as `articleEnd` says it.
 *
 * The rule is that of the facet `dates`. Worked out each time: the days of a million passages would fill more memory than they save time.
 */
export function passageEnd({ articles, passages }: Columns, article: number, passage: number): number {
  const earliest = passages.earliest[passage] ?? NO_DAY;
  const latest = passages.latest[passage] ?? NO_DAY;
  const written = articles.written[article] ?? NO_DAY;
  const end = endOf(earliest, latest);
  const isCut = end > written && written !== NO_DAY && earliest <= written;
  // A plan keeps the end it names; one it does not name the article gives it.
  const isNamed = passages.isPlanned[passage] === 1 && latest !== NO_DAY;
  return isCut && !isNamed ? written : end;
}

function endOf(earliest: number, latest: number): number {
  if (latest !== NO_DAY) return latest;
  return earliest === NO_DAY ? NO_DAY : OPEN_END;
}
