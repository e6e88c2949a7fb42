import { parse } from 'edtf';
import { printMonthName } from '../corpus/datePoint.ts';
import { countDays } from '../corpus/days.ts';
import { parsePrintedDay, printDay, toDay } from './calendar.ts';

/** The days an EDTF string can mean, both inclusive; null where that end is open or unknown. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null };

/** Why a string is no date we take, and what to write. */
export type DateFault = {
  readonly code: 'edtf-invalid' | 'edtf-unsupported' | 'date-impossible' | 'date-reversed';
  readonly message: string;
  readonly fix: string;
};

const COMPONENT = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;

/** Seasons and other parts of a year whose months everybody agrees on: quarters, thirds and halves. Spring is another's autumn. */
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

/**
 * Reads an EDTF string: what the standard allows (levels 0 to 2, by the `edtf` library), what the calendar allows, and its bounds.
 *
 * The library reads 2015-02-29 as 1 March and a set's range as its first day, so calendar and bounds are ours. `?`, `~` and `%` do not
 * widen the bounds. Days only, years of four digits: other EDTF is `edtf-unsupported`. Source: Library of Congress EDTF, 2019.
 */
export function readEdtf(edtf: string): Bounds | DateFault {
  const impossible = findImpossibleDay(edtf);
  if (impossible !== undefined) return impossible;
  // Most dates are one day. The library takes a hundred times as long to say so.
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return { earliest: edtf, latest: edtf };
  if (!isEdtf(edtf)) return describeInvalid(edtf);
  if (/[TYES]/.test(edtf) || edtf.startsWith('-') || edtf.includes('/-')) {
    const message = 'The date has a time, or a year that is not of four digits.';
    return { code: 'edtf-unsupported', message, fix: 'Write a day, month or year: "2015-09-28", "2015-09", "2015".' };
  }
  const bounds = findBounds(edtf);
  if (bounds === undefined) return describeInvalid(edtf);
  if (bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest) {
    return { code: 'date-reversed', message: 'The date ends before it begins.', fix: 'Write the earlier date first.' };
  }
  return bounds;
}

/** Whether reading found fault with a date. */
export function isDateFault(read: Bounds | DateFault): read is DateFault {
  return 'code' in read;
}

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Looks at each day written out in full, wherever it stands: alone, in an interval, in a set. */
function findImpossibleDay(edtf: string): DateFault | undefined {
  for (const [day, y, m, d] of edtf.replace(/[?~%]/g, '').matchAll(/(?<![\dX-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\dX])/g)) {
    const [year, month, ofMonth] = [Number(y), Number(m), d === undefined ? 1 : Number(d)];
    if (d === undefined && month > 12) continue;
    if (toDay(year, month, ofMonth) !== undefined) continue;
    const hasMonth = month >= 1 && month <= 12;
    const days = hasMonth
      ? `${printMonthName(month)} ${year} has ${countDays(year, month)} days`
      : `there is no month ${m}`;
    return {
      code: 'date-impossible',
      message: `No calendar has ${day}: ${days}.`,
      fix: 'Write the day the source gives.',
    };
  }
  return undefined;
}

/** Finds the bounds of a valid string: of an interval or a set from its ends, else of its one date. */
function findBounds(edtf: string): Bounds | undefined {
  const plain = edtf.replace(/[?~%]/g, '');
  const set = /^[[{](.*)[\]}]$/.exec(plain)?.[1];
  if (set !== undefined) return joinSet(set.split(','));
  const [from = '', to] = plain.split('/');
  return to === undefined ? findComponent(from) : join(findEnd(from), findEnd(to));
}

const OPEN: Bounds = { earliest: null, latest: null };

function findEnd(text: string): Bounds | undefined {
  return text === '' || text === '..' ? OPEN : findComponent(text);
}

function join(from: Bounds | undefined, to: Bounds | undefined): Bounds | undefined {
  return from === undefined || to === undefined ? undefined : { earliest: from.earliest, latest: to.latest };
}

function joinSet(members: readonly string[]): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const member of members) {
    const [from = '', to = from] = member.split('..');
    const next = join(findEnd(from), findEnd(to));
    if (next === undefined) return undefined;
    bounds = bounds === undefined ? next : { earliest: least(bounds, next), latest: greatest(bounds, next) };
  }
  return bounds;
}

function least(a: Bounds, b: Bounds): string | null {
  return a.earliest === null || b.earliest === null ? null : a.earliest < b.earliest ? a.earliest : b.earliest;
}

function greatest(a: Bounds, b: Bounds): string | null {
  return a.latest === null || b.latest === null ? null : a.latest > b.latest ? a.latest : b.latest;
}

/** Finds the bounds of one date, `X` standing for any digit. A year of which nothing is known has none. */
function findComponent(text: string): Bounds | undefined {
  const [, year = '', month = 'XX', day = 'XX'] = COMPONENT.exec(text) ?? [];
  if (year === '') return undefined;
  if (year === 'XXXX') return OPEN;
  if (/^\d+$/.test(month) && Number(month) > 12) return findPartOfYear(Number(year), month);
  const days = [...eachDay(year.replaceAll('X', '0'), month, day)];
  const lastDays = [...eachDay(year.replaceAll('X', '9'), month, day)];
  const earliest = days[0];
  const latest = lastDays.at(-1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function findPartOfYear(year: number, part: string): Bounds {
  const [first, last] = PARTS_OF_YEAR[part] ?? [1, 12];
  return { earliest: printDay(year, first, 1), latest: printDay(year, last, countDays(year, last)) };
}

function* eachDay(year: string, monthPattern: string, dayPattern: string): Generator<string> {
  for (let month = 1; month <= 12; month += 1) {
    if (!fits(month, monthPattern)) continue;
    for (let day = 1; day <= countDays(Number(year), month); day += 1) {
      if (fits(day, dayPattern)) yield printDay(Number(year), month, day);
    }
  }
}

function fits(value: number, pattern: string): boolean {
  const digits = String(value).padStart(2, '0');
  return Array.from(pattern).every((character, index) => character === 'X' || character === digits[index]);
}

function describeInvalid(edtf: string): DateFault {
  const proposals = proposeEdtf(edtf);
  const fix =
    proposals.length === 0
      ? 'Write a day, month, year, interval or set: "2015-09-28", "2015-09", "2015-09-28/2015-09-29", "[2015-09-24,2015-10-01]".'
      : `Write ${proposals.map((proposal) => `"${proposal}"`).join(' or ')}${proposals.length > 1 ? ': which one, only the source can say' : ''}.`;
  return { code: 'edtf-invalid', message: 'This is not an EDTF date.', fix };
}

/** Proposes what may be meant: all readings of an ambiguous day, none where nothing is obvious. */
function proposeEdtf(text: string): string[] {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  if (tidy !== text && isEdtf(tidy) && findImpossibleDay(tidy) === undefined) return [tidy];
  const printed = parsePrintedDay(tidy);
  if (printed !== undefined) return [printed];
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(tidy);
  if (yearFirst !== null) return pick([toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))]);
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tidy);
  if (yearLast === null) return [];
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  return pick([toDay(year, b, a), toDay(year, a, b)]);
}

function pick(days: readonly (string | undefined)[]): string[] {
  return [...new Set(days)].filter((day) => day !== undefined);
}
