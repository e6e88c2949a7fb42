import { type RefObject, useEffect, useRef } from 'react';
import { useAddress } from '../../state/useAddress.ts';

/**
 * Brings the cell or the quote that a link names into the middle of the window and gives it the focus, as soon as it is drawn.
 *
 * `isHere` says whether the link names what the reference is put on. While an article is read beside the table, the words there come first.
 */
export function useLanding<Place extends HTMLElement>(isHere: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const { article, quote } = useAddress().address;
  const isReading = useRef(false);
  useEffect(() => {
    isReading.current = article !== null || quote !== null;
  });
  useEffect(() => {
    if (!isHere || isReading.current) return;
    // After every other effect of this drawing, which may move the focus to the top of a new view.
    queueMicrotask(() => land(place.current));
  }, [isHere]);
  return place;
}

/** Of a quote the link into its article takes the focus. */
function land(place: HTMLElement | null): void {
  for (let box = place?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
  const target = place?.querySelector<HTMLElement>('.passage') ?? place;
  target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  target?.focus({ preventScroll: true });
}
