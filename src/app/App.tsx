import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { useAddress } from '../state/useAddress.ts';
import { useCorpusQuery } from '../state/useCorpus.ts';
import { usePreferences } from '../state/usePreferences.ts';
import { ToolsProvider } from '../ui/Tools.tsx';
import { ShortcutsContext } from '../ui/useShortcut.ts';
import { Bar } from './Bar.tsx';
import { Colophon } from './Colophon.tsx';
import { Desk } from './Desk.tsx';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import { repeatPress } from './repeatPress.ts';
import { nameOf } from './views.ts';

const Help = lazy(async () => ({ default: (await import('./Help.tsx')).Help }));

/** The page: a bar that is always there, and under it the view, the wait for the corpus and for `parts`, or why there is none. */
export function App({ parts }: { readonly parts: Promise<unknown> | null }) {
  const { status } = useCorpusQuery();
  const { keys } = usePreferences();
  const [wasAsked, setAsked] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  // Drawn in slices: the first table takes longer than a person's key or click may wait.
  const isReady = useDeferredValue(useSettled(parts) && status === 'success');
  useEffect(() => {
    if (isReady) repeatPress();
  }, [isReady]);
  // Once there it stays: a dialog gives the focus back only if it is closed before it goes.
  const showHelp = () => {
    setAsked(true);
    setHelpOpen(true);
  };
  return (
    <ShortcutsContext value={keys}>
      <ToolsProvider>
        <SkipLink />
        <Bar isReady={isReady} />
        {isReady ? (
          <>
            <Desk onHelp={showHelp} />
            <Colophon onHelp={showHelp} />
            {wasAsked && (
              <Suspense>
                <Help open={isHelpOpen} onClose={() => setHelpOpen(false)} />
              </Suspense>
            )}
          </>
        ) : (
          <Waiting />
        )}
      </ToolsProvider>
    </ShortcutsContext>
  );
}

function useSettled(parts: Promise<unknown> | null): boolean {
  const [isSettled, setSettled] = useState(parts === null);
  useEffect(() => void parts?.finally(() => setSettled(true)), [parts]);
  return isSettled;
}

function Waiting() {
  const { status, error, retry } = useCorpusQuery();
  return (
    <main id="main" tabIndex={-1}>
      {status === 'error' ? (
        <Failure title="The articles could not be loaded" action={{ label: 'Try again', run: retry }}>
          <p>{error?.message} Your filters are kept in the address bar.</p>
        </Failure>
      ) : (
        <Loading />
      )}
    </main>
  );
}

/** The first tab stop. It moves the focus itself: a `#main` in the address would travel along in every shared link. */
function SkipLink() {
  const { address } = useAddress();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it goes to a place on this page, as the rule allows; only the address stays as it is.
    <a
      href="#main"
      className="skip-link"
      onClick={(click) => {
        click.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      Skip to {nameOf(address.view).toLowerCase()}
    </a>
  );
}
