import { useEffect, useState } from 'react';

/** How long a load may take before the page says so; most end earlier, and a flash of bars would only be noise. */
const PATIENCE = 400;

const BARS = ['88%', '54%', '62%', '28%', '74%', '40%', '66%', '34%'];

/** The loading state: nothing at first, then words, which are the heading meanwhile, and still bars where the rows will stand. */
export function Loading({ words = 'Loading articles' }: { readonly words?: string }) {
  const isLate = useIsLate();
  return (
    <div aria-busy="true" className="loading">
      {isLate && (
        <>
          <div role="status">
            <h1>{words}</h1>
          </div>
          <div aria-hidden="true" className="loading-bars">
            {BARS.map((width) => (
              <div key={width} style={{ width }} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
