import { printMonthName } from '../corpus/datePoint.ts';
import { countDays } from '../corpus/days.ts';
import { parsePrintedDay, toDay } from './calendar.ts';
import { findBounds } from './edtfBounds.ts';
import { isEdtf } from './edtfForm.ts';
import { readDatedLine } from './metadata/printedDate.ts';

/** The days an EDTF string can mean, both inclusive; null where that end is open or unknown. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null };

/** Why a string is no date we take, and what to write. */
export type DateFault = {
  readonly code: 'edtf-invalid' | 'date-impossible' | 'date-reversed';
  readonly message: string;
  readonly fix: string;
};

/**
 * Reads an EDTF string: what the standard allows (levels 0 and 1 whole, level 2 as `isEdtf` says), what the calendar allows, and its bounds.
 *
 * The library reads 2015-02-29 as 1 March and a set's range as its first day, so calendar and bounds are ours. On strings of which
 * implementations disagree, docs/edtf.md has a ruling. Source: Library of Congress EDTF, 2019.
 */
export function readEdtf(edtf: string): Bounds | DateFault {
  const impossible = findImpossibleDay(edtf);
  if (impossible !== undefined) return impossible;
  // Most dates are one day. The library takes a hundred times as long to say so.
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return { earliest: edtf, latest: edtf };
  // Of days before the year 0 the library refuses too those that no calendar has, as if they were written wrongly.
  if (/^-\d{4}-\d\d-\d\d$/.test(edtf) && findBounds(edtf) === 'impossible') return IMPOSSIBLE;
  if (!isEdtf(edtf)) return describeInvalid(edtf);
  const bounds = findBounds(edtf);
  if (bounds === 'impossible') return IMPOSSIBLE;
  if (bounds === 'reversed') {
    return { code: 'date-reversed', message: 'The date ends before it begins.', fix: 'Write the earlier date first.' };
  }
  return bounds;
}

const IMPOSSIBLE: DateFault = {
  code: 'date-impossible',
  message: 'No calendar has such a day.',
  fix: 'Write the day the source gives.',
};

/** Whether reading found fault with a date. */
export function isDateFault(read: Bounds | DateFault): read is DateFault {
  return 'code' in read;
}

/** Looks at each day written out in full, wherever it stands: alone, in an interval, in a set. */
function findImpossibleDay(edtf: string): DateFault | undefined {
  for (const [day, y, m, d] of edtf
    .replace(/[?~%]/g, '')
    .matchAll(/(?<![\dXY-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\dX])/g)) {
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
    .replace(/(?<=^|[,{[/]|\.\.)\s+|(?<!\s)\s+(?=$|[,}\]/]|\.\.)/g, '');
  if (isEdtf(tidy) && findImpossibleDay(tidy) === undefined) return [tidy];
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(tidy);
  if (yearFirst !== null) return pick([toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))]);
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tidy);
  if (yearLast === null) return proposePrinted(text.normalize('NFKC').trim());
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  return pick([toDay(year, b, a), toDay(year, a, b)]);
}

/** Proposes what a page prints: a day with a weekday and a time beside it, or a month with its year. Other words beside it may change the day. */
function proposePrinted(text: string): string[] {
  const month = parsePrintedDay(`1 ${text}`);
  if (month !== undefined) return [month.slice(0, 'YYYY-MM'.length)];
  const line = readDatedLine(text.replace(/ [+-]\d{4}$/, ''));
  return line?.dates.length === 1 && !/[\p{L}\d]/u.test(line.rest) ? [...(line.dates[0]?.days ?? [])] : [];
}

function pick(days: readonly (string | undefined)[]): string[] {
  return [...new Set(days)].filter((day) => day !== undefined);
}
