import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { toDay } from '../calendar.ts';
import { stripEmphasis } from '../lineKinds.ts';
import { type Found, type Line, quote } from './found.ts';
import { type Opening, readOpening } from './opening.ts';
import { type PrintedDate, readDatedLine } from './printedDate.ts';

/** A date printed on a line of the article, with the place of the line. */
export type LineDate = PrintedDate & { readonly words: string; readonly start: number };

type Dates = { readonly published: Found<EdtfDate> | undefined; readonly updated: Found<EdtfDate> | undefined };

/**
 * Finds when an article was published and updated.
 *
 * Printed dates are certain; where nobody can tell day from month the date is one of two. Inferred are: the day of a first paragraph's dateline
 * with the year from elsewhere on the page, a day in the path of the address, and "on the day of the update or before".
 */
export function findDates(lines: readonly Line[], url: string | undefined): Dates {
  const printed = findLineDates(lines);
  const inPath = url === undefined ? undefined : findPathDay(url);
  const first = printed.find((date) => !date.updated);
  const later = printed.find((date) => date.updated);
  const updated = later === undefined ? undefined : toFound(later, inPath);
  const published =
    (first === undefined ? undefined : toFound(first, inPath)) ??
    findOpeningDate(lines, [inPath, later?.days[0]]) ??
    (inPath === undefined
      ? undefined
      : makeFound([inPath], `the address’s path, ${inPath.replaceAll('-', '/')}`, false)) ??
    (updated === undefined
      ? undefined
      : { value: { ...updated.value, ...before(updated.value) }, basis: updated.basis, certain: false });
  return { published, updated };
}

/** Finds the dates on an article's datelines and bylines, in text order. */
export function findLineDates(lines: readonly Line[]): LineDate[] {
  return lines.flatMap(({ kind, words, start }) => {
    if (kind !== 'dateline' && kind !== 'byline') return [];
    return (readDatedLine(stripEmphasis(words))?.dates ?? []).map((date) => ({ ...date, words, start }));
  });
}

/** Finds a day in the path of an address: "/2015/09/28/", "/2015-09-28-". */
export function findPathDay(url: string): string | undefined {
  const match = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return match === null ? undefined : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function before({ latest }: EdtfDate): Pick<EdtfDate, 'edtf' | 'earliest'> {
  return { edtf: `../${latest}`, earliest: null };
}

/** The address tells which of two readings is meant. */
function toFound(date: LineDate, inPath: string | undefined): Found<EdtfDate> {
  const isTold = date.days.length > 1 && inPath !== undefined && date.days.includes(inPath);
  return makeFound(isTold ? [inPath] : date.days, quote(date.words), !isTold);
}

function makeFound(days: readonly string[], basis: string, certain: boolean): Found<EdtfDate> {
  const [earliest = null, latest = earliest] = [days.at(0), days.at(-1)];
  const edtf = days.length === 1 ? (earliest ?? 'XXXX') : `[${days.join(',')}]`;
  return { value: { edtf, earliest, latest, basis }, basis, certain };
}

/** Paragraphs in which a wire's opening can stand. */
const FIRST_PARAGRAPHS = 3;

function findOpeningDate(lines: readonly Line[], days: readonly (string | undefined)[]): Found<EdtfDate> | undefined {
  const paragraphs = lines.filter((line) => line.kind === 'paragraph').slice(0, FIRST_PARAGRAPHS);
  for (const { words } of paragraphs) {
    const opening = readOpening(words);
    if (opening?.day !== undefined) return makeFound([opening.day], quote(opening.words), true);
    const day = opening === undefined ? undefined : completeDay(opening, findYear(lines, days));
    if (opening !== undefined && day !== undefined) {
      return makeFound([day], `${quote(opening.words)}, the year from elsewhere on the page`, false);
    }
  }
  return undefined;
}

function completeDay({ monthDay }: Opening, year: number | undefined): string | undefined {
  return monthDay === undefined || year === undefined ? undefined : toDay(year, monthDay.month, monthDay.day);
}

/** The year of the address or the update, else of the page's rights or of a photo's day. */
function findYear(lines: readonly Line[], days: readonly (string | undefined)[]): number | undefined {
  const known = days.find((day) => day !== undefined);
  if (known !== undefined) return Number(known.slice(0, 4));
  for (const { kind, words } of lines) {
    const pattern =
      kind === 'caption' ? /\b\d{1,2},? ((?:19|20)\d\d)\b/ : /(?:©|copyright)[^\d]{0,20}((?:19|20)\d\d)\b/i;
    const year = kind === 'caption' || kind === 'furniture' ? pattern.exec(words.slice(0, 400))?.[1] : undefined;
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
