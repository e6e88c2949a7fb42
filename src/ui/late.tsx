import { createElement, type FunctionComponent, use } from 'react';

/**
 * Makes a component of a part that lies in a chunk of its own.
 *
 * `fetch` asks for the chunk, once. What is drawn when it is there is drawn at once; before that it suspends.
 */
export function makeLate<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  let part: FunctionComponent<Props> | undefined;
  let coming: Promise<FunctionComponent<Props>> | undefined;
  async function loadPart(): Promise<FunctionComponent<Props>> {
    part = await load();
    return part;
  }
  function fetch(): Promise<FunctionComponent<Props>> {
    coming ??= loadPart();
    return coming;
  }
  function Late(props: Props) {
    return createElement(part ?? use(fetch()), props);
  }
  return { Late, fetch };
}
