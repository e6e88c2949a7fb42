import { printMonthName } from '../corpus/datePoint.ts';

/**
 * Prints the day it is where the reader is: "November 30, 2026".
 *
 * Put together by hand: a browser's first date in words takes longer than the first screen may, since it loads what it knows of all languages.
 */
export function printToday(): string {
  const now = new Date();
  return `${printMonthName(now.getMonth() + 1)} ${now.getDate()}, ${now.getFullYear()}`;
}
