import { useLayoutEffect, useRef } from 'react';

/**
 * Brings the page back to where it was scrolled before a layer changed its layout.
 *
 * The matrix folds while an article is read beside it, and the browser moves the page along; closing the article undoes both.
 */
export function useKeptScroll(isLayerOpen: boolean): void {
  const kept = useRef(0);
  const wasOpen = useRef(isLayerOpen);

  useLayoutEffect(() => {
    if (wasOpen.current && !isLayerOpen) scrollTo({ top: kept.current, behavior: 'instant' });
    wasOpen.current = isLayerOpen;
  }, [isLayerOpen]);

  // A layout effect: the scroll that the fold itself causes must find nobody listening.
  useLayoutEffect(() => {
    if (isLayerOpen) return;
    const note = () => {
      kept.current = scrollY;
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [isLayerOpen]);
}
