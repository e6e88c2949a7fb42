import { toDay } from '../calendar.ts';

/** A date as a page prints it: one day, or two where nobody can tell day from month; earliest first. */
export type PrintedDate = { readonly days: readonly string[]; readonly updated: boolean };

/** A line's dates, and the words in it that belong to none: a name, a place. */
type DatedLine = { readonly dates: readonly PrintedDate[]; readonly rest: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;
const LABEL =
  /^(?:first|last|originally|published|publish|publication|posted|updated|update|modified|edited|created|issued|uploaded|date)$/i;
const LATER = /^(?:updated|update|modified|edited)$/i;
const ZONE =
  /^(?:[ECMP][SD]?T|GMT|UTC|Z|BST|IST|CES?T|EES?T|WES?T|MSK|GST|SGT|HKT|PKT|JST|KST|WIB|AE[SD]T|NZ[SD]T|SAST|EAT|WAT|TRT|local|Eastern|Central|Pacific|hrs?|hours)$/;
const HALF_DAY = /^[ap]\.?m\.?$/i;
const LINK = /^(?:on|at|the|of|time|and)$/i;

/** ISO dates with their time, clock times, dates in digits, numbers, words, single marks. */
const TOKENS =
  /\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|\d{1,2}[:.]\d\d(?::\d\d)?(?:[ap]\.?m\b\.?)?(?![\d/.-]*\d)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[- ]?[ap]\.?m\b\.?|[+-]\d\d:\d\d\b|\d+(?:st|nd|rd|th)?\b|\p{L}[\p{L}'’]*(?:\.\p{L}\b)*\.?|\S/gu;

type Kind = 'month' | 'weekday' | 'label' | 'time' | 'link' | 'number' | 'date' | 'mark' | 'other';
type Token = { readonly words: string; readonly kind: Kind };

/** No date without its year: that is seen before a line is taken apart. */
const YEAR = /(?:19|20)\d\d/;
/** A line longer than this is no line of dates. */
const LONGEST = 160;

/**
 * Reads the dates of a line: "Published 3:42 p.m. ET Sept. 28, 2015", "28/09/2015 | Updated 29/09/2015 10:05 IST".
 *
 * A date is a day with its month and year; times and zones are read over. Undefined where the line holds no date.
 */
export function readDatedLine(line: string): DatedLine | undefined {
  if (line.length > LONGEST || !YEAR.test(line)) return undefined;
  const tokens = (line.match(TOKENS) ?? []).map((words): Token => ({ words, kind: findKind(words) }));
  const dates: PrintedDate[] = [];
  const rest: string[] = [];
  let updated = false;
  for (let at = 0; at < tokens.length; ) {
    const found = readDay(tokens, at);
    const token = tokens[at];
    if (token?.kind === 'label') updated = LATER.test(token.words);
    if (found !== undefined) {
      dates.push({ days: found.days, updated });
      updated = false;
    } else if (token?.kind === 'other' || token?.kind === 'number' || token?.kind === 'month') rest.push(token.words);
    else if (token?.kind === 'mark' || isLinkInside(tokens, at)) rest.push(token?.words ?? '');
    at += found?.length ?? 1;
  }
  return dates.length === 0 ? undefined : { dates, rest: rest.join(' ') };
}

/** "On September 28, 2015" opens a sentence; "published on September 28" and "2015 at 10:35" are lines of dates. */
function isLinkInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind;
  return tokens[at]?.kind === 'link' && (before === undefined || before === 'other');
}

function findKind(words: string): Kind {
  if (MONTH.test(words)) return 'month';
  if (WEEKDAY.test(words)) return 'weekday';
  if (LABEL.test(words)) return 'label';
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(words)) return 'date';
  if (/^\d{1,2}[:.]\d\d|^\d{1,2}[- ]?[ap]\.?m|^[+-]\d\d/i.test(words)) return 'time';
  if (HALF_DAY.test(words) || ZONE.test(words)) return 'time';
  if (LINK.test(words)) return 'link';
  if (/^\d/.test(words)) return 'number';
  return /^[\p{L}]/u.test(words) ? 'other' : 'mark';
}

type ReadDay = { readonly days: readonly string[]; readonly length: number };

/** Reads a date at a token: in digits, month first or day first. */
function readDay(tokens: readonly Token[], at: number): ReadDay | undefined {
  const token = tokens[at];
  if (token?.kind === 'date') {
    const days = readDigits(token.words);
    return days.length === 0 ? undefined : { days, length: 1 };
  }
  if (token?.kind !== 'month' && token?.kind !== 'number' && token?.words !== 'of') return undefined;
  const parts: Token[] = [];
  let end = at;
  for (; end < Math.min(at + REACH, tokens.length) && parts.length < 3; end += 1) {
    const part = tokens[end];
    if (part !== undefined && !/^[,.-]$|^of$/.test(part.words)) parts.push(part);
  }
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const [month, day] = first.kind === 'month' ? [first, second] : [second, first];
  if (month.kind !== 'month' || day.kind !== 'number' || !/^\d{4}$/.test(third.words)) return undefined;
  const found = toDay(Number(third.words), findMonth(month.words), Number.parseInt(day.words, 10));
  return found === undefined ? undefined : { days: [found], length: end - at };
}

/** Day, month and year with the marks between them lie within so many tokens. */
const REACH = 6;

/** Finds the number of a printed month's name, 1 to 12; 0 for anything else. */
export function findMonth(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** With points the day comes first, as all who write so do; with strokes it depends on who writes. */
function readDigits(words: string): string[] {
  const [first = '', second = '', third = ''] = words.replace(/T.*$/s, '').split(/[./-]/);
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const orders =
    first.length === 4
      ? [[a, b, c]]
      : third.length !== 4
        ? []
        : words.includes('.')
          ? [[c, b, a]]
          : [
              [c, b, a],
              [c, a, b],
            ];
  const days = orders.flatMap(([year = 0, month = 0, day = 0]) => toDay(year, month, day) ?? []);
  return [...new Set(days)].toSorted();
}
