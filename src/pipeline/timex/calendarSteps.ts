import { type CalendarDay, countDays, divideDay, toDayNumber } from '../../corpus/days.ts';
import { printDay } from '../calendar.ts';

/** Divides a day's number; `weekday` is Monday 1 to Sunday 7. */
export function findDayParts(number: number): CalendarDay & { readonly weekday: number } {
  const { year, month, day } = divideDay(number);
  return { year, month, day, weekday: modulo(number + 3, 7) + 1 };
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
