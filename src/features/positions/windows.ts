import { compareText } from '../../corpus/compareText.ts';
import { printWindow } from '../../corpus/dateWords.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { joinWords, startSentence } from '../../corpus/names.ts';
import { findPeriod, type Period, periodsOf } from '../../corpus/periods.ts';

/** A side with the dates of what it said; `name` as within a sentence. */
export type Spoken = { readonly name: string; readonly dates: readonly EdtfDate[] };

/** Prints the stretch of time in which a side's statements lie: "24 Sep 2015 – Apr 2016"; null where none is dated. */
export function printSideWindow(statements: readonly { readonly said: EdtfDate }[]): string | null {
  const dates = statements.map((statement) => statement.said).filter((date) => date.earliest ?? date.latest);
  if (dates[0] === undefined) return null;
  // A pass each: there may be thousands.
  const first = dates.reduce((a, b) => (compareText(a.earliest ?? '', b.earliest ?? '') <= 0 ? a : b));
  const last = dates.reduce((a, b) => (compareText(a.latest ?? '9', b.latest ?? '9') >= 0 ? a : b));
  return printWindow(first, last);
}

/**
 * Warns where the sides compared on an issue did not speak at the same time: "NATO spoke in September 2015, Russia in April 2016."
 *
 * Two sides' times overlap where both spoke in one period of the corpus: days apart are the same debate, half a year is not. Null where all
 * overlap. A side without a dated statement is left out.
 */
export function printTimeGap(sides: readonly Spoken[], periods: readonly Period[]): string | null {
  const dated = sides.map((side) => readTimes(side, periods)).filter((side) => side.periods.length > 0);
  const isApart = dated.some((a) => dated.some((b) => !a.periods.some((period) => b.periods.includes(period))));
  if (!isApart) return null;
  const times = new Map<string, string[]>();
  for (const { name, time } of dated.toSorted((a, b) => compareText(a.start, b.start))) {
    times.set(time, [...(times.get(time) ?? []), name]);
  }
  const clauses = Array.from(
    times,
    ([time, names], index) => `${joinWords(names)}${index === 0 ? ' spoke' : ''} in ${time}`,
  );
  return startSentence(`${clauses.join(', ')}.`);
}

function readTimes({ name, dates }: Spoken, periods: readonly Period[]) {
  const own = periodsOf(dates);
  return {
    name,
    periods: [...new Set(dates.map((date) => findPeriod(periods, date)))].filter((period) => period !== undefined),
    start: own[0]?.start ?? '',
    time: joinWords(own.map((period) => period.label)),
  };
}
