import { compareText } from './compareText.ts';
import { isDoubtful, isYearOnly, printMonth, printWindow } from './dateWords.ts';
import { toDayNumber } from './days.ts';
import type { EdtfDate } from './edtfDate.ts';

/** A stretch in which a corpus has dates close together. `start` and `end` are the first and the last anchor day in it, `YYYY-MM-DD`. */
export type Period = { readonly start: string; readonly end: string; readonly label: string };

/**
 * Clusters dates into periods by their anchor day; a gap of more than `gapDays` splits.
 *
 * Undated dates belong to no period. The label names the month or months: "September 2015", "September – October 2015"; the year
 * or years where a date is known no closer.
 */
export function periodsOf(dates: readonly EdtfDate[], gapDays = 60): readonly Period[] {
  // Of a large corpus many dates fall on one day: each day is looked at once.
  const anchored = new Map<string, boolean>();
  for (const date of dates) {
    const day = findAnchorDay(date);
    if (day !== null && anchored.get(day) !== true) anchored.set(day, isYearOnly(date));
  }
  const runs: { start: string; end: string; isYear: boolean }[] = [];
  for (const [day, isYear] of [...anchored].toSorted(([a], [b]) => compareText(a, b))) {
    const run = runs.at(-1);
    if (run === undefined || countDaysBetween(run.end, day) > gapDays) {
      runs.push({ start: day, end: day, isYear });
    } else {
      run.end = day;
      run.isYear ||= isYear;
    }
  }
  return runs.map(({ start, end, isYear }) => ({
    start,
    end,
    label: isYear ? printYears(start, end) : printMonths(start, end),
  }));
}

/** Finds the period a date belongs to. */
export function findPeriod(periods: readonly Period[], date: EdtfDate): Period | undefined {
  const day = findAnchorDay(date);
  return day === null ? undefined : periods.find(({ start, end }) => start <= day && day <= end);
}

/** Finds the day a date is sorted and clustered by: its earliest day, else its latest, else null. */
export function findAnchorDay(date: EdtfDate): string | null {
  return date.earliest ?? date.latest;
}

/**
 * Compares two dates as evidence allows: -1 when the first is clearly earlier, 1 when it is clearly later, else 0.
 *
 * Clearly means that no day of one could be a day of the other, and that neither carries `?`, `~` or `%`: a date known from
 * outside the text settles no order. Open ends overlap with everything beyond them.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): -1 | 0 | 1 {
  if (isDoubtful(a) || isDoubtful(b)) return 0;
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return -1;
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return 1;
  return 0;
}

function countDaysBetween(start: string, end: string): number {
  return (toDayNumber(end) ?? 0) - (toDayNumber(start) ?? 0);
}

function printMonths(start: string, end: string): string {
  const [first, last] = [printMonth(start), printMonth(end)];
  if (first === last) return last;
  return `${start.slice(0, 4) === end.slice(0, 4) ? first.replace(/ \d+$/, '') : first} – ${last}`;
}

function printYears(start: string, end: string): string {
  return printWindow(start.slice(0, 4), end.slice(0, 4));
}
