import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Reach, VirtualList } from '../../ui/VirtualList.tsx';

type ReadingListProps = {
  /** What is listed, for those who do not see the column it stands in. */
  readonly label: string;
  readonly count: number;
  /** The class of an entry, as where they stand one under another. */
  readonly entry: string;
  /** The entry that is read next: it is scrolled to and gets the focus. */
  readonly next: number;
  readonly draw: (place: number) => ReactNode;
};

/** How high a quote with its by-line is as a rule, in pixels. */
const QUOTE_HEIGHT = 140;

/** All quotes of a crowd, in a box of its own: read side by side with the other columns, and no longer than a screen. */
export function ReadingList({ label, count, entry, next, draw }: ReadingListProps) {
  const places = useMemo(() => Array.from({ length: count }, (_, place) => place), [count]);
  const reach = useRef<Reach | null>(null);
  useEffect(() => reach.current?.(String(next)), [next]);
  return (
    <section className="reading-list" aria-label={label}>
      <VirtualList
        rows={places}
        keyOf={String}
        draw={draw}
        estimate={QUOTE_HEIGHT}
        box=".reading-list"
        current={null}
        memory={label}
        reach={reach}
        entry={entry}
      />
    </section>
  );
}
