import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Finding } from './problems.ts';
import { findWeekdayFault } from './weekdays.ts';

/** The first newspapers are of 1605; a later century than the next is a slip of the finger. */
const PLAUSIBLE = { first: '1600-01-01', last: '2100-12-31' };

/** Finds what is odd about a date that is well written. Warnings: `date-range`, `date-weekday` where its basis names another weekday. */
export function findDateDoubts(date: EdtfDate): Finding[] {
  const range = isPlausible(date) ? [] : [OUT_OF_RANGE];
  const weekday = date.earliest === date.latest ? findWeekdayFault(date.earliest ?? '', date.basis) : undefined;
  return weekday === undefined ? range : [...range, weekday];
}

function isPlausible({ earliest, latest }: EdtfDate): boolean {
  const isBefore = latest !== null && latest < PLAUSIBLE.first;
  const isAfter = earliest !== null && earliest > PLAUSIBLE.last;
  return !isBefore && !isAfter;
}

const OUT_OF_RANGE: Finding = {
  code: 'date-range',
  severity: 'warning',
  message: 'The date is before the first newspaper, or in another century than anybody writes of.',
  fix: 'Look whether the year is right.',
};
