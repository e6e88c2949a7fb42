import type { CDPSession, Page } from 'playwright';

/** How often each thing is done. */
const TIMES = 15;
/** What a page is given to come to rest after it, in milliseconds. */
const REST = 120;

/**
 * Measures how long the main thread of a page works, in milliseconds.
 *
 * The thread's own time, since other work on the machine would show in the clock's; the time of doing nothing is taken off.
 */
export async function makeMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measure = async (act: (index: number) => Promise<unknown>, times: number) => {
    const spent: number[] = [];
    for (let index = 0; index < times; index += 1) {
      const before = await readTaskTime(session);
      await act(index);
      await page.evaluate((rest) => new Promise((done) => setTimeout(done, rest)), REST);
      spent.push((await readTaskTime(session)) - before);
    }
    return findMedian(spent);
  };
  return {
    async measure(act, times = TIMES) {
      const idle = await measure(async () => undefined, times);
      return Math.max(0, (await measure(act, times)) - idle);
    },
  };
}

/** A meter of a page. `act` is given how often it has been called. */
export type Meter = { measure(act: (index: number) => Promise<unknown>, times?: number): Promise<number> };

async function readTaskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
