import { lazy, Suspense, useEffect } from 'react';
import { Positions } from '../features/positions/Positions.tsx';
import { useAddress } from '../state/useAddress.ts';
import { useCorpusQuery, useLookup } from '../state/useCorpus.ts';
import { useSlice } from '../state/useSlice.ts';
import { ShortcutsContext } from '../ui/useShortcut.ts';
import { EmbedSource, PageLink } from './EmbedSource.tsx';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import { printTitle } from './views.ts';

const Timeline = lazy(async () => ({ default: (await import('../features/timeline/Timeline.tsx')).Timeline }));

/** What stands in a frame of somebody's page: one view without the bar, and under it where it is from. The keys are those of the page round it. */
export function Embed() {
  const { status, error, retry } = useCorpusQuery();
  return (
    <ShortcutsContext value={false}>
      {status === 'success' ? (
        <Embedded />
      ) : (
        <main id="main" aria-label="On the record">
          {status === 'error' ? (
            <Failure title="The articles could not be loaded" action={{ label: 'Try again', run: retry }}>
              <p>{error?.message}</p>
            </Failure>
          ) : (
            <Loading />
          )}
        </main>
      )}
    </ShortcutsContext>
  );
}

function Embedded() {
  const { address } = useAddress();
  const title = printTitle(address.view, undefined);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <main id="main" aria-label="On the record">
        <Suspense fallback={<Loading words="Loading texts" />}>
          <EmbeddedView />
        </Suspense>
      </main>
      <EmbedSource />
    </>
  );
}

/** An embed shows what it was made to show, or says that this is gone: never something else in its place. */
function EmbeddedView() {
  const { address, ignored } = useAddress();
  const { corpus } = useLookup();
  const { articles } = useSlice();
  if (ignored > 0) {
    return (
      <Gone title="What stood here is no longer in the record">
        The articles or their codings have changed since this was embedded.
      </Gone>
    );
  }
  if (articles.length === 0) {
    return (
      <Gone title="No article matches what this embed asks for">
        {corpus.articles.length === 0 ? 'There are no articles yet.' : 'The filters in its address leave nothing.'}
      </Gone>
    );
  }
  if (address.view === 'positions') return <Positions shared={nothing} />;
  if (address.view !== 'timeline') {
    return <Gone title="This view cannot be embedded">Only positions and the timeline can.</Gone>;
  }
  return (
    <Suspense fallback={<Loading words="Loading the timeline" />}>
      <Timeline shared={nothing} />
    </Suspense>
  );
}

/** Nothing is taken away from a frame; it leads to the page. */
function nothing() {
  return null;
}

function Gone({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <Failure title={title}>
      <p>
        {children} <PageLink>See the page as it is now</PageLink>
      </p>
    </Failure>
  );
}
