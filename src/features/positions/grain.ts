import { isYearOnly, printMonth, printWindow } from '../../corpus/dateWords.ts';
import { printDay, toDayNumber } from '../../corpus/days.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { findAnchorDay, findPeriod, type Period } from '../../corpus/periods.ts';

/** How long the time is that one row of quotations stands for: a cluster of the corpus's dates, or a month, week or day. */
export type Grain = 'cluster' | 'month' | 'week' | 'day';

/** The keys of the rows for what has no date, and for what was said before the month of the first article. */
export const UNDATED = 'undated';
export const EARLIER = 'earlier';

/** How time is cut into rows. `floor` is the month of the first article, `YYYY-MM`: what lies before is background and has one row. */
export type Cut = { readonly grain: Grain; readonly periods: readonly Period[]; readonly floor: string };

// A row of more than this is not looked through; more rows than this are no overview.
const FULL_ROW = 100;
const MOST_ROWS = 60;
const MONTH_DAYS = 27;

/**
 * Chooses the longest time a row can stand for without holding too much; where none is short enough, the shortest that still
 * makes an overview.
 */
export function chooseGrain(dates: readonly EdtfDate[], periods: readonly Period[], floor: string): Cut {
  let chosen: Cut = { grain: 'cluster', periods, floor };
  for (const grain of ['cluster', 'month', 'week', 'day'] as const) {
    const counts = new Map<string, number>();
    for (const date of dates) {
      const key = findRowKey(date, { grain, periods, floor });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (counts.size > MOST_ROWS) return chosen;
    chosen = { grain, periods, floor };
    const dated = Array.from(counts).filter(([key]) => key !== UNDATED && key !== EARLIER);
    if (dated.every(([, count]) => count <= FULL_ROW)) return chosen;
  }
  return chosen;
}

/**
 * Finds the row a date belongs to, as the address writes it: the first day of a cluster or week, a day, a month or a year.
 *
 * A date known no closer than to the month or year has a row of that length: it belongs to none of its days.
 */
export function findRowKey(date: EdtfDate, { grain, periods, floor }: Cut): string {
  const day = findAnchorDay(date);
  if (day === null) return UNDATED;
  if (grain === 'cluster') return findPeriod(periods, date)?.start ?? UNDATED;
  if (day.slice(0, 7) < floor && (date.latest ?? day).slice(0, 7) < floor) return EARLIER;
  if (isYearOnly(date)) return day.slice(0, 4);
  if (grain === 'month' || countDays(date) > MONTH_DAYS) return day.slice(0, 7);
  return grain === 'day' ? day : printDay(findMonday(toDayNumber(day) ?? 0));
}

/** Prints what the row of a key stands for: "September 2015", "21–27 Sep 2015", "28 Sep 2015", "2015", "Before September 2015", "Undated". */
export function printRow(key: string, { grain, periods, floor }: Cut): string {
  if (key === UNDATED) return 'Undated';
  if (key === EARLIER) return `Before ${printMonth(floor)}`;
  if (grain === 'cluster') return periods.find(({ start }) => start === key)?.label ?? key;
  if (key.length === 7) return printMonth(key);
  if (grain === 'week' && key.length === 10) return printWindow(key, printDay((toDayNumber(key) ?? 0) + 6));
  return printWindow(key, key);
}

function countDays({ earliest, latest }: EdtfDate): number {
  return (toDayNumber(latest ?? '') ?? 0) - (toDayNumber(earliest ?? latest ?? '') ?? 0);
}

/** 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601). */
function findMonday(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
