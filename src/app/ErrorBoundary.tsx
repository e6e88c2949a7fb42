import { type ReactNode, useState } from 'react';
import { isMissingPart, loadAnew } from '../state/newerVersion.ts';
import { forgetFailures } from '../state/queryClient.ts';
import { announce } from '../ui/announce.ts';
import { Caught } from '../ui/Caught.tsx';
import { InPlace } from '../ui/Place.tsx';
import { Failure } from './Failure.tsx';

const MISSING =
  'A part of the page did not arrive. Perhaps there is no connection, or a newer version of the page has been published.';
const AGAIN = 'Try again';

/**
 * Catches what a view throws while it draws, so that the bar, the filters and the other views stay usable; what one row throws leaves the others.
 *
 * A new `key` (the view's name) starts afresh.
 */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const [tries, setTries] = useState(0);
  const draw = (error: Error) => <Unread error={error} again={() => setTries(tries + 1)} />;
  return (
    <Caught instead={drawFailure}>
      <InPlace value={{ draw, tries }}>{children}</InPlace>
    </Caught>
  );
}

function drawFailure(error: Error, again: () => void): ReactNode {
  return (
    <Failure title="This view could not be drawn" action={{ label: AGAIN, run: () => retry(again) }}>
      <p>{printCause(error)}</p>
      <p>Your filters are kept in the address bar.</p>
    </Failure>
  );
}

/** Stands for the words of a row; one press asks for those of all rows. */
function Unread({ error, again }: { readonly error: Error; readonly again: () => void }) {
  return (
    <p className="text-ink-2">
      {printCause(error)}{' '}
      <button type="button" className="link" onClick={() => retry(again)}>
        {AGAIN}
      </button>
    </p>
  );
}

function printCause(error: Error): string {
  return isMissingPart(error) ? MISSING : error.message;
}

/** What did not arrive is asked for again; anything else needs the page anew. */
async function retry(again: () => void): Promise<void> {
  if (forgetFailures()) again();
  else if (!(await loadAnew())) announce('There is still no connection.');
}
