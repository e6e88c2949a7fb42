import { printMonth } from '../../corpus/dateWords.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { NO_DAY, weigh } from './dateColumns.ts';
import { countCoded, type Kept } from './eventColumns.ts';
import { countWords } from './segmentWords.ts';
import type { Warp } from './warp.ts';

/**
 * The view's sentence, computed: "24 events from 2011 to April 2016, by the side that acted".
 *
 * It counts what people coded; where that is nothing, what the machine proposes, and says so.
 */
export function titleSentence(kept: Kept): string {
  if (kept.rows.length === 0) return 'No events in these articles';
  const isFound = countCoded(kept) === 0;
  const told = leaveTold(kept);
  const [first, last] = findEnds(told);
  const [from, to] = [first && endWords(first, first.earliest), last && endWords(last, last.latest)];
  const count = `${countWords(told.rows.length, 'event')}${isFound ? ' proposed by machine' : ''}`;
  if (from === undefined && to === undefined) return `${count}, by the side that acted`;
  if (from === to || from === undefined || to === undefined) return `${count} in ${from ?? to}, by the side that acted`;
  return `${count} from ${from} to ${to}, by the side that acted`;
}

/** Says how many events the machine proposes: beside coded ones how many more, else that none is checked; empty where it proposes none. */
export function proposedSentence(kept: Kept): string {
  const proposed = kept.rows.length - countCoded(kept);
  if (proposed === 0) return '';
  if (proposed === kept.rows.length) return 'Found by machine, not checked.';
  return `${printThousands(proposed)} more ${proposed === 1 ? 'is' : 'are'} proposed by machine, not checked.`;
}

/** The line under it: how many dates are uncertain, and that the axis is compressed where it is. */
export function dateSentence(kept: Kept, warp: Warp): string {
  const told = leaveTold(kept);
  const { dates, weights } = weigh(told.columns, told.rows);
  let [uncertain, years] = [0, 0];
  for (const [date, weight] of weights.entries()) {
    if (dates.isVague[date] === 0) continue;
    uncertain += weight;
    if (dates.knowsYear[date] === 1) years += weight;
  }
  const count = told.rows.length;
  const certain =
    uncertain === 0
      ? `${count === 1 ? 'Its' : 'Every'} date is known to the day.`
      : `${countDates(uncertain, count)} uncertain or known only to the ${years > 0 ? 'month or year' : 'month'}.`;
  return warp.length > 1 ? `${certain} Stretches without articles are compressed.` : certain;
}

/** What people coded; where that is nothing, all. */
function leaveTold({ columns, rows }: Kept): Kept {
  return countCoded({ columns, rows }) === 0
    ? { columns, rows }
    : { columns, rows: rows.filter((row) => row < columns.coded) };
}

/** The date that begins first, and the one that ends last; the end of an open interval is not known. */
function findEnds({ columns, rows }: Kept): readonly [EdtfDate | undefined, EdtfDate | undefined] {
  const { dates, weights } = weigh(columns, rows);
  let [first, last] = [-1, -1];
  for (let date = 0; date < weights.length; date += 1) {
    if (weights[date] === 0) continue;
    const [from = NO_DAY, to = NO_DAY] = [dates.earliest[date], dates.latest[date]];
    if (from !== NO_DAY && (first === -1 || from < (dates.earliest[first] ?? 0))) first = date;
    if (to !== NO_DAY && (last === -1 || to >= (dates.latest[last] ?? 0))) last = date;
  }
  return [dates.all[first], dates.all[last]];
}

function countDates(some: number, all: number): string {
  if (all === 1) return 'Its date is';
  return some === 1 ? 'One of the dates is' : `${printThousands(some)} of the dates are`;
}

/** Names the month of a day, or only the year where the date knows no more. */
function endWords(date: EdtfDate, day: string | null): string {
  const knowsOnlyYear = new RegExp(`(^|/)${(day ?? '').slice(0, 4)}([?~%]|/|$)`).test(date.edtf);
  return knowsOnlyYear ? String(Number(day?.slice(0, 4))) : printMonth(day ?? '');
}
