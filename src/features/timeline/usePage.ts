import { useState } from 'react';

/** So many rows at once that a page of them is no more than a thousand elements. */
export const PAGE_ROWS = 60;

/** A part of a long list: its rows from `first` up to `last`, not included; `number` counts pages from 0, and `turn` leads to another. */
export type Page = {
  readonly first: number;
  readonly last: number;
  readonly number: number;
  readonly turn: (to: number) => void;
};

/** Keeps the page of a list that is shown; one of another list, or that leads to another `place`, begins where that is, or with the first. */
export function usePage({
  count,
  place,
  of,
}: {
  readonly count: number;
  readonly place: number;
  readonly of: object;
}): Page {
  const start = Math.max(0, place);
  const [kept, setKept] = useState({ of, place, first: pageOf(start) });
  const isSame = kept.of === of && (kept.place === place || place === -1);
  const first = isSame ? kept.first : pageOf(start);
  return {
    first,
    last: Math.min(first + PAGE_ROWS, count),
    number: first / PAGE_ROWS,
    turn: (to) => setKept({ of, place, first: to * PAGE_ROWS }),
  };
}

function pageOf(row: number): number {
  return row - (row % PAGE_ROWS);
}
