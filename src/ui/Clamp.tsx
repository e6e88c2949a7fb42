import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/**
 * Cuts its content at five lines and offers to show all of it: "Show all 39 words".
 *
 * The offer appears only where something is cut. Paper and find-in-page get the whole text: it is in the page all along.
 */
export function Clamp({ words, children }: { readonly words: number; readonly children: ReactNode }) {
  const text = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);

  useLayoutEffect(() => {
    const element = text.current;
    if (element === null || isWhole) return;
    const observer = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isWhole]);

  return (
    <>
      <div ref={text} className={isWhole ? '' : 'line-clamp-5 print:line-clamp-none'}>
        {children}
      </div>
      {isCut && !isWhole && (
        <button type="button" className="link min-h-6 text-[14px] print:hidden" onClick={() => setWhole(true)}>
          Show all {words} words
        </button>
      )}
    </>
  );
}
