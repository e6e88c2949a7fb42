import { printMonth, printWindow } from '../../corpus/dateWords.ts';
import type { Bin, BinUnit } from './bins.ts';
import { isoDay } from './days.ts';
import { countWords } from './segmentWords.ts';

/** Says what a bar stands for: "September 2015: 12 events", "28 Sep – 4 Oct 2015: 1 event", "1993: 3 events". `isFound`: the machine proposes them. */
export function binWords({ from, to, count }: Bin, unit: BinUnit, isFound = false): string {
  const [first, last] = [isoDay(from), isoDay(to - 1)];
  const time = isWholeMonth(first, last, unit) ? printMonth(first.slice(0, 7)) : printStretch(first, last);
  return `${time}: ${countWords(count, 'event')}${isFound ? ' proposed by machine' : ''}`;
}

function isWholeMonth(first: string, last: string, unit: BinUnit): boolean {
  return unit === 'month' && first.slice(0, 7) === last.slice(0, 7);
}

function printStretch(first: string, last: string): string {
  const isYear = first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;
  return isYear ? first.slice(0, 4) : printWindow(first, last);
}
