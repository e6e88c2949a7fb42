import { printMonthName } from '../corpus/datePoint.ts';
import type { CslDate } from './cslItem.ts';

type Parts = readonly number[];

const SEASONS = ['spring', 'summer', 'fall', 'winter'];

/** Prints a date month first, as Chicago does: "September 28, 2015", "April 11–12, 2016", "fall 2015"; one in doubt as "[ca. April 2016]". Source: Chicago 18, "n.d., ca., and forthcoming". */
export function printChicagoDate(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const [from = [], to] = date['date-parts'];
  const season = SEASONS[(date.season ?? 0) - 1];
  const words = season === undefined ? printStretch(from, to) : `${season} ${from[0]}`;
  return date.circa ? `[ca. ${words}]` : words;
}

/** Prints a date year first, as APA's references do: "2015, September 28", "ca. 2016, April"; "n.d." where there is none. Source: APA 7, sections 9.13 to 9.17. */
export function printApaDate(date: CslDate | undefined): string {
  if (date === undefined) return 'n.d.';
  if ('literal' in date) return date.literal;
  const [from = [], to] = date['date-parts'];
  const season = SEASONS[(date.season ?? 0) - 1];
  const days = season ?? (to === undefined || to[0] === from[0] ? printDays(from, to) : '');
  const words = days === '' ? printYears(from, to) : `${from[0]}, ${days}`;
  const [start, end] = [printDays(from), printDays(to ?? [])];
  const isOverYears = to !== undefined && to[0] !== from[0] && start !== '' && end !== '';
  return `${date.circa ? 'ca. ' : ''}${isOverYears ? `${from[0]}, ${start}–${to[0]}, ${end}` : words}`;
}

/** Prints the year for a citation within the text: "2015", "2015–2016", "ca. 2016", "n.d.". Source: APA 7, section 8.10. */
export function printApaYear(date: CslDate | undefined): string {
  if (date === undefined) return printApaDate(date);
  if ('literal' in date) {
    const years = new Set(date.literal.match(/\b\d{4}\b/g));
    return years.size === 1 ? [...years].join('') : date.literal;
  }
  const [from = [], to] = date['date-parts'];
  return `${date.circa ? 'ca. ' : ''}${printYears(from, to)}`;
}

function printStretch(from: Parts, to: Parts | undefined): string {
  if (to === undefined) return printPoint(from);
  if (from[0] !== to[0]) return `${printPoint(from)}–${printPoint(to)}`;
  const days = printDays(from, to);
  const separator = to[2] === undefined ? ' ' : ', ';
  return days === '' ? `${from[0]}` : `${days}${separator}${to[0]}`;
}

function printPoint([year, month, day]: Parts): string {
  if (month === undefined) return `${year}`;
  return day === undefined ? `${printMonthName(month)} ${year}` : `${printMonthName(month)} ${day}, ${year}`;
}

/** The part of a date below its year: "September 28", "April 11–12", "September 24–October 1"; empty where the year is all. */
function printDays(from: Parts, to?: Parts): string {
  const [start, end] = [printDay(from), printDay(to ?? from)];
  if (start === end) return start;
  if (start === '' || end === '') return '';
  return from[1] === to?.[1] && from[2] !== undefined && to?.[2] !== undefined
    ? `${start}–${to[2]}`
    : `${start}–${end}`;
}

function printDay([, month, day]: Parts): string {
  if (month === undefined) return '';
  return day === undefined ? printMonthName(month) : `${printMonthName(month)} ${day}`;
}

function printYears(from: Parts, to: Parts | undefined): string {
  return to === undefined || to[0] === from[0] ? `${from[0]}` : `${from[0]}–${to[0]}`;
}
