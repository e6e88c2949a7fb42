import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAddress } from '../state/useAddress.ts';
import { wentBack } from './wayBack.ts';

/**
 * Remembers how far each address was scrolled, and goes there on the way back.
 *
 * The browser's own memory is too late: the address changes after the screen does, and by then a new view has scrolled to its
 * top or the matrix has folded beside the reader. Leaving the page hands the memory back to the browser, for a reload.
 */
export function useScrollMemory(): void {
  const here = useAddress().hrefFor({});
  const memory = useRef(new Map<string, number>());

  useEffect(() => {
    const leave = () => {
      history.scrollRestoration = 'auto';
    };
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  useLayoutEffect(() => {
    if (wentBack()) scrollTo({ top: memory.current.get(here) ?? 0, behavior: 'instant' });
    const note = () => {
      memory.current.set(here, scrollY);
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [here]);
}
