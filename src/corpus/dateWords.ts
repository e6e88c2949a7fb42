import { type DatePoint, parsePoint, printMonthName, printPoint, printStretch } from './datePoint.ts';
import type { EdtfDate } from './edtfDate.ts';

/** How a date is printed: whole, or without the year where a caller shows that apart. */
export type DateForm = 'full' | 'short';

/**
 * Prints a date in words that stay as uncertain as the date.
 *
 * "28 Sep 2015", "Feb 2015", "about Apr 2016" (`~`), "24 Sep 2015?" (`?`), "about 18 Apr 2016?" (`%`), "24 Sep or 1 Oct 2015"
 * (one of), "before 29 Sep 2015", "from 2011", "11–12 Apr 2016", "undated". Never raw EDTF where there are words.
 */
export function printDate(date: EdtfDate, form: DateForm = 'full'): string {
  const edtf = date.edtf.trim();
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set !== null) return printSet(set[2] ?? '', set[1] === '{' ? 'and' : 'or', form);
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return printOne(edtf, form) ?? printDays(date, form);
  return printInterval(start, end, form) ?? printDays(date, form);
}

/** Prints a month `YYYY-MM`, or that of a day, in full: "September 2015". */
export function printMonth(month: string): string {
  return `${printMonthName(Number(month.slice(5, 7)))} ${Number(month.slice(0, 4))}`;
}

/**
 * Prints the stretch from the start of one date to the end of another: "24 Sep 2015 – Apr 2016".
 *
 * Each end is as precise as its date, without its `?` or `~`: a window says how far to look, not how sure we are. A string is read as EDTF.
 */
export function printWindow(earliest: EdtfDate | string, latest: EdtfDate | string): string {
  const from = findPoints(earliest).at(0);
  const to = findPoints(latest).at(-1);
  if (from !== undefined && to !== undefined) return printStretch(from, to, true);
  const one = from ?? to;
  return one === undefined ? 'undated' : printPoint(one, true);
}

/** Is the date anything but one plain day? */
export function isUncertain(date: EdtfDate): boolean {
  return !/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(date.edtf);
}

/** Does the date carry doubt of its own, `?`, `~` or `%`? */
export function isDoubtful(date: EdtfDate): boolean {
  return /[?~%]/.test(date.edtf);
}

/** Is the year all that is known of where the date begins? */
export function isYearOnly(date: EdtfDate): boolean {
  const first = findPoints(date).at(0);
  return first !== undefined && first.month === null;
}

function printOne(edtf: string, form: DateForm): string | undefined {
  if (/^-?X+(-XX)*[?~%]*$/.test(edtf) || edtf === '') return 'undated';
  const point = parsePoint(edtf);
  return point === undefined ? undefined : qualify(edtf, printPoint(point, form === 'full'));
}

function qualify(edtf: string, words: string): string {
  return `${/[~%]/.test(edtf) ? 'about ' : ''}${words}${/[?%]/.test(edtf) ? '?' : ''}`;
}

function printInterval(start: string, end: string, form: DateForm): string | undefined {
  const [isOpenStart, isOpenEnd] = [start === '' || start === '..', end === '' || end === '..'];
  if (isOpenStart && isOpenEnd) return 'undated';
  if (isOpenStart) return prefix(start === '' ? 'until' : printLimit(end), printOne(end, form));
  if (isOpenEnd) return prefix('from', printOne(start, form));
  return printRange(start, end, form);
}

/** "Before November" leaves November out, and what can have been in a month is not before it. */
function printLimit(end: string): string {
  return typeof parsePoint(end)?.day === 'number' ? 'before' : 'by';
}

function printRange(start: string, end: string, form: DateForm): string | undefined {
  const [from, to] = [parsePoint(start), parsePoint(end)];
  if (from === undefined || to === undefined) return undefined;
  if (!/[?~%]/.test(start + end)) return printStretch(from, to, form === 'full');
  const isYearShared = from.year === to.year && from.month !== null && to.month !== null;
  return `${printOne(start, isYearShared ? 'short' : 'full')} – ${printOne(end, form)}`;
}

function prefix(word: string, words: string | undefined): string | undefined {
  return words === undefined ? undefined : `${word} ${words}`;
}

function printSet(members: string, link: 'and' | 'or', form: DateForm): string {
  const parts = members.split(',').map((member) => member.trim());
  const points = parts.flatMap(findPoints);
  const last = parts.length - 1;
  const isOneYear = points.every((point) => point.month !== null && point.year === points[0]?.year);
  const isOneMonth = isOneYear && points.every((point) => point.day !== null && point.month === points[0]?.month);
  const words = parts.map((part, index) => {
    if (index < last && isOneMonth && !/\.\.|[?~%]/.test(part)) return String(parsePoint(part)?.day);
    return printMember(part, index < last && isOneYear ? 'short' : form);
  });
  return last === 0 ? words.join() : `${words.slice(0, -1).join(', ')} ${link} ${words.at(-1)}`;
}

function printMember(member: string, form: DateForm): string {
  const [start, end] = member.split('..');
  const words =
    start === undefined || end === undefined ? printOne(member, form) : printInterval(start || '..', end || '..', form);
  return words ?? member;
}

function printDays({ edtf, earliest, latest }: EdtfDate, form: DateForm): string {
  const [from, to] = [parsePoint(earliest ?? ''), parsePoint(latest ?? '')];
  if (from === undefined || to === undefined) return edtf;
  return qualify(edtf, printStretch(from, to, form === 'full'));
}

function findPoints(date: EdtfDate | string): DatePoint[] {
  const edtf = typeof date === 'string' ? date : date.edtf;
  const parts = edtf.replace(/[[\]{}]/g, '').split(/\/|,|\.\./);
  return parts.map((part) => parsePoint(part.trim())).filter((point) => point !== undefined);
}
