import { lazy, type ReactNode, Suspense, useState } from 'react';
import { countNoun, printCount } from './counts.ts';

// Only who reads all of a crowd loads what draws long lists.
const ReadingList = lazy(async () => ({ default: (await import('./ReadingList.tsx')).ReadingList }));

type CrowdProps = {
  /** Whose quotes they are, and which. */
  readonly label: string;
  readonly noun: string;
  readonly count: number;
  /** How many are shown before one asks, and the place of the first of them. */
  readonly few: number;
  readonly from: number;
  readonly entry: string;
  readonly className?: string;
  readonly drawFew: (from: number, to: number) => ReactNode;
  readonly draw: (place: number) => ReactNode;
};

/** The quotes of a cell that holds more than can be shown at once: the first of them, and all on demand in a list that scrolls. */
export function Crowd({ label, noun, count, few, from, entry, className = '', drawFew, draw }: CrowdProps) {
  const [isReading, setReading] = useState(false);
  const shown = <ul className={className}>{drawFew(from, from + few)}</ul>;
  return (
    <>
      {isReading ? (
        <Suspense fallback={shown}>
          <ReadingList label={label} count={count} entry={entry} next={Math.min(from + few, count - 1)} draw={draw} />
        </Suspense>
      ) : (
        shown
      )}
      <p className="found-all print:hidden">
        <button type="button" className="link" aria-expanded={isReading} onClick={() => setReading(!isReading)}>
          {isReading ? 'Show fewer' : `Read all ${countNoun(count, noun)}`}
        </button>
      </p>
      <p className="found-all hidden print:block">{printCount(count - few)} more are not printed.</p>
    </>
  );
}
