import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

const LINES = 5;
// A cut that hides a line or less would cost more to read than it spares.
const SPARED = 1.5;

/**
 * Cuts its content at five lines and offers to show all of it: "Show all 39 words".
 *
 * It is cut between words, never within one. The offer appears only where something is cut. Paper and find-in-page get the whole
 * text: it is in the page all along.
 */
export function Clamp({ words, children }: { readonly words: number; readonly children: ReactNode }) {
  const text = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  const isCut = height !== null && !isWhole;

  useLayoutEffect(() => {
    const element = text.current;
    if (element === null || isWhole) return;
    const content = element.firstElementChild ?? element;
    const measure = () => {
      const line = Number.parseFloat(getComputedStyle(content).lineHeight);
      setHeight(element.scrollHeight / line > LINES + SPARED ? LINES * line : null);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [isWhole]);

  function showAll() {
    setWhole(true);
    // The button goes; what it showed is read next.
    text.current?.querySelector('a')?.focus();
  }
  return (
    <>
      <div ref={text} className={isCut ? 'clamp' : ''} style={isCut ? { '--height': `${height}px` } : undefined}>
        {children}
      </div>
      {isCut && (
        <button type="button" className="link min-h-6 text-[14px] print:hidden" onClick={showAll}>
          <span className="inline-block" aria-hidden="true">
            …&nbsp;
          </span>
          Show all {words} words
        </button>
      )}
    </>
  );
}
