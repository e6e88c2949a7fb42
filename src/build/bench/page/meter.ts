import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';

/** How often each thing is done. */
const TIMES = 15;
/** What a page is given to come to rest after it, in milliseconds. */
const REST = 120;
/** From one frame to the next. */
const FRAME = 1000 / 60;

/**
 * Measures how long the main thread of a page works, in milliseconds.
 *
 * The thread's own time, since other work on the machine would show in the clock's; the time of doing nothing is taken off.
 */
export async function makeMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measure = async (act: Act, times: number) => {
    const spent: number[] = [];
    for (let index = 0; index < times; index += 1) {
      const before = await readTaskTime(session);
      await act(index);
      await page.evaluate((rest) => new Promise((done) => window.setTimeout(done, rest)), REST);
      spent.push((await readTaskTime(session)) - before);
    }
    return findMedian(spent);
  };
  const measureStream = async (act: Act, times: number) => {
    const before = await readTaskTime(session);
    const acts: Promise<unknown>[] = [];
    // A pointer does not wait until the page has answered.
    for (let index = 0; index < times; index += 1) {
      acts.push(act(index));
      await setTimeout(FRAME);
    }
    await Promise.all(acts);
    await page.evaluate((rest) => new Promise((done) => window.setTimeout(done, rest)), REST);
    return ((await readTaskTime(session)) - before) / times;
  };
  const withoutIdle = async (run: (act: Act) => Promise<number>, act: Act) => {
    const idle = await run(async () => undefined);
    return Math.max(0, (await run(act)) - idle);
  };
  return {
    measure: (act, times = TIMES) => withoutIdle((own) => measure(own, times), act),
    measureStream: (act, times) => withoutIdle((own) => measureStream(own, times), act),
  };
}

/** Does something to a page. It is given how often it has been called. */
type Act = (index: number) => Promise<unknown>;

/** A meter of a page: of a thing done by itself, and of one of many that are done one a frame, as a pointer moves. */
export type Meter = {
  measure(act: Act, times?: number): Promise<number>;
  measureStream(act: Act, times: number): Promise<number>;
};

async function readTaskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
