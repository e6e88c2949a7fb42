import { type ReactNode, useRef } from 'react';
import { useNear } from '../../ui/useNear.ts';
import type { TextRun } from './textRuns.ts';

/** What a letter adds to the height of a text, in pixels: a line of 28 holds about 70, and a paragraph's last one is not full. */
const HEIGHT_OF_LETTER = 0.6;

/**
 * A part of a long article: drawn near the window, on paper and where the reader is led to.
 *
 * Elsewhere its bare words stand in one element, to be found in the page and read aloud.
 */
export function LongRun({
  run,
  text,
  children,
}: {
  readonly run: TextRun;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(place, (run.end - run.start) * HEIGHT_OF_LETTER);
  const isDrawn = isNear || run.isAimed;
  return (
    <div
      ref={place}
      className="reader-run"
      data-far={isDrawn ? undefined : ''}
      style={isDrawn ? undefined : { height }}
    >
      {isDrawn ? children : printWords(run, text)}
    </div>
  );
}

/** Page furniture is folded wherever it stands. */
function printWords({ sections }: TextRun, text: string): string {
  return sections
    .map((section) => (section.kind === 'block' ? text.slice(section.block.start, section.block.end) : ''))
    .filter((words) => words !== '')
    .join('\n\n');
}
