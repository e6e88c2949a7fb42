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

/** A message of our own: a timer would wait four milliseconds each time. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
