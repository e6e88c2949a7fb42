import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { countKept } from '../facets/slice.ts';
import { printShare } from '../features/filters/countWords.ts';
import { printToday } from '../state/printToday.ts';
import { useLookup } from '../state/useCorpus.ts';
import { useSlice } from '../state/useSlice.ts';
import { useFilterWords } from './useFilterWords.ts';

/** What stands under the name on paper: the filters in one line, then the address and the day of printing. */
export function PrintHead() {
  const lookup = useLookup();
  const slice = useSlice();
  const printed = usePrinting();
  const active = useFilterWords();
  return (
    <div className="line-below hidden py-1 text-ink-2 print:block">
      <p>{[...active, printShare(countKept(slice), lookup.corpus.articles.length)].join(' · ')}</p>
      <p>
        {printed?.href} · {printed?.day}
      </p>
    </div>
  );
}

type Printing = { readonly href: string; readonly day: string };

/** Reads address and clock at the moment of printing. */
function usePrinting(): Printing | null {
  const [printing, setPrinting] = useState<Printing | null>(null);
  useEffect(() => {
    // The browser lays out the paper as soon as the listeners return.
    const note = () => flushSync(() => setPrinting(readPrinting()));
    setPrinting(readPrinting());
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
  return printing;
}

function readPrinting(): Printing {
  return { href: location.href, day: printToday() };
}
