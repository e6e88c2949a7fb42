import { type Core, type Point, single } from './phrase.ts';
import { findMonth } from './readMonths.ts';
import { isDash, readYearAfter, readYearNumber } from './readNumbers.ts';
import { isClauseEnd, readPointedWeekday } from './readWeekdays.ts';
import { MODALS } from './tenseWords.ts';
import { COUNTS, DAY_PARTS, POINTERS, SEASONS, UNITS, type Unit } from './timeWords.ts';
import { isCapital, isTied, lowerAt, type Token } from './tokens.ts';

/** Reads what "last", "this" or "next" begins. */
export function readPointed(tokens: readonly Token[], index: number): Core | undefined {
  const pointer = POINTERS.get(lowerAt(tokens, index));
  if (pointer === undefined || isProgramme(tokens, index)) return undefined;
  const word = lowerAt(tokens, index + 1);
  const month = findMonth(tokens[index + 1]);
  const season = SEASONS.get(word);
  const isSeason = season !== undefined && !isCapital(tokens[index + 1]);
  return (
    readPointedWeekday(tokens, index) ??
    (month === undefined ? undefined : single({ type: 'month', month, pointer }, index, index + 2)) ??
    (isSeason ? single({ type: 'part', part: season, pointer }, index, index + 2) : undefined) ??
    readPointedDay(tokens, index, pointer) ??
    (lowerAt(tokens, index - 1) === 'the' ? readDefinite(tokens, index, pointer) : undefined) ??
    readPointedUnit(tokens, index, pointer) ??
    (pointer === 0 ? undefined : readStretch(tokens, index, pointer))
  );
}

/** ABC's "This Week", "CBS This Morning". */
function isProgramme(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return isCapital(tokens[index]) && isCapital(tokens[index + 1]) && (isCapital(before) || before?.lower === "'s");
}

function readPointedDay(tokens: readonly Token[], index: number, pointer: number): Core | undefined {
  const word = lowerAt(tokens, index + 1);
  if ((word === 'night' || word === 'evening') && pointer === -1)
    return single({ type: 'unit', unit: 'day', shift: -1 }, index, index + 2);
  if (pointer !== 0 || !DAY_PARTS.has(word)) return undefined;
  return single({ type: 'unit', unit: 'day', shift: 0 }, index, index + 2);
}

/** "The next day" is after another day, "the last year" is the twelve months to now. */
function readDefinite(tokens: readonly Token[], index: number, pointer: number): Core | undefined {
  const word = lowerAt(tokens, index + 1);
  const unit = word === 'morning' ? 'day' : UNITS.get(word);
  if (unit === undefined || word.endsWith('days') || lowerAt(tokens, index + 2) === 'of') return undefined;
  if (pointer === 1) return single({ type: 'from', unit, count: 1 }, index, index + 2);
  if (pointer !== -1 || unit === 'day' || unit === 'weekend') return undefined;
  return single({ type: 'stretch', unit, count: -1 }, index, index + 2);
}

function readPointedUnit(tokens: readonly Token[], index: number, pointer: number): Core | undefined {
  const word = lowerAt(tokens, index + 1);
  const unit = UNITS.get(word);
  if (unit === undefined || unit === 'day' || word.endsWith('s') || lowerAt(tokens, index - 1) === 'the')
    return undefined;
  const isOf = lowerAt(tokens, index + 2) === 'of';
  if (isOf && (findMonth(tokens[index + 3]) ?? readYearNumber(tokens, index + 3)) !== undefined) return undefined;
  return single({ type: 'unit', unit, shift: pointer }, index, index + 2);
}

/** "The past five years", "last three months", "the past week". */
function readStretch(tokens: readonly Token[], index: number, sign: number): Core | undefined {
  const count = readCount(tokens, index + 1);
  const unit = UNITS.get(lowerAt(tokens, count.end));
  if (unit === undefined || unit === 'weekend' || count.count === undefined) return undefined;
  if (lowerAt(tokens, index) === 'last' && (isVerb(tokens, index) || isOfAnother(tokens, count.end + 1)))
    return undefined;
  return single({ type: 'stretch', unit, count: sign * count.count }, index, count.end + 1);
}

/** "The talks will last three days", "expected to last a month". */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  return MODALS.has(before) || before === 'to' || before === 'not';
}

/** "The last three months of 2014" are not those before today. */
function isOfAnother(tokens: readonly Token[], index: number): boolean {
  if (lowerAt(tokens, index) !== 'of') return false;
  return readYearNumber(tokens, index + 1) !== undefined || findMonth(tokens[index + 1]) !== undefined;
}

/** Reads what "past", "previous", "following", "same" or "that" begins. */
export function readTurned(tokens: readonly Token[], index: number): Core | undefined {
  const word = lowerAt(tokens, index);
  const after = lowerAt(tokens, index + 1);
  const unit = after === 'morning' || after === 'night' || after === 'evening' ? 'day' : UNITS.get(after);
  if (word === 'past') {
    if (after === 'weekend') return single({ type: 'unit', unit: 'weekend', shift: 0 }, index, index + 2);
    if (unit !== undefined && !after.endsWith('s') && unit !== 'day') {
      return single({ type: 'stretch', unit, count: -1 }, index, index + 2);
    }
    return readStretch(tokens, index, -1);
  }
  if (unit === undefined || after.endsWith('days') || /(?:weeks|months|years)$/.test(after)) return undefined;
  const shift = word === 'previous' ? -1 : word === 'following' ? 1 : 0;
  const isDefinite = lowerAt(tokens, index - 1) === 'the';
  if (lowerAt(tokens, index + 2) === 'and' && lowerAt(tokens, index + 3) === 'a') return undefined;
  if (shift === 0 ? word === 'same' && !isDefinite : !isDefinite) return undefined;
  if (word === 'that' && /^(?:said|reported|agreed|that)$/.test(lowerAt(tokens, index - 1))) return undefined;
  return single({ type: 'from', unit, count: shift }, index, index + 2);
}

function readCount(tokens: readonly Token[], index: number): { count: number | undefined; end: number } {
  const word = lowerAt(tokens, index);
  const count = COUNTS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  // "twenty-five".
  const ones = COUNTS.get(lowerAt(tokens, index + 2)) ?? 0;
  const isTwofold = isDash(lowerAt(tokens, index + 1)) && isTied(tokens, index + 1) && isTied(tokens, index + 2);
  if (isTwofold && count !== undefined && count >= 20 && ones > 0 && ones < 10)
    return { count: count + ones, end: index + 3 };
  return { count: count === 0 ? undefined : count, end: index + 1 };
}

/** "Half a year ago", "two hundred and fifty years ago": the last word of a count alone is another one. */
function isWithinCount(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  if (before === 'half' || before === 'hundred' || before === 'thousand') return true;
  return (before === 'and' && lowerAt(tokens, index - 2) === 'hundred') || (isDash(before) && isTied(tokens, index));
}

/** Reads what a count begins: "three days ago", "two weeks earlier", "a year later", "ten days from now". */
export function readCounted(tokens: readonly Token[], index: number): Core | undefined {
  if (isWithinCount(tokens, index)) return undefined;
  const { count, end } = readCount(tokens, index);
  const unit = UNITS.get(lowerAt(tokens, end));
  if (count === undefined || unit === undefined || unit === 'weekend') return undefined;
  const [next, afterNext] = [lowerAt(tokens, end + 1), lowerAt(tokens, end + 2)];
  const days = lowerAt(tokens, end) === 'fortnight' ? 2 : count;
  if (next === 'ago') return single({ type: 'count', unit, count: -days }, index, end + 2);
  if (next === 'from' && afterNext === 'now') return single({ type: 'count', unit, count: days }, index, end + 3);
  if (/^['’]$/.test(next) && afterNext === 'time') return single({ type: 'count', unit, count: days }, index, end + 3);
  if (next === "'s" && afterNext === 'time') return single({ type: 'count', unit, count: days }, index, end + 3);
  if (next === 'earlier') return single({ type: 'from', unit, count: -days }, index, end + 2);
  if (next === 'later') return single({ type: 'from', unit, count: days }, index, end + 2);
  return undefined;
}

/** Reads a unit by itself where the words before it say which: "the end of the month", "over the weekend", "by year's end". */
export function readUnit(tokens: readonly Token[], index: number): Core | undefined {
  const word = lowerAt(tokens, index);
  const unit = UNITS.get(word);
  if (unit === undefined || unit === 'day' || word.endsWith('s')) return undefined;
  if (unit === 'year' && /^year'?s?$/.test(word) && lowerAt(tokens, index + 1) === "'s") {
    if (lowerAt(tokens, index + 2) === 'end') return single({ type: 'unit', unit, shift: 0 }, index, index + 3);
  }
  if (lowerAt(tokens, index - 1) !== 'the') return undefined;
  if (unit === 'year') {
    const year = readYearAfter(tokens, index + 1);
    if (year !== undefined) return single({ type: 'year', year: year.year }, index, year.end);
  }
  const [before, word2] = [lowerAt(tokens, index - 3), lowerAt(tokens, index - 2)];
  if (unit === 'weekend') {
    const isDated =
      /^(?:over|at|during|on|by|before|since|for|until|of)$/.test(word2) || lowerAt(tokens, index + 1) === "'s";
    return isDated ? single({ type: 'unit', unit, shift: 0 }, index - 1, index + 1) : undefined;
  }
  if (lowerAt(tokens, index + 1) === 'of') return undefined;
  const isPart = word2 === 'of' && /^(?:end|start|beginning|middle|rest|half)$/.test(before);
  const isLater = word2 === 'in' && /^(?:later|earlier|late|early)$/.test(before);
  if (isPart || isLater) return single({ type: 'unit', unit, shift: 0 }, index - 1, index + 1);
  return undefined;
}

/** Reads "the day before" and "the week after", where nothing follows that they are before or after of. */
export function readBesides(tokens: readonly Token[], index: number): Core | undefined {
  const unit: Unit | undefined = UNITS.get(lowerAt(tokens, index));
  const side = lowerAt(tokens, index + 1);
  if (unit === undefined || lowerAt(tokens, index - 1) !== 'the' || !isClauseEnd(tokens[index + 2])) return undefined;
  if (/^(?:the|he|she|it|they)$/.test(lowerAt(tokens, index + 2)) || (side !== 'before' && side !== 'after'))
    return undefined;
  const point: Point = { type: 'from', unit, count: side === 'before' ? -1 : 1 };
  return single(point, index - 1, index + 2);
}
