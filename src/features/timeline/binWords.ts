import { printMonth, printWindow } from '../../corpus/dateWords.ts';
import { isoDay } from './days.ts';
import type { Stretch } from './warp.ts';
import { wholeMonths } from './zoom.ts';

/** Says the time of a bin, `to` not included: "September 2015", "28 Sep – 4 Oct 2015", "1993". */
export function binWords({ from, to }: Stretch): string {
  const [first, last] = [isoDay(from), isoDay(to - 1)];
  const months = wholeMonths({ from, to });
  if (months !== null && months.first === months.last) return printMonth(first);
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
    const [start, end] = [first.slice(0, 4), last.slice(0, 4)];
    return start === end ? start : `${start}–${end}`;
  }
  return months === null ? printWindow(first, last) : printWindow(first.slice(0, 7), last.slice(0, 7));
}
