import { printDay as printDayNumber, toDayNumber } from '../../corpus/days.ts';
import { printDay } from '../calendar.ts';
import { findDayParts } from './calendarSteps.ts';

const FIXED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
]);

/** Finds the day of a feast in a year; Thanksgiving is that of the United States, Easter the western one. */
export function findFeast(feast: string, year: number): string | undefined {
  const fixed = FIXED.get(feast);
  if (fixed !== undefined) return printDay(year, fixed[0], fixed[1]);
  if (feast === 'thanksgiving') return findThanksgiving(year);
  const easter = toDayNumber(findEaster(year)) ?? 0;
  if (feast === 'easter') return printDayNumber(easter);
  if (feast === 'good friday') return printDayNumber(easter - 2);
  return feast === 'easter monday' ? printDayNumber(easter + 1) : undefined;
}

/** The fourth Thursday of November. */
function findThanksgiving(year: number): string {
  const first = toDayNumber(printDay(year, 11, 1)) ?? 0;
  return printDayNumber(first + ((11 - findDayParts(first).weekday) % 7) + 21);
}

/** Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
function findEaster(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const shifted = epact + weekday - 7 * late + 114;
  return printDay(year, Math.floor(shifted / 31), (shifted % 31) + 1);
}
