import type { Span } from '../../corpus/span.ts';

/** Finds the place of the first span that begins at or after an offset. Spans are in text order; where none does, their number. */
export function findFirstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
