import { type Core, type Point, single } from './phrase.ts';
import { isDash, readDayNumber, readYearAfter } from './readNumbers.ts';
import { AMBIGUOUS_MONTHS, MONTHS, POINTERS, SHORT_MONTHS } from './timeWords.ts';
import { isCapital, isDigitCode, isTied, isWord, lowerAt, type Token } from './tokens.ts';

/** Names the month a token is; short forms and full names need their capital. */
export function findMonth(token: Token | undefined): number | undefined {
  if (token === undefined || !isCapital(token)) return undefined;
  return MONTHS.get(token.lower) ?? SHORT_MONTHS.get(token.lower);
}

/** Reads what a month begins: "September 28-30, 2015", "September 2015", "September". */
export function readMonth(tokens: readonly Token[], index: number, isFree: boolean): Core | undefined {
  const month = findMonth(tokens[index]);
  if (month === undefined) return undefined;
  const isShort = !MONTHS.has(lowerAt(tokens, index));
  const after = isShort && lowerAt(tokens, index + 1) === '.' ? index + 2 : index + 1;
  return (
    readDayAfter(tokens, index, { month, after }) ??
    readMonthYear(tokens, index, { month, after }) ??
    (isShort && !isFree && after === index + 1 ? undefined : readBareMonth(tokens, index, { month, after, isFree }))
  );
}

type Place = { readonly month: number; readonly after: number };

function readDayAfter(tokens: readonly Token[], index: number, { month, after }: Place): Core | undefined {
  const day = readDayNumber(tokens, after);
  if (month === 9 && day === 11 && isAttack(tokens, index, after + 1)) {
    return single({ type: 'fixed', core: '2001-09-11' }, index, after + 1);
  }
  if (day === undefined || isCount(tokens, after, lowerAt(tokens, index - 1))) return undefined;
  const last = readSecondDay(tokens, after + 1, day);
  const end = last?.end ?? after + 1;
  return makeDates([day, last?.day], last?.form, { month, start: index, ...readYearWords(tokens, end) });
}

/** "Since Sept. 11", "the Sept. 11 attacks": that of 2001, where no year says otherwise. */
function isAttack(tokens: readonly Token[], index: number, end: number): boolean {
  if (readYearAfter(tokens, end) !== undefined) return false;
  const before = lowerAt(tokens, index - 1);
  return (
    /^(?:attacks|terrorist|terror|hijackers)$/.test(lowerAt(tokens, end)) || before === 'since' || before === 'after'
  );
}

/** "In March 30 people died" has no 30 March. */
function isCount(tokens: readonly Token[], index: number, before: string): boolean {
  const next = lowerAt(tokens, index + 1);
  if (next === '%' || next === 'percent' || next === 'per' || isClock(tokens, index + 1)) return true;
  return before === 'in' && isWord(tokens[index + 1]) && /s$|people|men|women|children/.test(next);
}

/** "March 7:30": a colon with digits at both sides; "Sept. 12: police raid" has the day before it. */
function isClock(tokens: readonly Token[], colon: number): boolean {
  const isTight = lowerAt(tokens, colon) === ':' && isTied(tokens, colon) && isTied(tokens, colon + 1);
  return isTight && isDigitCode(tokens[colon + 1]?.initial ?? 0);
}

type SecondDay = { readonly day: number; readonly end: number; readonly form: 'interval' | 'set' };

function readSecondDay(tokens: readonly Token[], index: number, first: number): SecondDay | undefined {
  const link = lowerAt(tokens, index);
  if (!isDash(link) && !/^(?:to|through|and|or|until)$/.test(link)) return undefined;
  const day = readDayNumber(tokens, index + 1);
  if (day === undefined || day <= first || findMonth(tokens[index + 2]) !== undefined) return undefined;
  const next = tokens[index + 2];
  const isCounting =
    (link === 'and' || link === 'or') && isWord(next) && !/^(?:in|at|to|by|with|as|for|that)$/.test(next?.lower ?? '');
  return isCounting ? undefined : { day, end: index + 2, form: link === 'or' ? 'set' : 'interval' };
}

type YearWords = { readonly year?: number; readonly yearShift?: number; readonly end: number };

/** The year after a day: "2015", "of last year", "next year"; nothing, and `end` is where it was looked for. */
function readYearWords(tokens: readonly Token[], end: number): YearWords {
  const year = readYearAfter(tokens, end);
  if (year !== undefined) return year;
  const at = lowerAt(tokens, end) === 'of' ? end + 1 : end;
  const yearShift = POINTERS.get(lowerAt(tokens, at));
  return yearShift !== undefined && lowerAt(tokens, at + 1) === 'year' ? { yearShift, end: at + 2 } : { end };
}

type Dates = {
  readonly month: number;
  readonly year?: number;
  readonly yearShift?: number;
  readonly start: number;
  readonly end: number;
};

function makeDates(
  [first, last]: readonly [number, number | undefined],
  form: 'interval' | 'set' | undefined,
  { month, year, yearShift, start, end }: Dates,
): Core {
  const points: Point[] = [{ type: 'date', year, yearShift, month, day: first }];
  if (last !== undefined) points.push({ type: 'date', year, yearShift, month, day: last });
  return { points, form: form ?? 'one', start, end };
}

/** Reads what a day's number begins: "28 September 2015", "28th of September", "27-28 September". */
export function readDayFirst(tokens: readonly Token[], index: number): Core | undefined {
  const first = readDayNumber(tokens, index);
  if (first === undefined) return undefined;
  const last = readLastDay(tokens, index + 1, first);
  const at = last?.end ?? index + 1;
  const monthAt = lowerAt(tokens, at) === 'of' ? at + 1 : at;
  const month = findMonth(tokens[monthAt]);
  if (month === undefined) return undefined;
  const isPointed = !MONTHS.has(lowerAt(tokens, monthAt)) && lowerAt(tokens, monthAt + 1) === '.';
  const end = monthAt + (isPointed && readYearAfter(tokens, monthAt + 2) !== undefined ? 2 : 1);
  return makeDates([first, last?.day], last?.form, { month, start: index, ...readYearWords(tokens, end) });
}

function readLastDay(tokens: readonly Token[], index: number, first: number): SecondDay | undefined {
  const link = lowerAt(tokens, index);
  if (!isDash(link) && !/^(?:to|and|or|until)$/.test(link)) return undefined;
  const day = readDayNumber(tokens, index + 1);
  if (day === undefined || day <= first) return undefined;
  return { day, end: index + 2, form: link === 'or' ? 'set' : 'interval' };
}

const YEAR_WORDS: ReadonlyMap<string, number> = new Map([...POINTERS, ['that', 0]]);

function readMonthYear(tokens: readonly Token[], index: number, { month, after }: Place): Core | undefined {
  const year = readYearAfter(tokens, after);
  if (year !== undefined) {
    return single({ type: 'month', year: year.year, month }, index, year.end);
  }
  const at = lowerAt(tokens, after) === 'of' ? after + 1 : after;
  const yearShift = lowerAt(tokens, at) === 'that' ? undefined : YEAR_WORDS.get(lowerAt(tokens, at));
  if (yearShift === undefined || lowerAt(tokens, at + 1) !== 'year') return undefined;
  return single({ type: 'month', month, yearShift }, index, at + 2);
}

const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in since until till by of from to between and or before after during late early mid last next this through as around'.split(
    ' ',
  ),
);

const NAME_PARTS: ReadonlySet<string> = new Set([
  'black',
  'red',
  'every',
  'each',
  'mrs',
  'ms',
  'mr',
  'miss',
  'president',
  'minister',
  'theresa',
]);

function readBareMonth(
  tokens: readonly Token[],
  index: number,
  { month, after, isFree }: Place & { readonly isFree: boolean },
): Core | undefined {
  const [before, next] = [lowerAt(tokens, index - 1), tokens[index + 1]];
  if (NAME_PARTS.has(before) || lowerAt(tokens, index + 1) === 'revolution') return undefined;
  if (isTied(tokens, index + 1) && isDash(lowerAt(tokens, index + 1)) && isTied(tokens, index + 2)) return undefined;
  const core = single({ type: 'month', month }, index, after);
  if (!AMBIGUOUS_MONTHS.has(lowerAt(tokens, index))) return core;
  if (isFree || (isDash(before) && lowerAt(tokens, index - 2) === 'mid')) return core;
  if (MONTH_LEADS.has(before))
    return /^(?:by|and|or|of|to|from)$/.test(before) && isPerson(tokens, index) ? undefined : core;
  const isModifier =
    /^(?:the|its|his|her|their|our|a|an|'s)$/.test(before) &&
    isWord(next) &&
    !/^(?:on|for|of|to|will|has|was)$/.test(next?.lower ?? '');
  return isModifier ? core : undefined;
}

/** "By April Ryan", "and May said", "of May's government". */
function isPerson(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return isCapital(next) || /^(?:said|says|told|has|had|was|will|and|'s|who)$/.test(next?.lower ?? '');
}
