import { countDays } from '../corpus/days.ts';

/** Prints a calendar day as `YYYY-MM-DD`. */
export function printDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_FIRST = new RegExp(`^(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (\\d{4})$`, 'i');

/**
 * Parses a day as news pages print it: "September 28, 2015", "Sept. 28 2015", "28 September 2015", "2015-09-28".
 *
 * Returns `YYYY-MM-DD`; undefined for anything else, and for a day no calendar has.
 */
export function parsePrintedDay(text: string): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso !== null) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst !== null) return toDay(Number(monthFirst[3]), findMonth(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst !== null) return toDay(Number(dayFirst[3]), findMonth(dayFirst[2] ?? ''), Number(dayFirst[1]));
  return undefined;
}

/** Makes a day of its numbers; undefined where the calendar has no such day. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month);
  return exists ? printDay(year, month, day) : undefined;
}

function findMonth(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
