import { Component, type ReactNode } from 'react';
import { isMissingPart, loadAnew } from '../state/newerVersion.ts';
import { forgetFailures } from '../state/queryClient.ts';
import { announce } from '../ui/announce.ts';
import { Failure } from './Failure.tsx';

const MISSING =
  'A part of the page did not arrive. Perhaps there is no connection, or a newer version of the page has been published.';

type Props = { readonly children: ReactNode };

/**
 * Catches what a view throws while it draws, so that the bar, the filters and the other views stay usable.
 *
 * React offers this only as a class. A new `key` (the view's name) starts afresh.
 */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  /** What did not arrive is asked for again; anything else needs the page anew. */
  retry = async () => {
    if (forgetFailures()) this.setState({ error: null });
    else if (!(await loadAnew())) announce('There is still no connection.');
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Failure title="This view could not be drawn" action={{ label: 'Try again', run: this.retry }}>
        <p>{isMissingPart(error) ? MISSING : error.message}</p>
        <p>Your filters are kept in the address bar.</p>
      </Failure>
    );
  }
}
