import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The processor's time for a run, in milliseconds, and its result: other work on the machine would show in the clock's. */
export function measure<Result>(run: () => Result): { readonly time: number; readonly result: Result } {
  const { time, result } = measureAll(run);
  return { time: Math.max(0, time - ASKING), result };
}

function measureAll<Result>(run: () => Result): { readonly time: number; readonly result: Result } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, result };
}

/** What asking for the time takes itself: a tenth of our shortest runs. */
const ASKING = findMedian(Array.from({ length: 1_000 }, () => measureAll(() => undefined).time));

/** The memory in use, in bytes, after everything that nobody holds has gone. */
export function readMemory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function collectGarbage(): void {
  if (typeof collect !== 'function') throw new Error('the garbage collector cannot be called');
  collect();
  collect();
}

/** The number in the middle. */
export function findMedian(numbers: readonly number[]): number {
  return findPercentile(numbers, 0.5);
}

/** The number that so large a part of all are below. */
export function findPercentile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;
}
