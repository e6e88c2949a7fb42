import { useEffect, useState } from 'react';

type ByTime = typeof import('./byTime.ts');

let byTime: ByTime | null = null;

/** Gives what reads all quotations by time, in a chunk of its own; null where nobody asks for it, and as long as it is on its way. */
export function useByTime(isAsked: boolean): ByTime | null {
  const [failure, setFailure] = useState<unknown>(null);
  const [, setLoaded] = useState(byTime);
  useEffect(() => {
    if (!isAsked || byTime !== null) return;
    import('./byTime.ts').then((loaded) => {
      byTime = loaded;
      setLoaded(loaded);
    }, setFailure);
  }, [isAsked]);
  if (failure !== null) throw failure;
  return isAsked ? byTime : null;
}
