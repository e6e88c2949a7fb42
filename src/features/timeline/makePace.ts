/** Draws what was asked last, and not oftener than there is time for. */
export type Pace = {
  readonly ask: (draw: () => void) => void;
  /** Whatever was asked and is not drawn yet will not be. */
  readonly stop: () => void;
};

/**
 * Makes a pace for what is asked at every move of a pointer: at once, and then again after a rest as long as it took to come to the screen.
 *
 * So no more than half of the time goes into it, on whatever machine, and what else follows the pointer need not wait for it.
 */
export function makePace(): Pace {
  let waiting: (() => void) | null = null;
  let isBusy = false;
  function draw(): void {
    const next = waiting;
    waiting = null;
    isBusy = next !== null;
    if (next === null) return;
    const begun = performance.now();
    next();
    // A task behind the frame: by then it stands on the screen.
    requestAnimationFrame(() => setTimeout(() => setTimeout(draw, performance.now() - begun)));
  }
  return {
    ask(next) {
      waiting = next;
      if (!isBusy) draw();
    },
    stop() {
      waiting = null;
    },
  };
}
