import { printMonth, printWindow } from '../../corpus/dateWords.ts';
import type { Bin, BinUnit } from './bins.ts';
import { isoDay } from './days.ts';
import { countWords } from './segmentWords.ts';

/** Says what a bar stands for: "September 2015: 12 events", "28 Sep – 4 Oct 2015: 1 event". `isFound`: the machine proposes them. */
export function binWords({ from, to, count }: Bin, unit: BinUnit, isFound = false): string {
  const time = unit === 'month' ? printMonth(isoDay(from).slice(0, 7)) : printWindow(isoDay(from), isoDay(to - 1));
  return `${time}: ${countWords(count, 'event')}${isFound ? ' proposed by machine' : ''}`;
}
