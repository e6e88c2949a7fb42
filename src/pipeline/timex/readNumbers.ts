import { toDay } from '../calendar.ts';
import { type Core, single } from './phrase.ts';
import { isTied, isWord, lowerAt, type Token } from './tokens.ts';

/** Reads the day of a month: "28", "28th". Undefined for any other number. */
export function readDayNumber(tokens: readonly Token[], index: number): number | undefined {
  const word = lowerAt(tokens, index);
  if (word.length === 0 || word.length > 4) return undefined;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Reads a year of four digits, 1000 to 2100. */
export function readYearNumber(tokens: readonly Token[], index: number): number | undefined {
  const word = lowerAt(tokens, index);
  if (word.length !== 4 || !/^(?:1\d{3}|20\d\d|2100)$/.test(word)) return undefined;
  return Number(word);
}

/** Reads the year after a month or day: "2015", ", 2015", "of 2015"; with the token after it. */
export function readYearAfter(tokens: readonly Token[], index: number): { year: number; end: number } | undefined {
  const skipped = lowerAt(tokens, index);
  const at = skipped === ',' || skipped === 'of' ? index + 1 : index;
  const year = readYearNumber(tokens, at);
  // "On 5 May 1200 men": so early a year stands before a mark only.
  if (year === undefined || (year < 1500 && isWord(tokens[at + 1]))) return undefined;
  if (/^(?:%|percent|people)$/.test(lowerAt(tokens, at + 1))) return undefined;
  return { year, end: at + 1 };
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);

/** Whether a token is a dash that can stand between two ends. */
export function isDash(word: string): boolean {
  return DASHES.has(word);
}

/** Reads a day in numbers alone: "2015-09-28", "28.09.2015", "9/28/2015", and the event "9/11". */
export function readNumericDay(tokens: readonly Token[], index: number): Core | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lowerAt(tokens, index));
  if (dotted !== null) return make(toDays(dotted.slice(1).map(Number)), index, index + 1);
  const [mark, last] = [lowerAt(tokens, index + 1), lowerAt(tokens, index + 3)];
  if ((mark !== '/' && !isDash(mark)) || !isTied(tokens, index + 1) || !isTied(tokens, index + 2)) return undefined;
  const numbers = [0, 2, 4].map((offset) => Number(lowerAt(tokens, index + offset)));
  if (last === mark && isTied(tokens, index + 3) && isTied(tokens, index + 4)) {
    return make(toDays(numbers), index, index + 5);
  }
  const isSeptember11 = mark === '/' && numbers[0] === 9 && numbers[1] === 11 && last !== '/';
  return isSeptember11 ? single({ type: 'fixed', core: '2001-09-11' }, index, index + 3) : undefined;
}

function make(days: readonly string[], start: number, end: number): Core | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  return single(days.length > 1 ? { type: 'either', days } : { type: 'fixed', core: first }, start, end);
}

/** Day first or month first: where both are days, either can be meant. */
function toDays([a = 0, b = 0, c = 0]: readonly number[]): string[] {
  if (a > 999) return [toDay(a, b, c)].filter((day) => day !== undefined);
  if (c < 1000 || c > 2100) return [];
  const days = [toDay(c, b, a), toDay(c, a, b)].filter((day) => day !== undefined);
  return [...new Set(days)].toSorted();
}

const YEAR_LEADS: ReadonlySet<string> = new Set(
  'in since by until till as before after from of during between early late mid around about circa through throughout year to and or for for than earlier later than but only'.split(
    ' ',
  ),
);

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'our',
  'my',
  "'s",
]);

const COUNTED =
  /^(?:people|men|women|children|troops|percent|per|%|million|billion|years|days|dollars|euros|pounds|miles|metres|meters|kilometres|kilometers|feet|acres|tonnes|tons|local|foreign|more|other|°)$/;

/** Words that end like plurals and count nothing. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['as', 'his', 'its', 'was', 'is', 'has', 'does']);

/** Reads a year standing alone, where its neighbours say that it is one; `isFree` where a range has said so already. */
export function readYear(tokens: readonly Token[], index: number, isFree: boolean): Core | undefined {
  const year = readYearNumber(tokens, index);
  if (year === undefined || year < 1500) return undefined;
  if (isTied(tokens, index) && /[$€£#/._@=&?+]/.test(lowerAt(tokens, index - 1))) return undefined;
  const next = lowerAt(tokens, index + 1);
  if (COUNTED.test(next) || (next === '/' && isTied(tokens, index + 1))) return readSeasonYears(tokens, index, year);
  if (!isFree && !isYearContext(tokens, index, year)) return undefined;
  return readSeasonYears(tokens, index, year) ?? single({ type: 'year', year }, index, index + 1);
}

/** "2014-15", "2011/12", "2014-2015". */
function readSeasonYears(tokens: readonly Token[], index: number, year: number): Core | undefined {
  const mark = lowerAt(tokens, index + 1);
  if ((mark !== '/' && !isDash(mark)) || !isTied(tokens, index + 1) || !isTied(tokens, index + 2)) return undefined;
  const word = lowerAt(tokens, index + 2);
  const last = /^\d\d$/.test(word) ? year - (year % 100) + Number(word) : readYearNumber(tokens, index + 2);
  if (last === undefined || last <= year) return undefined;
  const points = [year, last].map((end) => ({ type: 'year' as const, year: end }));
  return { points, form: 'interval', start: index, end: index + 3 };
}

function isYearContext(tokens: readonly Token[], index: number, year: number): boolean {
  const [before, next] = [lowerAt(tokens, index - 1), lowerAt(tokens, index + 1)];
  if (before === '(' && (next === ')' || next === ',')) return true;
  if (next === "'s") return true;
  if ((before === ',' || before === 'and') && readYearNumber(tokens, index - 2) !== undefined) return year >= 1800;
  if ((next === '-' || next === '–') && isTied(tokens, index + 1)) {
    return DETERMINERS.has(before) || (YEAR_LEADS.has(before) && readSeasonYears(tokens, index, year) !== undefined);
  }
  const isPlural = isWord(tokens[index + 1]) && /[^su]s$/.test(next) && !SMALL_WORDS.has(next);
  if (isPlural && (year % 100 === 0 || before === 'and' || before === 'than')) return false;
  if (YEAR_LEADS.has(before) || (isDash(before) && lowerAt(tokens, index - 2) === 'mid'))
    return year >= 1800 || before !== 'of';
  if (DETERMINERS.has(before)) return isWord(tokens[index + 1]) && year >= 1800 && year % 100 !== 0;
  return index === 0 && year >= 1900 && /^(?:was|saw|is|will|has|began|brought)$/.test(next);
}

/** Reads "1990s" and "1990's". */
export function readDecade(tokens: readonly Token[], index: number): Core | undefined {
  const word = lowerAt(tokens, index);
  const match = /^(1[5-9]\d|20\d)0s$/.exec(word);
  if (match !== null) return single({ type: 'fixed', core: `${match[1]}X` }, index, index + 1);
  const isApostrophe = /^(?:1[5-9]\d|20\d)0$/.test(word) && lowerAt(tokens, index + 1) === "'s";
  if (!isApostrophe || lowerAt(tokens, index - 1) !== 'the') return undefined;
  return single({ type: 'fixed', core: `${word.slice(0, 3)}X` }, index, index + 2);
}
