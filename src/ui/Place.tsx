import { createContext, type ReactNode, Suspense, useContext } from 'react';
import { Caught } from './Caught.tsx';

/** What stands in every place whose words cannot be had, and how often these have been asked for again. */
export const InPlace = createContext<{
  readonly draw: (error: Error) => ReactNode;
  readonly tries: number;
}>({ draw: (error) => error.message, tries: 0 });

/** The place of words that may still be on their way, so high in pixels until they come; where they cannot be had, what stands around it stays. */
export function Place({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  const { draw, tries } = useContext(InPlace);
  return (
    <Caught instead={draw} tries={tries}>
      <Suspense fallback={<div aria-busy="true" style={{ height }} />}>{children}</Suspense>
    </Caught>
  );
}
