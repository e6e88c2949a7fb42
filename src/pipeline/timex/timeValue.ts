import { countDays } from '../../corpus/days.ts';
import { printDay } from '../calendar.ts';
import type { Bounds } from '../edtf.ts';
import type { Form } from './phrase.ts';

/**
 * What a phrase means: one or more EDTF dates without qualifiers, and how they stand together.
 *
 * `isLoose` is printed as `~`, `isDoubtful` as `?`, both as `%`.
 */
export type TimeValue = {
  readonly cores: readonly string[];
  readonly form: Form;
  readonly isLoose: boolean;
  readonly isDoubtful: boolean;
};

/** Prints a value as EDTF. */
export function printEdtf(value: TimeValue): string {
  const { form, isLoose, isDoubtful } = value;
  const mark = isLoose ? (isDoubtful ? '%' : '~') : isDoubtful ? '?' : '';
  const first = value.cores[0] ?? '';
  const last = value.cores.at(-1) ?? first;
  // The library takes no year with a mark as one of a set: then it is the stretch that holds them all.
  const isChoice = form === 'set' && (mark === '' || value.cores.every((core) => core.length > 4));
  if (isChoice) return `[${value.cores.map((core) => `${core}${mark}`).join(',')}]`;
  if (form === 'until') return `../${spell(first, true, mark)}${mark}`;
  if (form === 'since') return `${spell(first, false, mark)}${mark}/..`;
  if (form === 'interval' || form === 'set')
    return `${spell(first, false, mark)}${mark}/${spell(last, true, mark)}${mark}`;
  if (mark === '' || !needsSpelling(first, mark)) return `${first}${mark}`;
  return `${spell(first, false, mark)}${mark}/${spell(first, true, mark)}${mark}`;
}

/** Finds the first and the last day of a value, the same that reading its EDTF gives. */
export function findValueBounds(value: TimeValue): Bounds {
  const [first = '', last = first] = value.cores;
  const isMarked = value.isLoose || value.isDoubtful;
  const isSpelt = value.form === 'one' ? isMarked && needsSpelling(first, '~') : value.form !== 'set';
  const from = isSpelt ? spell(first, false, '~') : first;
  const to = isSpelt ? spell(last, true, '~') : last;
  return {
    earliest: value.form === 'until' ? null : findFirstDay(from),
    latest: value.form === 'since' ? null : findLastDay(value.form === 'set' ? (value.cores.at(-1) ?? to) : to),
  };
}

/** The standard takes no season as the end of an interval, and neither season nor decade with a mark of doubt. */
function needsSpelling(core: string, mark: string): boolean {
  return (mark !== '' && core.endsWith('X')) || (core.length === 7 && Number(core.slice(5)) > 12);
}

/** The months of seasons are those of the northern half of the world, where the agencies write. */
const PART_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

/** The first and last month of a part of a year, 1 to 12; a winter ends in the year after, with month 14. */
export function findPartMonths(part: number): readonly [number, number] {
  return PART_MONTHS[part] ?? [1, 12];
}

/** Whether the standard takes a date as one of a set. */
export function canBeChosen(core: string): boolean {
  return !needsSpelling(core, '~');
}

function spell(core: string, isEnd: boolean, mark: string): string {
  if (!needsSpelling(core, mark)) return core;
  if (core.endsWith('X')) return core.replace('X', isEnd ? '9' : '0');
  const month = findPartMonths(Number(core.slice(5)))[isEnd ? 1 : 0];
  const year = Number(core.slice(0, 4)) + (month > 12 ? 1 : 0);
  return printDay(year, month > 12 ? month - 12 : month, 1).slice(0, 7);
}

/** Finds the first day of a date without qualifiers: of a day, month, part of a year, year or decade. */
export function findFirstDay(core: string): string {
  const [year, month] = [core.slice(0, 4).replace('X', '0'), core.slice(5, 7)];
  if (core.length === 10) return core;
  if (month === '') return `${year}-01-01`;
  if (Number(month) <= 12) return `${core}-01`;
  return Number(month) < 33 ? `${year}-01-01` : printDay(Number(year), findPartMonths(Number(month))[0], 1);
}

/** Finds the last day of a date without qualifiers. Reading EDTF gives a season the whole year, for it is another's other season. */
export function findLastDay(core: string): string {
  const [year, month] = [Number(core.slice(0, 4).replace('X', '9')), core.slice(5, 7)];
  if (core.length === 10) return core;
  if (month === '') return printDay(year, 12, 31);
  if (Number(month) > 12 && Number(month) < 33) return printDay(year, 12, 31);
  const last = Number(month) <= 12 ? Number(month) : findPartMonths(Number(month))[1];
  return printDay(year, last, countDays(year, last));
}
