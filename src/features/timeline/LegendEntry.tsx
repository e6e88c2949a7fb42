import type { ReactNode } from 'react';

/** One entry of a legend: a sign and what it means. */
export function LegendEntry({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <span>{children}</span>
      {words}
    </li>
  );
}
