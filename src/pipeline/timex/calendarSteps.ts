import { countDays, toDayNumber } from '../../corpus/days.ts';
import { printDay } from '../calendar.ts';

/** A day by its parts; `weekday` is Monday 1 to Sunday 7. */
type DayParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
};

/**
 * Divides a day's number into year, month and day: the inverse of `toDayNumber`.
 *
 * Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms" (civil_from_days).
 */
export function findDayParts(number: number): DayParts {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year, month, day, weekday: modulo(number + 3, 7) + 1 };
}

/** Prints a day's number as `YYYY-MM-DD`. */
export function printDayNumber(number: number): string {
  const { year, month, day } = findDayParts(number);
  return printDay(year, month, day);
}

/** Numbers a day that is known to be one. */
export function numberDay(day: string): number {
  const number = toDayNumber(day);
  if (number === undefined) throw new Error(`No calendar has ${day}.`);
  return number;
}

/** Prints a month counted from January of year 0: `year * 12 + month - 1`. */
export function printMonthNumber(number: number): string {
  return printDay(Math.floor(number / 12), modulo(number, 12) + 1, 1).slice(0, 7);
}

/** Prints a year in four digits. */
export function printYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** Steps a day by months and years; the 31st becomes the last of a shorter month. */
export function stepMonths(number: number, months: number): number {
  const { year, month, day } = findDayParts(number);
  const at = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(at / 12), modulo(at, 12) + 1];
  return numberDay(printDay(newYear, newMonth, Math.min(day, countDays(newYear, newMonth))));
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
