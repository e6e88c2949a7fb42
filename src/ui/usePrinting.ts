import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Tells whether the page is being printed: what paper shows is drawn before the browser lays it out. */
export function usePrinting(): boolean {
  // What is drawn first while the page is being printed must know it too.
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    // A browser that is told to show what paper would show says nothing of a print.
    const paper = matchMedia('print');
    const show = () => setPrinting(paper.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', show);
    return () => {
      paper.removeEventListener('change', show);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
