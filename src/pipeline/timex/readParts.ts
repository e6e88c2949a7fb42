import { type Core, type Point, single } from './phrase.ts';
import { readYearNumber } from './readNumbers.ts';
import { DAY_WORDS, ORDINALS, POINTERS, SEASONS } from './timeWords.ts';
import { isCapital, isTied, lowerAt, type Token } from './tokens.ts';

type YearWords = { readonly year?: number; readonly yearShift?: number; readonly end: number };

/** Reads the year of a part: "of 2014", "2014", "of last year", "of the year". */
function readYearOf(tokens: readonly Token[], index: number): YearWords | undefined {
  const hasOf = lowerAt(tokens, index) === 'of' || lowerAt(tokens, index) === 'in';
  const at = hasOf ? index + 1 : index;
  const year = readYearNumber(tokens, at);
  if (year !== undefined && year >= 1500) return { year, end: at + 1 };
  const yearShift = hasOf && lowerAt(tokens, at) === 'the' ? 0 : POINTERS.get(lowerAt(tokens, at));
  return yearShift === undefined || lowerAt(tokens, at + 1) !== 'year' ? undefined : { yearShift, end: at + 2 };
}

/** Words before "fall" that make it a season: elsewhere prices fall. */
const FALL_LEADS: ReadonlySet<string> = new Set([
  '',
  'the',
  'in',
  'this',
  'last',
  'next',
  'of',
  'since',
  'until',
  'by',
  'late',
  'early',
  '-',
  'and',
  'for',
  'during',
]);

/** Reads what a season begins: "spring of 2013", "summer 2016", and "the summer" after a preposition. */
export function readSeason(tokens: readonly Token[], index: number): Core | undefined {
  const part = SEASONS.get(lowerAt(tokens, index));
  const before = lowerAt(tokens, index - 1);
  if (
    part === undefined ||
    (isCapital(tokens[index]) && index > 0 && isCapital(tokens[index - 1]) && before !== 'the')
  ) {
    return undefined;
  }
  if (lowerAt(tokens, index) === 'fall' && !FALL_LEADS.has(before)) return undefined;
  const year = readYearOf(tokens, index + 1);
  if (year !== undefined)
    return single({ type: 'part', part, year: year.year, yearShift: year.yearShift }, index, year.end);
  const isDated =
    before === 'the' && /^(?:in|by|over|during|since|until|before|after|of)$/.test(lowerAt(tokens, index - 2));
  if (!isDated || lowerAt(tokens, index + 1) === 'of' || isCapital(tokens[index])) return undefined;
  return single({ type: 'part', part }, index - 1, index + 1);
}

/** Reads "third quarter of 2014" and "first half of the year"; `index` is at the ordinal. */
export function readOrdinalPart(tokens: readonly Token[], index: number): Core | undefined {
  const ordinal = ORDINALS.get(lowerAt(tokens, index));
  const at = isTied(tokens, index + 1) ? index + 2 : index + 1;
  const kind = lowerAt(tokens, at);
  if (ordinal === undefined || (kind !== 'quarter' && kind !== 'half')) return undefined;
  const year = readYearOf(tokens, at + 1);
  const part = kind === 'quarter' ? 32 + ordinal : 39 + ordinal;
  if (year === undefined || (kind === 'half' && ordinal > 2)) return undefined;
  return single({ type: 'part', part, year: year.year, yearShift: year.yearShift }, index, year.end);
}

/** Reads "Q3 2016" and "Q3". */
export function readQuarter(tokens: readonly Token[], index: number): Core | undefined {
  const match = /^(?:q([1-4])|([1-4])q)$/.exec(lowerAt(tokens, index));
  if (match === null) return undefined;
  const year = readYearOf(tokens, index + 1);
  const part = 32 + Number(match[1] ?? match[2]);
  return single({ type: 'part', part, year: year?.year, yearShift: year?.yearShift }, index, year?.end ?? index + 1);
}

/** Reads "yesterday", "tomorrow night", "the day after tomorrow"; not the newspaper or the programme. */
export function readDayWord(tokens: readonly Token[], index: number): Core | undefined {
  const shift = DAY_WORDS.get(lowerAt(tokens, index));
  if (shift === undefined || (isCapital(tokens[index]) && index > 0 && isCapital(tokens[index - 1]))) return undefined;
  if (/^(?:programme|program|show)$/.test(lowerAt(tokens, index + 1))) return undefined;
  if (
    lowerAt(tokens, index + 1) === "'s" &&
    /^(?:world|society|youth|standards|generation)$/.test(lowerAt(tokens, index + 2))
  ) {
    return undefined;
  }
  const turn = lowerAt(tokens, index - 1);
  const isTurned = (turn === 'after' && shift === 1) || (turn === 'before' && shift === -1);
  const isDay = isTurned && lowerAt(tokens, index - 2) === 'day';
  const point: Point = { type: 'unit', unit: 'day', shift: isDay ? shift * 2 : shift };
  const hasPart = /^(?:morning|afternoon|evening|night)$/.test(lowerAt(tokens, index + 1));
  return single(point, isDay ? index - 2 : index, hasPart ? index + 2 : index + 1);
}

const FEASTS: ReadonlyMap<string, string> = new Map([
  ['christmas eve', 'christmas eve'],
  ['christmas day', 'christmas'],
  ['boxing day', 'boxing day'],
  ["new year's eve", "new year's eve"],
  ["new year's day", "new year's day"],
  ["valentine's day", "valentine's day"],
  ['thanksgiving day', 'thanksgiving'],
  ['good friday', 'good friday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter monday'],
]);

/** Feasts that are a day also without "Eve" or "Day", after a preposition only: a Christmas tree is no date. */
const BARE_FEASTS: ReadonlySet<string> = new Set(['christmas', 'halloween', 'thanksgiving', 'easter']);

/** Reads a feast day: "New Year's Eve", "Christmas Day 2014", "at Easter". */
export function readFeast(tokens: readonly Token[], index: number): Core | undefined {
  if (!isCapital(tokens[index])) return undefined;
  const words = [0, 1, 2, 3].map((offset) => lowerAt(tokens, index + offset));
  const hasS = words[2] === "'s" || words[1] === "'s";
  const long =
    hasS && words[2] === "'s" ? `${words[0]} ${words[1]}'s ${words[3]}` : hasS ? `${words[0]}'s ${words[2]}` : '';
  const count = long === '' ? 2 : words[2] === "'s" ? 4 : 3;
  const named = FEASTS.get(long === '' ? `${words[0]} ${words[1]}` : long);
  if (named !== undefined) return withYear(tokens, named, { start: index, end: index + count });
  const isLed = /^(?:at|on|by|before|since|after|until|around|over|last|this|next)$/.test(lowerAt(tokens, index - 1));
  if (
    !isLed ||
    !BARE_FEASTS.has(words[0] ?? '') ||
    (/^[a-z]+$/.test(words[1] ?? '') &&
      /^(?:tree|market|markets|party|season|shopping|holiday|holidays|carol|truce|rising|break|card|cards|dinner|week|attack)$/.test(
        words[1] ?? '',
      ))
  )
    return undefined;
  return withYear(tokens, words[0] ?? '', { start: index, end: index + 1 });
}

function withYear(tokens: readonly Token[], feast: string, { start, end }: { start: number; end: number }): Core {
  const year = readYearOf(tokens, end);
  return single({ type: 'feast', feast, year: year?.year }, start, year?.year === undefined ? end : year.end);
}
