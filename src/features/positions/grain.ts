import { printMonth, printWindow } from '../../corpus/dateWords.ts';
import { printDay, toDayNumber } from '../../corpus/days.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { findAnchorDay, findPeriod, type Period } from '../../corpus/periods.ts';

/** How long the time is that one row of quotations stands for: a cluster of the corpus's dates, or a year, month, week or day. */
export type Grain = 'cluster' | 'year' | 'month' | 'week' | 'day';

/** The keys of the rows for what has no date, for dates too wide for a row, and for what was said before the month of the first article. */
export const UNDATED = 'undated';
export const LOOSE = 'loose';
export const EARLIER = 'earlier';

/** How time is cut into rows. `floor` is the month of the first article, `YYYY-MM`: what lies before is background and has one row. */
export type Cut = { readonly grain: Grain; readonly periods: readonly Period[]; readonly floor: string };

// A row of more than this is not looked through; more rows than this are no overview.
const FULL_ROW = 100;
const MOST_ROWS = 60;

/** How many days a date may mean and still belong to a row of this length: “28 or 29 September” and “about 28 September” stand with a day. */
const WIDEST: Readonly<Record<Exclude<Grain, 'cluster'>, number>> = {
  year: 366,
  month: 31,
  week: 7,
  day: 3,
};
const LOOSE_WORDS: Readonly<Record<Exclude<Grain, 'cluster'>, string>> = {
  year: 'Year not known',
  month: 'Month not known',
  week: 'Week not known',
  day: 'Day not known',
};

/** A date, and how many acts of speech have it. */
export type DateCount = { readonly date: EdtfDate; readonly count: number };

/**
 * Chooses the longest time a row can stand for without holding too much; where none is short enough, the shortest that still
 * makes an overview.
 */
export function chooseGrain(dates: readonly DateCount[], periods: readonly Period[], floor: string): Cut {
  let chosen: Cut = { grain: 'cluster', periods, floor };
  for (const grain of ['cluster', 'year', 'month', 'week', 'day'] as const) {
    const counts = new Map<string, number>();
    for (const { date, count } of dates) {
      const key = findRowKey(date, { grain, periods, floor });
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
    if (counts.size > MOST_ROWS) return chosen;
    chosen = { grain, periods, floor };
    const dated = Array.from(counts).filter(([key]) => !isApart(key));
    if (dated.every(([, count]) => count <= FULL_ROW)) return chosen;
  }
  return chosen;
}

/**
 * Finds the row a date belongs to, as the address writes it: the first day of a cluster or week, a day or a month.
 *
 * All dated rows of a table are of one length. A date known less closely than that belongs to none of them, and has the row
 * of such dates.
 */
export function findRowKey(date: EdtfDate, { grain, periods, floor }: Cut): string {
  const day = findAnchorDay(date);
  if (day === null) return UNDATED;
  if (grain === 'cluster') return findPeriod(periods, date)?.start ?? UNDATED;
  if ((date.latest ?? day).slice(0, 7) < floor) return EARLIER;
  if (countDays(date) > WIDEST[grain] || day.slice(0, 7) < floor) return LOOSE;
  if (grain === 'year') return day.slice(0, 4);
  if (grain === 'month') return day.slice(0, 7);
  return grain === 'day' ? day : printDay(findMonday(toDayNumber(day) ?? 0));
}

/** Ranks a row: background first, then the dated ones, what has no place among them last. */
export function rankRow(key: string): number {
  return [EARLIER, '', LOOSE, UNDATED].indexOf(isApart(key) ? key : '');
}

/** Prints what the row of a key stands for: "September 2015", "21–27 Sep 2015", "28 Sep 2015", "Before September 2015", "Day not known", "Undated". */
export function printRow(key: string, { grain, periods, floor }: Cut): string {
  if (key === UNDATED) return 'Undated';
  if (key === EARLIER) return `Before ${printMonth(floor)}`;
  if (grain === 'cluster') return periods.find(({ start }) => start === key)?.label ?? key;
  if (key === LOOSE) return LOOSE_WORDS[grain];
  if (grain === 'year') return key;
  if (grain === 'month') return printMonth(key);
  return printWindow(key, grain === 'day' ? key : printDay((toDayNumber(key) ?? 0) + 6));
}

/** Rows that stand beside the run of time. */
function isApart(key: string): boolean {
  return key === UNDATED || key === LOOSE || key === EARLIER;
}

/** Counts the days a date may mean; one of which an end is not known counts as far as it is. */
function countDays({ earliest, latest }: EdtfDate): number {
  return (toDayNumber(latest ?? '') ?? 0) - (toDayNumber(earliest ?? latest ?? '') ?? 0) + 1;
}

/** 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601). */
function findMonday(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
