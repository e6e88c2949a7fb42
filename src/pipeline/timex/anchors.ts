import { printMonthName } from '../../corpus/datePoint.ts';
import { printDate } from '../../corpus/dateWords.ts';
import { toDayNumber } from '../../corpus/days.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { findDayParts } from './calendarSteps.ts';

/**
 * When an article can have been written.
 *
 * `days` are the numbers of the days it may have been, all of them where they are few, else the first and the last. `isDoubtful`: the date is itself
 * inferred, or only a limit.
 */
export type Anchor = {
  readonly days: readonly number[];
  readonly isDoubtful: boolean;
  readonly isWide: boolean;
  readonly isLimit: boolean;
  readonly words: string;
};

/** What an article says of its own time. */
export type ArticleDates = { readonly published: EdtfDate; readonly updated?: EdtfDate | undefined };

/** Weeks in which each day is tried; in a longer stretch a weekday means nothing. */
const TRIED_DAYS = 62;

/** Finds when an article was written: on the day it was published, else on the day of its update or before. Undefined for one without dates. */
export function findAnchor({ published, updated }: ArticleDates): Anchor | undefined {
  const isDated = published.earliest !== null && published.latest !== null;
  if (isDated) return makeAnchor(published, false);
  const limit = published.latest === null ? updated : published;
  if (limit === undefined || limit.latest === null) return undefined;
  return makeAnchor({ ...limit, earliest: limit.earliest ?? limit.latest }, true);
}

function makeAnchor(date: EdtfDate, isLimit: boolean): Anchor | undefined {
  const [first, last] = [toDayNumber(date.earliest ?? ''), toDayNumber(date.latest ?? '')];
  if (first === undefined || last === undefined) return undefined;
  const isWide = last - first > TRIED_DAYS;
  const days = isWide ? [first, last] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const words = first === last ? printDayWords(first) : printDate(date);
  return {
    days,
    isDoubtful: isLimit || /[?~%]/.test(date.edtf),
    isWide,
    isLimit,
    words: isLimit ? printDayWords(last) : words,
  };
}

/** Prints a day's number in words: "28 September 2015". */
function printDayWords(number: number): string {
  const { year, month, day } = findDayParts(number);
  return `${day} ${printMonthName(month)} ${year}`;
}

/** The anchor of a text that begins "KYIV, Sept. 28 (Agency)": that day. */
export function makeDayAnchor(number: number): Anchor {
  return { days: [number], isDoubtful: false, isWide: false, isLimit: false, words: printDayWords(number) };
}
