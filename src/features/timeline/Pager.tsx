import { useState } from 'react';
import { printCount } from './segmentWords.ts';

/** So many rows at once that a page of them is no more than a thousand elements. */
export const PAGE_ROWS = 60;

/** A part of a long list: its rows from `first` up to `last`, not included. */
export type Page = { readonly first: number; readonly last: number; readonly turn: (to: number) => void };

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
    turn: (to) => setKept({ of, place, first: pageOf(Math.min(Math.max(to, 0), count - 1)) }),
  };
}

function pageOf(row: number): number {
  return row - (row % PAGE_ROWS);
}

/** Says which rows of a list are shown, and turns to others; nothing where all are. */
export function Pager({ page: { first, last, turn }, count }: { readonly page: Page; readonly count: number }) {
  if (count <= PAGE_ROWS) return null;
  const ways = [
    { words: 'First', to: 0, isUseless: first === 0 },
    { words: 'Previous', to: first - PAGE_ROWS, isUseless: first === 0 },
    { words: 'Next', to: last, isUseless: last >= count },
    { words: 'Last', to: count - 1, isUseless: last >= count },
  ];
  return (
    <p className="mt-4 flex flex-wrap gap-4 print:hidden">
      <span role="status">
        {printCount(first + 1)}–{printCount(last)} of {printCount(count)}
      </span>
      {ways.map(({ words, to, isUseless }) => (
        <button key={words} type="button" className="link" aria-disabled={isUseless} onClick={() => turn(to)}>
          {words}
        </button>
      ))}
    </p>
  );
}
