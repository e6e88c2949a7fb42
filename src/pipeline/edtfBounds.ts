import { type CalendarDay, countDays } from '../corpus/days.ts';
import { printDay } from './calendar.ts';
import type { Bounds } from './edtf.ts';

/** From the first day to the last, of any year; null where that end is open or unknown. */
type Reach = { readonly first: CalendarDay | null; readonly last: CalendarDay | null };

/** What is wrong with a string that is well written: no calendar has such a day, or it ends before it begins. */
export type Contradiction = 'impossible' | 'reversed';

/**
 * Finds the bounds of a valid EDTF string: of an interval or a set from its ends, else of its one date.
 *
 * `?`, `~` and `%` do not widen them, a time of day does not narrow them. Bounds are days of the years 0 to 9999: what lies before or after is
 * bounded on the side towards them alone. The seasons of code 21 to 32 are taken as the whole year, since spring is another's autumn.
 */
export function findBounds(edtf: string): Bounds | Contradiction {
  const plain = edtf.replace(/[?~%]/g, '');
  const reach = isSet(plain) ? reachSet(plain.slice(1, -1).split(',')) : reachStretch(plain.split('/'));
  return typeof reach === 'string' ? reach : { earliest: printFirst(reach.first), latest: printLast(reach.last) };
}

/** Whether an EDTF string is a set: of one of its members, or of all of them. */
export function isSet(edtf: string): boolean {
  return edtf.startsWith('[') || edtf.startsWith('{');
}

const OPEN: Reach = { first: null, last: null };

/** Of one date, or from one to another. */
function reachStretch([from = '', to = from]: readonly string[]): Reach | Contradiction {
  const [start, end] = [reachEnd(from), reachEnd(to)];
  if (start === undefined || end === undefined) return 'impossible';
  if (start.first !== null && end.last !== null && order(start.first) > order(end.last)) return 'reversed';
  return { first: start.first, last: end.last };
}

function reachSet(members: readonly string[]): Reach | Contradiction {
  let all: Reach | undefined;
  for (const member of members) {
    const next = reachStretch(member.split('..'));
    if (typeof next === 'string') return next;
    all = all === undefined ? next : { first: pick(all.first, next.first, -1), last: pick(all.last, next.last, 1) };
  }
  return all ?? OPEN;
}

/** The earlier of two first days, or the later of two last ones; an open end is both. */
function pick(a: CalendarDay | null, b: CalendarDay | null, direction: 1 | -1): CalendarDay | null {
  if (a === null || b === null) return null;
  return (order(a) - order(b)) * direction > 0 ? a : b;
}

function order({ year, month, day }: CalendarDay): number {
  return year * 372 + month * 31 + day;
}

function reachEnd(text: string): Reach | undefined {
  return text === '' || text === '..' ? OPEN : (reachYears(text) ?? reachDate(text.replace(/T.*/s, '')));
}

/** A year alone that is written in another way: more digits, an exponent, a number of digits that count. */
function reachYears(text: string): Reach | undefined {
  const [, sign, digits, exponent, counting] = /^Y?(-?)(\d+)(?:E(\d+))?(?:S(\d+))?$/.exec(text) ?? [];
  if (counting === undefined && !text.startsWith('Y')) return undefined;
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  const unknown = counting === undefined ? 1 : 10 ** Math.max(0, String(year).length - Number(counting));
  const low = Math.floor(year / unknown) * unknown;
  const high = low + unknown - 1;
  const [first, last] = sign === '-' ? [-high, -low] : [low, high];
  return reachMonths(first, last, [1, 12]);
}

/** Parts of a year whose months everybody agrees on: quarters, thirds and halves. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** A date whose digits may be unknown: `X` stands for any; a part that is not there is empty, and may be any. */
type Pattern = { readonly year: string; readonly month: string; readonly day: string };

/** Finds the reach of one date. Undefined where no day fits. A year of which nothing is known has none. */
function reachDate(text: string): Reach | undefined {
  const [, sign, year = '', month = '', day] = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const years: readonly [number, number] = sign === '-' ? [-high, -Math.max(low, 1)] : [low, high];
  if (Number(month) > 12) return day === undefined ? reachPart(years, month) : undefined;
  const pattern = { year, month, day: day ?? '' };
  const first = findDay(pattern, years, 1);
  if (first === undefined) return undefined;
  return year === 'XXXX' ? OPEN : { first, last: findDay(pattern, years, -1) ?? first };
}

/** Where a month stands from 21 on it is a season or another part of a year; from 13 to 20 and after those it is none. */
function reachPart([low, high]: readonly [number, number], part: string): Reach | undefined {
  const [first, last] = [21, 41];
  if (Number(part) < first || Number(part) > last) return undefined;
  return reachMonths(low, high, PARTS_OF_YEAR[part] ?? [1, 12]);
}

function reachMonths(low: number, high: number, [from, to]: readonly [number, number]): Reach {
  return { first: { year: low, month: from, day: 1 }, last: { year: high, month: to, day: countDays(high, to) } };
}

/** Finds the first day that fits, or walking back the last. */
function findDay(pattern: Pattern, [low, high]: readonly [number, number], step: 1 | -1): CalendarDay | undefined {
  for (let year = step === 1 ? low : high; year >= low && year <= high; year += step) {
    if (!fits(Math.abs(year), pattern.year)) continue;
    for (let month = step === 1 ? 1 : 12; month >= 1 && month <= 12; month += step) {
      if (!fits(month, pattern.month)) continue;
      const days = countDays(year, month);
      for (let day = step === 1 ? 1 : days; day >= 1 && day <= days; day += step) {
        if (fits(day, pattern.day)) return { year, month, day };
      }
    }
  }
  return undefined;
}

function fits(value: number, pattern: string): boolean {
  const digits = String(value).padStart(pattern.length, '0');
  return Array.from(pattern).every((character, index) => character === 'X' || character === digits[index]);
}

function printFirst(day: CalendarDay | null): string | null {
  if (day === null || day.year < 0) return null;
  return day.year > 9999 ? '9999-12-31' : printDay(day.year, day.month, day.day);
}

function printLast(day: CalendarDay | null): string | null {
  if (day === null || day.year > 9999) return null;
  return day.year < 0 ? '0000-01-01' : printDay(day.year, day.month, day.day);
}
