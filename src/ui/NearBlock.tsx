import { type ReactNode, useRef } from 'react';
import { useNear } from './useNear.ts';

type NearBlockProps = {
  readonly isBounded: boolean;
  /** How high it is thought to be before it is drawn, in pixels. */
  readonly guess: number;
  readonly children: ReactNode;
};

/** A part of a long document. Where much of it is bounded, it is drawn near the window and on paper only, and keeps its room elsewhere. */
export function NearBlock({ isBounded, ...block }: NearBlockProps) {
  return isBounded ? <Block {...block} /> : block.children;
}

function Block({ guess, children }: Omit<NearBlockProps, 'isBounded'>) {
  const place = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(place, guess);
  return (
    <div ref={place} style={isNear ? undefined : { minHeight: height }}>
      {isNear && children}
    </div>
  );
}
