import type { CSSProperties } from 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties carry data (a side's colour, a bar's width) into the style sheet. */
    [property: `--${string}`]: string | number | undefined;
  }
}

/** Returns the style that gives an element its side's colour: `text-(--side)`, `border-(--side)` and the like then use it. */
export function sideStyle(color: string): CSSProperties {
  return { '--side': `var(--color-${color})` };
}
