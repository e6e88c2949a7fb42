import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from './usePrinting.ts';

/** Whether something is near the window and worth drawing, and how high it was when it last was, in pixels. */
export type Near = { readonly isNear: boolean; readonly height: number };

/** So far beyond the window, in pixels, things are drawn already. */
const MARGIN = 150;

/**
 * Tells whether an element comes near the window, so that only then it is filled; on paper everything is near.
 *
 * What holds the focus stays. What is hidden for a while is neither near nor far: it stays as it was. `guess` is its height before it was
 * ever drawn.
 */
export function useNear(place: RefObject<Element | null>, guess: number): Near {
  const [isNear, setNear] = useState(false);
  const isPrinting = usePrinting();
  const height = useRef(guess);

  // At once, before anything is painted: the observer tells it only after.
  useLayoutEffect(() => {
    const box = place.current?.getBoundingClientRect();
    if (box !== undefined && box.top < innerHeight + MARGIN && box.bottom > -MARGIN) setNear(true);
  }, [place]);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const note = ([entry]: readonly IntersectionObserverEntry[]) => {
      if (entry === undefined || entry.boundingClientRect.width === 0) return;
      if (entry.isIntersecting) setNear(true);
      else if (!element.contains(document.activeElement)) {
        if (isNear) height.current = entry.boundingClientRect.height;
        setNear(false);
      }
    };
    const observer = new IntersectionObserver(note, { rootMargin: `${MARGIN}px 0px` });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isNear]);
  return { isNear: isNear || isPrinting, height: height.current };
}
