import { printMonth } from '../../corpus/dateWords.ts';
import { isoMonth, monthNumber } from './days.ts';

/** A stretch of whole months, both ends inclusive, as month numbers. */
export type Months = { readonly first: number; readonly last: number };

/** Reads `2015-09/2015-10`; null for anything else, and for a stretch that ends before it begins. */
export function parseZoom(zoom: string | null): Months | null {
  const found = /^(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(zoom ?? '');
  const [, first, last] = found ?? [];
  if (first === undefined || last === undefined || last < first) return null;
  return { first: monthNumber(first), last: monthNumber(last) };
}

/** Writes months as `2015-09/2015-10`. */
export function printZoom({ first, last }: Months): string {
  return `${isoMonth(first)}/${isoMonth(last)}`;
}

/** "September 2015 to October 2015", "April 2016". */
export function monthsWords({ first, last }: Months): string {
  if (first === last) return printMonth(isoMonth(first));
  return `${printMonth(isoMonth(first))} to ${printMonth(isoMonth(last))}`;
}

/** Cuts a zoom to what the line holds; null where nothing of it is left, or all of it is. */
export function cutZoom(zoom: Months | null, line: Months): Months | null {
  if (zoom === null) return null;
  const cut = { first: Math.max(zoom.first, line.first), last: Math.min(zoom.last, line.last) };
  if (cut.first > cut.last) return null;
  return cut.first === line.first && cut.last === line.last ? null : cut;
}

/** Two ends of a stretch, the second after its last month. */
type Ends = { readonly from: number; readonly to: number };

/** Leaves at least a month between two ends that have met; `fixed` is the one that stays. */
export function keepMonth({ from, to }: Ends, fixed: keyof Ends): Ends {
  if (from < to) return { from, to };
  return fixed === 'from' ? { from, to: from + 1 } : { from: to - 1, to };
}
