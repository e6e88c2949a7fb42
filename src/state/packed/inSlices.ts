import { rest } from '../rest.ts';

/** How long the page may be held at a time, in milliseconds: short of a frame, so that a key press in between is drawn with the next one. */
const SLICE = 8;

/** Does pieces of work one after the other and lets the page draw and answer in between. */
export async function workInSlices(works: readonly (() => void)[]): Promise<void> {
  let begun = performance.now();
  for (const work of works) {
    work();
    if (performance.now() - begun < SLICE) continue;
    await rest();
    begun = performance.now();
  }
}

/** Runs what yields between its pieces, and lets the page draw and answer in between; gives what it returns. */
export async function runInSlices<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (let begun = performance.now(); ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await rest();
    begun = performance.now();
  }
}

/** From when on there is time for what nobody waits for yet, in milliseconds: the first screen has come by then. */
const LATER = 1000;

/** Does pieces of work one by one, each when the page has nothing else to do. */
export function workWhenIdle(works: readonly (() => void)[]): void {
  const [work, ...others] = works;
  if (work === undefined) return;
  const run = () => {
    work();
    workWhenIdle(others);
  };
  // Safari has no idle callbacks.
  const wait = 'requestIdleCallback' in globalThis ? () => requestIdleCallback(run, { timeout: 10 * LATER }) : run;
  setTimeout(wait, LATER);
}
