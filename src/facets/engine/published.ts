import { type Columns, type DayColumns, NO_DAY } from '../../corpus/columns.ts';
import { printDay } from '../../corpus/days.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Nouns } from './nouns.ts';

/** On which days articles were published, and how many on the very same. */
export type Published = { readonly date: EdtfDate; readonly count: number };

/** Lists when articles were published, those of the same days in one entry: of these the date of the first is given. */
export function listPublished({ articles, counts }: Columns, nouns: Nouns): readonly Published[] {
  const found = new Map<string, Entry>();
  let last: Entry | undefined;
  for (let article = 0; article < counts.articles; article += 1) {
    const [earliest, latest] = [articles.earliest[article] ?? NO_DAY, articles.latest[article] ?? NO_DAY];
    // Articles stand in the order of their days: most have those of the one before.
    if (last === undefined || last.earliest !== earliest || last.latest !== latest) {
      const key = `${earliest} ${latest}`;
      last = found.get(key) ?? { article, earliest, latest, count: 0 };
      found.set(key, last);
    }
    last.count += 1;
  }
  return Array.from(found.values(), ({ article, count }) => ({ date: nouns.article(article).published, count }));
}

type Entry = { readonly article: number; readonly earliest: number; readonly latest: number; count: number };

/** Finds the first and the last day of anything in a corpus, or of its articles, `YYYY-MM-DD`; none where nothing has a date. */
export function findDays(columns: readonly DayColumns[]): readonly string[] {
  const days = columns.flatMap(findEnds);
  return days.length === 0 ? [] : [printDay(Math.min(...days)), printDay(Math.max(...days))];
}

function findEnds({ earliest, latest }: DayColumns): readonly number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, NO_DAY];
  for (const days of [earliest, latest]) {
    for (let row = 0; row < days.length; row += 1) {
      const day = days[row] ?? NO_DAY;
      if (day === NO_DAY) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return last === NO_DAY ? [] : [first, last];
}
