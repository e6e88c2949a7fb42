import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the reader's place while an article is read beside the table.
 *
 * Opening an article folds the table, so the row of its quote is scrolled into view; closing it brings back the place it was opened
 * from. `reading` is null while nothing is read, else the selector of that row, or an empty string where there is none.
 */
export function useKeptScroll(root: RefObject<HTMLElement | null>, reading: string | null): void {
  const kept = useRef<number | null>(null);
  const isReading = reading !== null;
  const wasReading = useRef(isReading);

  // Both are layout effects: the fold moves the page, and that scroll must not be taken for the reader's own.
  useLayoutEffect(() => {
    if (isReading) return;
    const note = () => {
      kept.current = window.scrollY;
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [isReading]);

  useLayoutEffect(() => {
    if (wasReading.current === isReading) return;
    wasReading.current = isReading;
    if (!isReading) scrollTo({ top: kept.current ?? window.scrollY, behavior: 'instant' });
    else if (reading !== '') root.current?.querySelector(reading)?.scrollIntoView({ block: 'nearest' });
  }, [root, isReading, reading]);
}
