import { createElement, type FunctionComponent, use } from 'react';

/** A promise as React reads it: once its value stands beside it, `use` gives that at once. */
type Coming<Value> = Promise<Value> & { status?: 'fulfilled'; value?: Value };

/**
 * Makes a component of a part that lies in a chunk of its own.
 *
 * `fetch` asks for the chunk, once. What is drawn when it is there is drawn at once; before that it suspends.
 */
export function makeLate<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  let coming: Coming<FunctionComponent<Props>> | undefined;
  async function loadPart(): Promise<FunctionComponent<Props>> {
    const value = await load();
    return Object.assign(coming ?? {}, { status: 'fulfilled', value }).value;
  }
  function fetch(): Promise<FunctionComponent<Props>> {
    coming ??= loadPart();
    return coming;
  }
  function Late(props: Props) {
    return createElement(use(fetch()), props);
  }
  return { Late, fetch };
}
