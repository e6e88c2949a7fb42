import { Suspense } from 'react';
import { makeLate } from '../ui/late.tsx';

const { Late, fetch } = makeLate(async () => (await import('../features/filters/NoMatch.tsx')).NoMatch);

/** Fetches what stands where nothing matches: a press on a filter can lead there, also without a connection. */
export const fetchNoMatch = fetch;

/** What stands instead of a view when the filters leave no article, in a chunk of its own. */
export function NoMatch() {
  return (
    <Suspense fallback={<div className="min-h-screen" />}>
      <Late />
    </Suspense>
  );
}
