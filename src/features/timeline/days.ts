import { countDays, divideDay, printDay, toDayNumber } from '../../corpus/days.ts';

const DAY_MS = 86_400_000;

/** Counts the days from 1 January 1970 to a calendar day `YYYY-MM-DD` of a compiled date, which always exists. */
export function dayNumber(iso: string): number {
  return toDayNumber(iso) ?? 0;
}

/** Writes a day number as `YYYY-MM-DD`; a fraction belongs to the day it has begun. */
export function isoDay(day: number): string {
  return printDay(Math.floor(day));
}

/** The month number of a day. */
export function monthOf(day: number): number {
  const { year, month } = divideDay(Math.floor(day));
  return year * 12 + month - 1;
}

/** Counts the months from January of year 0 to the month of `YYYY-MM` or `YYYY-MM-DD`. */
export function monthNumber(iso: string): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return year * 12 + month - 1;
}

/** Writes a month number as `YYYY-MM`. */
export function isoMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The day number of a month's first day. */
export function monthStart(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1) / DAY_MS;
}

/** Where a day stands on a line of months: 0.5 is the middle of the month. Used by the true-scale strip. */
export function monthPosition(day: number): number {
  const { year, month, day: date } = divideDay(Math.floor(day));
  return year * 12 + month - 1 + (date - 1 + day - Math.floor(day)) / countDays(year, month);
}

/** Compares two day numbers; unlike their difference also where both are infinite, as those of undated events are. */
export function compareDays(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
