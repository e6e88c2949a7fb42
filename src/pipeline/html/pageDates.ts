import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { parsePrintedDay, toDay } from '../calendar.ts';
import { isDateFault, readEdtf } from '../edtf.ts';
import type { Stated } from '../statedMetadata.ts';

/** A date as a page writes it for machines, with the tag it stands in. */
export type WrittenDate = { readonly written: string; readonly basis: string; readonly certain: boolean };

/** A written date as read: the day in its own zone; its moment, in minutes, where time and zone are given. */
export type ReadDate = Stated<EdtfDate> & { readonly written: string; readonly moment?: number | undefined };

const ISO =
  /^(\d{4})-?(\d\d)(?:-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?)?/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

/**
 * Reads a date as pages write it for machines: ISO 8601 with or without time and zone, that of e-mails, or a printed one.
 *
 * The day is the one printed, in its own zone: an article of late evening in New York is of that day, whatever London's clock said.
 */
export function readPageDate({ written, basis, certain }: WrittenDate): ReadDate | undefined {
  const words = written.replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(words);
  const edtf =
    iso === null ? parsePrinted(words) : [iso[1], iso[2], iso[3]].filter((part) => part !== undefined).join('-');
  const bounds = edtf === undefined ? undefined : readEdtf(edtf);
  if (edtf === undefined || bounds === undefined || isDateFault(bounds)) return undefined;
  const value = { edtf, earliest: bounds.earliest, latest: bounds.latest, basis: `${basis} “${words}”` };
  return { value, basis, certain, written: words, moment: iso === null ? undefined : findMoment(iso) };
}

/** What a date rests on that stands in a line about author and date. */
const PRINTED = 'date printed on the page';
const PRINTED_DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})\b/g;

/** Lists the days that are printed in a line about author and date, and whether the line says of a day that it is an update's. */
export function listPrintedDates(line: string): (WrittenDate & { readonly isUpdate: boolean })[] {
  return [...line.matchAll(PRINTED_DAY)].map((match) => {
    const before = line.slice(Math.max(0, match.index - 25), match.index);
    return { written: match[0], basis: PRINTED, certain: true, isUpdate: /updated|modified/i.test(before) };
  });
}

/** Whether two dates of one thing cannot both be right. A printed day may be that of the reader's own clock, one day off. */
export function isDenied(a: ReadDate, b: ReadDate): boolean {
  return countDaysApart(a, b) > (a.basis === PRINTED || b.basis === PRINTED ? 1 : 0);
}

/** Days between two dates on the calendar, or between their moments where both are known: two clocks can name one moment. */
export function countDaysApart(a: ReadDate, b: ReadDate): number {
  if (a.moment !== undefined && b.moment !== undefined) return Math.abs(a.moment - b.moment) < 60 ? 0 : daysApart(a, b);
  const apart = daysApart(a, b);
  // Against a bare day, a moment in Greenwich time may be of the day before or after.
  return apart === 1 && [a, b].some(({ written }) => /(?:Z|\+00:?00)$/i.test(written)) ? 0 : apart;
}

function daysApart(a: ReadDate, b: ReadDate): number {
  const [first, second] = [a.value.earliest, b.value.earliest];
  if (first === null || second === null) return 0;
  return Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000;
}

function findMoment([, year, month, day, hour, minute, zone]: RegExpExecArray): number | undefined {
  if (zone === undefined || hour === undefined || day === undefined) return undefined;
  const shift = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  const minutes = shift === null ? 0 : (Number(shift[2]) * 60 + Number(shift[3])) * (shift[1] === '-' ? -1 : 1);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000 - minutes;
}

/** Without its weekday and time; where two numbers can both be the month it is not guessed. */
function parsePrinted(words: string): string | undefined {
  const day = words.replace(WEEKDAY, '').replace(/,? (?:at )?\d{1,2}:\d\d.*$/s, '');
  const numbers = /^(\d{1,2})([/.])(\d{1,2})[/.](\d{4})$/.exec(day);
  if (numbers === null) return parsePrintedDay(day);
  const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  // Who parts them by points writes the day first; by a stroke either.
  if (first > 12 || numbers[2] === '.') return toDay(year, second, first);
  return second > 12 || first === second ? toDay(year, first, second) : undefined;
}
