import { Suspense, useRef } from 'react';
import { useAddress } from '../state/useAddress.ts';
import { useMedia } from '../ui/useMedia.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Reader } from './LazyReader.tsx';
import { IgnoredNotice, MovedLine } from './LinkNotices.tsx';
import { Loading } from './Loading.tsx';
import { PrintHead } from './PrintHead.tsx';
import { useArrival } from './useArrival.ts';
import { useScrollMemory } from './useScrollMemory.ts';
import { Views } from './Views.tsx';
import { SEARCH_FIELD, toView } from './views.ts';

/** Everything under the bar once the corpus is there: the view, and beside it the article that is read. */
export function Desk({ onHelp }: { readonly onHelp: () => void }) {
  const main = useRef<HTMLElement>(null);
  const { address, go } = useAddress();
  const isPhone = useMedia('(max-width: 720.98px)');
  const hasPanel =
    address.view !== 'articles' && address.view !== 'brief' && (address.article !== null || address.quote !== null);
  useArrival(main);
  useScrollMemory();
  useShortcut({
    '1': () => go(toView('articles'), 'push'),
    '2': () => go(toView('timeline'), 'push'),
    '3': () => go(toView('positions'), 'push'),
    '/': () => document.getElementById(SEARCH_FIELD)?.focus(),
    f: () => document.querySelector<HTMLElement>('.filter-button')?.focus(),
    '?': onHelp,
  });
  return (
    <>
      {address.view !== 'brief' && <PrintHead />}
      {/* On a phone the article covers the view: nothing under it may be reached. */}
      <main id="main" ref={main} tabIndex={-1} data-reading={hasPanel || undefined} inert={hasPanel && isPhone}>
        <IgnoredNotice />
        <ErrorBoundary key={address.view}>
          {/* Of a large corpus the texts come when they are read; what reads one outside a place of its own waits here. */}
          <Suspense fallback={<Loading words="Loading texts" />}>
            <Views />
          </Suspense>
        </ErrorBoundary>
      </main>
      {hasPanel && (
        <ErrorBoundary key={address.article ?? address.quote}>
          <Reader layout="panel" />
        </ErrorBoundary>
      )}
      <MovedLine />
    </>
  );
}
