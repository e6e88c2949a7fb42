import { toDayNumber } from '../corpus/days.ts';
import type { Finding } from './problems.ts';

/** From day 0 on, which was a Thursday. */
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
const NAMED = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

/**
 * Finds whether the words beside a day name a weekday and not its own. Warning: `date-weekday`.
 *
 * Words that name several weekdays speak of more than one day: one of them must fit.
 */
export function findWeekdayFault(day: string, words: string): Finding | undefined {
  const named = words.match(NAMED) ?? [];
  const number = toDayNumber(day);
  if (named.length === 0 || number === undefined) return undefined;
  const weekday = WEEKDAYS[((number % 7) + 7) % 7] ?? '';
  if (named.some((name) => name.toLowerCase() === weekday.toLowerCase())) return undefined;
  return {
    code: 'date-weekday',
    severity: 'warning',
    message: `${day} was a ${weekday}, and the words beside it say ${[...new Set(named)].join(' and ')}.`,
    value: words,
    fix: 'Look which of the two is right, and correct the other.',
  };
}
