import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** Draws what stands in the place of what could not be drawn; `again` draws that once more. */
  readonly instead: (error: Error, again: () => void) => ReactNode;
  /** With another number it is drawn once more, too. */
  readonly tries?: number;
};

type State = { readonly error: Error | null; readonly tries: number };

/** Catches what is thrown while something is drawn, so that what stands around it stays. React offers this only as a class. */
export class Caught extends Component<Props, State> {
  override state: State = { error: null, tries: 0 };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps({ tries = 0 }: Props, before: State): State | null {
    return tries === before.tries ? null : { error: null, tries };
  }

  override render() {
    const { error } = this.state;
    const { children, instead } = this.props;
    return error === null ? children : instead(error, () => this.setState({ error: null }));
  }
}
