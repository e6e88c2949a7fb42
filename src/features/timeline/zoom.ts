import { printMonth, printWindow } from '../../corpus/dateWords.ts';
import { toDayNumber } from '../../corpus/days.ts';
import { isoDay, isoMonth, monthNumber, monthOf, monthStart } from './days.ts';

/** What the chart shows: from one day to the day before `to`, as day numbers. */
export type Zoom = { readonly from: number; readonly to: number };

/** A stretch of whole months, both ends inclusive, as month numbers. */
export type Months = { readonly first: number; readonly last: number };

const END = String.raw`(\d{4}-(?:0[1-9]|1[0-2]))(-(?:0[1-9]|[12]\d|3[01]))?`;
const FORM = new RegExp(`^${END}/${END}$`);

/** Reads `2015-09/2015-10` or `2015-09-28/2015-10-04`; null for anything else, and for a stretch that ends before it begins. */
export function parseZoom(zoom: string | null): Zoom | null {
  const [, first, firstDay = '-01', last, lastDay] = FORM.exec(zoom ?? '') ?? [];
  if (first === undefined || last === undefined) return null;
  const from = toDayNumber(first + firstDay);
  const end = lastDay === undefined ? monthStart(monthNumber(last) + 1) - 1 : toDayNumber(last + lastDay);
  return from === undefined || end === undefined || end < from ? null : { from, to: end + 1 };
}

/** Writes whole months as `2015-09/2015-10`, else days. */
export function printZoom(zoom: Zoom): string {
  const months = wholeMonths(zoom);
  if (months !== null) return `${isoMonth(months.first)}/${isoMonth(months.last)}`;
  return `${isoDay(zoom.from)}/${isoDay(zoom.to - 1)}`;
}

/** "September 2015 to October 2015", "April 2016", "28 Sep – 4 Oct 2015". */
export function zoomWords(zoom: Zoom): string {
  const months = wholeMonths(zoom);
  if (months === null) return printWindow(isoDay(zoom.from), isoDay(zoom.to - 1));
  const { first, last } = months;
  if (first === last) return printMonth(isoMonth(first));
  return `${printMonth(isoMonth(first))} to ${printMonth(isoMonth(last))}`;
}

/** The zoom that shows some months. */
export function monthsZoom({ first, last }: Months): Zoom {
  return { from: monthStart(first), to: monthStart(last + 1) };
}

/** The months a zoom lies in. */
export function zoomMonths({ from, to }: Zoom): Months {
  return { first: monthOf(from), last: monthOf(to - 1) };
}

/** The months a zoom shows, where it shows whole ones. */
export function wholeMonths(zoom: Zoom): Months | null {
  const months = zoomMonths(zoom);
  const { from, to } = monthsZoom(months);
  return from === zoom.from && to === zoom.to ? months : null;
}

/** Cuts a zoom to what the line of months holds; null where nothing of it is left, or all of it is. */
export function cutZoom(zoom: Zoom | null, line: Months): Zoom | null {
  if (zoom === null) return null;
  const whole = monthsZoom(line);
  const cut = { from: Math.max(zoom.from, whole.from), to: Math.min(zoom.to, whole.to) };
  if (cut.from >= cut.to) return null;
  return cut.from === whole.from && cut.to === whole.to ? null : cut;
}

/** Two ends of a stretch in months, the second after its last month. */
type Ends = { readonly from: number; readonly to: number };

/** Leaves at least a month between two ends that have met; `fixed` is the one that stays. */
export function keepMonth({ from, to }: Ends, fixed: keyof Ends): Ends {
  if (from < to) return { from, to };
  return fixed === 'from' ? { from, to: from + 1 } : { from: to - 1, to };
}
