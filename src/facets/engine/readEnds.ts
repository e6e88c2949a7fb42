import { type Columns, NO_DAY } from '../../corpus/columns.ts';

/** Stands for the end of what goes on: after any day of the calendar. */
export const OPEN_END = 0x7fffffff;

/**
 * Reads the last day of every article, and of every passage the last day its article vouches for; `NO_DAY` of the undated, `OPEN_END` of what has no end.
 *
 * The rule is that of the facet `dates`.
 */
export function readEnds({ counts, articles, passages }: Columns): {
  readonly articles: Int32Array;
  readonly passages: Int32Array;
} {
  const ends = { articles: new Int32Array(counts.articles), passages: new Int32Array(passages.kind.length) };
  for (let article = 0; article < counts.articles; article += 1) {
    ends.articles[article] = endOf(articles.earliest[article] ?? NO_DAY, articles.latest[article] ?? NO_DAY);
    const written = articles.written[article] ?? NO_DAY;
    const last = passages.offsets[article + 1] ?? 0;
    for (let passage = passages.offsets[article] ?? 0; passage < last; passage += 1) {
      const earliest = passages.earliest[passage] ?? NO_DAY;
      const latest = passages.latest[passage] ?? NO_DAY;
      const end = endOf(earliest, latest);
      const isCut = end > written && written !== NO_DAY && earliest <= written;
      // A plan keeps the end it names; one it does not name the article gives it.
      const isNamed = passages.isPlanned[passage] === 1 && latest !== NO_DAY;
      ends.passages[passage] = isCut && !isNamed ? written : end;
    }
  }
  return ends;
}

function endOf(earliest: number, latest: number): number {
  if (latest !== NO_DAY) return latest;
  return earliest === NO_DAY ? NO_DAY : OPEN_END;
}
