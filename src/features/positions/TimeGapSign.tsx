import type { Relation } from './relation.ts';

/**
 * Draws a relation's sign hollow: the sides compared did not speak at the same time.
 *
 * The strokes stand further apart than in the solid sign, or four thin lines would read as another sign.
 */
export function TimeGapSign({ relation }: { readonly relation: Relation }) {
  return (
    <svg className="shrink-0" width="14" height="13" viewBox="0 0 14 13" aria-hidden="true">
      <path d={OUTER[relation]} fill="none" stroke="currentColor" strokeWidth="3.4" />
      <path d={INNER[relation]} fill="none" stroke="var(--row, var(--color-page))" strokeWidth="1.5" />
    </svg>
  );
}

const OUTER: Readonly<Record<Relation, string>> = {
  differ: 'M.5 3.2h13M.5 9.8h13M10.2 .2L3.8 12.8',
  part: 'M.6 4.4c2-2.4 3.8-1.8 6-.6s4.4 1.8 6.5-.6M.6 10.8c2-2.4 3.8-1.8 6-.6s4.4 1.8 6.5-.6',
  agree: 'M.5 3.2h13M.5 9.8h13',
  none: 'M1.5 6.5h10',
};

const INNER: Readonly<Record<Relation, string>> = {
  differ: 'M1.4 3.2h11.2M1.4 9.8h11.2M9.8 1L4.2 12',
  part: 'M1.3 3.8c1.8-1.8 3.3-1.2 5.3 0s3.9 1.5 5.700 0M1.3 10.2c1.8-1.8 3.3-1.2 5.3 0s3.9 1.5 5.700 0',
  agree: 'M1.4 3.2h11.2M1.4 9.8h11.2',
  none: 'M2.4 6.5h8.2',
};
