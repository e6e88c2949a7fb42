import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePace } from './makePace.ts';

const FRAME = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A pace, and what is drawn at it. */
function follow() {
  const [pace, drawn] = [makePace(), [] as string[]];
  const ask = (what: string) => pace.ask(() => drawn.push(what));
  return { pace, drawn, ask };
}

test('what is asked is drawn at once, and then what was asked last, after a rest as long as that took', () => {
  const { drawn, ask } = follow();
  for (const what of ['a', 'b', 'c']) ask(what);
  expect(drawn).toEqual(['a']);
  vi.advanceTimersByTime(2 * FRAME - 1);
  ask('d');
  expect(drawn).toEqual(['a']);
  // A timer of its own may come a moment later.
  vi.advanceTimersByTime(5);
  expect(drawn).toEqual(['a', 'd']);
});

test('after a rest in which nothing was asked the next is drawn at once', () => {
  const { drawn, ask } = follow();
  ask('a');
  vi.advanceTimersByTime(100);
  ask('b');
  expect(drawn).toEqual(['a', 'b']);
});

test('what waits when it is stopped is never drawn, and what is asked later is', () => {
  const { pace, drawn, ask } = follow();
  for (const what of ['a', 'b']) ask(what);
  pace.stop();
  vi.advanceTimersByTime(100);
  expect(drawn).toEqual(['a']);
  ask('c');
  expect(drawn).toEqual(['a', 'c']);
});
