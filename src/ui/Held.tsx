import type { ReactNode } from 'react';
import { Place } from './Place.tsx';

/** About how many letters a line of a column holds, and how high it is, in pixels. */
const LINE = { letters: 42, height: 25 };

/**
 * Keeps the place of words that may still be on their way, so that nothing below moves much when they come.
 *
 * `letters` is about how many there will be, `lines` how many lines stand with them.
 */
export function Held({
  letters,
  lines,
  children,
}: {
  readonly letters: number;
  readonly lines: number;
  readonly children: ReactNode;
}) {
  const height = (Math.ceil(letters / LINE.letters) + lines) * LINE.height;
  return <Place height={height}>{children}</Place>;
}
