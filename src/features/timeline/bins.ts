import { dayNumber, isoDay, monthNumber, monthStart } from './days.ts';
import type { Stretch } from './warp.ts';

/** How many bins a lane may have: more are slow to draw and too thin to press. Source: measured with Recharts 3. */
const MOST_BINS = 150;

export type BinUnit = 'day' | 'week' | 'month' | 'year';

/** Events of one lane in one day, week, month or year; `from` is its first day number, `to` the first day after it. */
export type Bin = Stretch & { readonly count: number };

/** Chooses the finest unit that keeps the bins of a stretch of days few enough. */
export function chooseBinUnit(days: number): BinUnit {
  if (days <= MOST_BINS) return 'day';
  return days <= MOST_BINS * 7 ? 'week' : 'month';
}

/** Counts days in bins, in order; empty bins are left out, so that the counts add up to the days and nothing else is there. */
export function countBins(days: readonly number[], unit: BinUnit): readonly Bin[] {
  const counts = new Map<number, number>();
  for (const day of days) {
    const start = binStart(Math.floor(day), unit);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return Array.from(counts, ([from, count]) => ({ from, to: binEnd(from, unit), count })).toSorted(
    (a, b) => a.from - b.from,
  );
}

/**
 * Counts the days of a compressed stretch in years: of most only the year is known, and a bar of one day would claim more.
 *
 * A bin ends where the stretch does.
 */
export function countYears(days: readonly number[], { from, to }: Stretch): readonly Bin[] {
  const last = days.reduce((most, day) => Math.max(most, Math.floor(day) + 1), to);
  return countBins(days, 'year').map((bin) => ({
    ...bin,
    from: Math.max(bin.from, Math.floor(from)),
    to: Math.min(bin.to, last),
  }));
}

/** The months a bin lies in, as the address writes a zoom. */
export function binZoom(bin: Stretch): string {
  return `${isoDay(bin.from).slice(0, 7)}/${isoDay(bin.to - 1).slice(0, 7)}`;
}

function binStart(day: number, unit: BinUnit): number {
  if (unit === 'day') return day;
  // 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601).
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  if (unit === 'year') return dayNumber(`${isoDay(day).slice(0, 4)}-01-01`);
  return monthStart(monthNumber(isoDay(day)));
}

function binEnd(from: number, unit: BinUnit): number {
  if (unit === 'day') return from + 1;
  return unit === 'week' ? from + 7 : monthStart(monthNumber(isoDay(from)) + (unit === 'year' ? 12 : 1));
}
