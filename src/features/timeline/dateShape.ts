import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { dayNumber } from './days.ts';

/**
 * How a date is drawn; days are day numbers, both ends inclusive.
 *
 * `day` is one plain day, `span` some time in a known stretch, `about` an approximate or doubted date, `one-of` several
 * possible days, `all-of` several certain ones, `before` open at the left, `from` open at the right.
 */
export type DateShape =
  | { readonly kind: 'day'; readonly at: number }
  | { readonly kind: 'span' | 'about'; readonly from: number; readonly to: number }
  | { readonly kind: 'one-of' | 'all-of'; readonly days: readonly number[] }
  | { readonly kind: 'before'; readonly to: number }
  | { readonly kind: 'from'; readonly from: number }
  | { readonly kind: 'undated' };

/** Reads the shape of a date from its EDTF string and its window. */
export function readShape({ edtf, earliest, latest }: EdtfDate): DateShape {
  if (earliest === null && latest === null) return { kind: 'undated' };
  if (earliest === null) return { kind: 'before', to: dayNumber(latest ?? '') };
  if (latest === null) return { kind: 'from', from: dayNumber(earliest) };
  const days = listedDays(edtf);
  if (days.length > 1) return { kind: edtf.startsWith('[') ? 'one-of' : 'all-of', days };
  const from = dayNumber(earliest);
  const to = dayNumber(latest);
  if (/[~?%]/.test(edtf)) return { kind: 'about', from, to };
  return from === to ? { kind: 'day', at: from } : { kind: 'span', from, to };
}

/** The day by which an event is ordered: its earliest known day, else its latest. Undated events come first. */
export function orderDay(shape: DateShape): number {
  switch (shape.kind) {
    case 'day':
      return shape.at;
    case 'one-of':
    case 'all-of':
      return Math.min(...shape.days);
    case 'before':
      return shape.to;
    case 'undated':
      return Number.NEGATIVE_INFINITY;
    default:
      return shape.from;
  }
}

/** The days of `[2015-09-24,2015-10-01]` or `{…}`; none where the set holds months, years or ranges. */
function listedDays(edtf: string): number[] {
  const inside = /^[[{](.*)[\]}]$/.exec(edtf)?.[1];
  const items = inside?.split(',').map((item) => item.trim()) ?? [];
  return items.every((item) => /^\d{4}-\d{2}-\d{2}$/.test(item)) ? items.map(dayNumber) : [];
}
