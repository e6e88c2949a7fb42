import { printMonthName } from '../corpus/datePoint.ts';
import { isDoubtful, printDate } from '../corpus/dateWords.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { CslDate } from './cslItem.ts';

/**
 * Writes an EDTF date as CSL-JSON does; undefined where nothing is known of it.
 *
 * A day, month, year, season or closed interval becomes parts, any doubt `circa`. What parts cannot say (one of several days, an open end, a decade)
 * becomes words.
 */
export function toCslDate(date: EdtfDate): CslDate | undefined {
  const ends = date.edtf.trim().split('/').map(parseParts);
  const [first, second] = ends;
  const words = printDate(date).replace(SHORT_MONTH, spellMonth);
  if (words === 'undated') return undefined;
  if (first === undefined || ends.length > 2) return writeWords(words, date);
  const isInterval = ends.length === 2;
  if (isInterval && (second === undefined || isSeason(first) || isSeason(second))) return writeWords(words, date);
  const doubt = isDoubtful(date) ? ({ circa: true } as const) : {};
  if (isSeason(first)) return { 'date-parts': [first.slice(0, 1)], season: (first[1] ?? 0) - 20, ...doubt };
  return { 'date-parts': second === undefined ? [first] : [first, second], ...doubt };
}

const MONTHS = Array.from({ length: 12 }, (_, index) => printMonthName(index + 1));
const SHORT_MONTH = new RegExp(`\\b(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})\\b`, 'g');

/** Bibliographies abbreviate months each in its own way, or not at all. */
function spellMonth(short: string): string {
  return MONTHS.find((name) => name.startsWith(short)) ?? short;
}

/** The year and month in which every day lies that the date can mean are sure, whatever the day. */
function writeWords(words: string, { earliest, latest }: EdtfDate): CslDate {
  const [from, to] = [parseParts(earliest ?? ''), parseParts(latest ?? '')];
  if (from === undefined || to === undefined || from[0] !== to[0]) return { literal: words };
  return { literal: words, 'date-parts': [from.slice(0, from[1] === to[1] ? 2 : 1)] };
}

/** Reads one point as numbers; undefined where a digit is open or it names another part of the year than a season. */
function parseParts(point: string): readonly number[] | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(point.replace(/[?~%]|-XX/g, ''));
  if (match === null) return undefined;
  const parts = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const month = parts[1] ?? 1;
  return month <= 12 || isSeason(parts) ? parts : undefined;
}

/** EDTF numbers the seasons 21 to 24 where a month would stand. */
function isSeason([, month = 0]: readonly number[]): boolean {
  return month >= 21 && month <= 24;
}
