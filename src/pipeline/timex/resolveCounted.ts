import { printDay as printDayNumber, toDayNumber } from '../../corpus/days.ts';
import { findDayParts, printMonthNumber, printYear, stepMonths } from './calendarSteps.ts';
import type { Point, ResolvedPoint } from './phrase.ts';
import { findFirstDay } from './timeValue.ts';
import type { Unit } from './timeWords.ts';

/** "Three days ago" is a day; weeks, months and years are counted in round numbers. */
export function resolveCount(unit: Unit, count: number, day: number): ResolvedPoint | undefined {
  const core = step(unit, count, day);
  return core === undefined ? undefined : { cores: [core], form: 'one', isLoose: unit !== 'day' };
}

function step(unit: Unit, count: number, day: number): string | undefined {
  const { year, month } = findDayParts(day);
  if (Math.abs(count) > 900) return undefined;
  if (unit === 'day') return printDayNumber(day + count);
  if (unit === 'week') return printDayNumber(day + count * 7);
  if (unit === 'month') return printMonthNumber(year * 12 + month - 1 + count);
  if (unit === 'year') return printYear(year + count);
  return unit === 'decade' ? printYear(year + count * 10) : undefined;
}

/** "The past five years" is from then to now. */
export function resolveStretch(unit: Unit, count: number, day: number): ResolvedPoint | undefined {
  // One year back is told in months, one month in days: "2014/2015" would be two years.
  const isOne = Math.abs(count) === 1 && (unit === 'year' || unit === 'month');
  const far = isOne ? printDayNumber(stepMonths(day, unit === 'year' ? count * 12 : count)) : step(unit, count, day);
  if (far === undefined) return undefined;
  const end = isOne && unit === 'year' ? far.slice(0, 7) : far;
  const present = printDayNumber(day).slice(0, end.length);
  return { cores: count < 0 ? [end, present] : [present, end], form: 'interval' };
}

/** Counts from a date that is known: never to a finer date than that one. */
export function resolveFrom(
  { unit, count }: Extract<Point, { type: 'from' }>,
  reference: string | undefined,
): ResolvedPoint | undefined {
  if (reference === undefined || reference.endsWith('X')) return undefined;
  const isDay = reference.length === 10;
  const isMonth = reference.length === 7 && Number(reference.slice(5)) <= 12;
  const first = toDayNumber(findFirstDay(reference)) ?? 0;
  if ((unit === 'day' || unit === 'week' || unit === 'weekend') && !isDay) return undefined;
  if (unit === 'month' && !isDay && !isMonth) return undefined;
  if (unit === 'week' && count === 0) return undefined;
  const core = step(unit, count, first);
  const isSameGrain = core?.length === reference.length;
  const isExact = unit === 'day' || (isSameGrain && unit !== 'week') || count === 0;
  return core === undefined ? undefined : { cores: [core], form: 'one', isLoose: !isExact };
}
