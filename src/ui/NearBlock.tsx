import { type ReactNode, useRef } from 'react';
import { useNear } from './useNear.ts';

type NearBlockProps = {
  /** How high it is thought to be before it is drawn, in pixels. */
  readonly guess: number;
  /** What stands for it elsewhere: its bare words, or nothing. */
  readonly far?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a long document. It is drawn near the window and on paper, and keeps its room elsewhere. */
export function NearBlock({ guess, far, children }: NearBlockProps) {
  const place = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(place, guess);
  return (
    <div ref={place} style={isNear ? undefined : { minHeight: height }}>
      {isNear ? children : far}
    </div>
  );
}
