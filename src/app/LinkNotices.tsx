import { lazy, Suspense, useState } from 'react';
import { useAddress } from '../state/useAddress.ts';

// Few links are old ones.
const MovedNotice = lazy(async () => ({ default: (await import('../features/links/MovedNotice.tsx')).MovedNotice }));

/** Says that a link is an old one, over whatever it led to. */
export function MovedLine() {
  const { moved } = useAddress();
  if (moved.length === 0) return null;
  return (
    <Suspense>
      <MovedNotice />
    </Suspense>
  );
}

/** Says that parts of the link could not be obeyed, until it is put away. */
export function IgnoredNotice() {
  const { ignored } = useAddress();
  const [seen, setSeen] = useState(0);
  if (ignored === 0 || ignored === seen) return null;
  return (
    <p role="status" className="line-below py-2 text-[14.5px] text-ink-2 print:hidden">
      {ignored === 1
        ? 'One filter in this link is not in the corpus and was ignored.'
        : `${ignored} filters in this link are not in the corpus and were ignored.`}{' '}
      <button type="button" className="link ml-3" onClick={() => setSeen(ignored)}>
        Close
      </button>
    </p>
  );
}
