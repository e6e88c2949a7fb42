import type { Page } from 'playwright';

/** The shortest thing the Event Timing API tells of, in milliseconds; what it tells of nothing took less. Source: W3C Event Timing, section 3. */
const SHORTEST = 16;
/** What a page is given to come to rest after an input, in milliseconds. */
const REST = 350;

/** Makes a page note how long each input waited until the next frame stood, as a browser reports it. To be called before the page is opened. */
export async function noteInputs(page: Page): Promise<void> {
  await page.addInitScript((shortest) => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) {
        if ('interactionId' in entry && entry.interactionId !== 0) waits.push(entry.duration);
      }
    };
    const wanted = { type: 'event', buffered: true, durationThreshold: shortest };
    new PerformanceObserver(note).observe(wanted);
  }, SHORTEST);
}

/** Acts so many times and tells how long the longest wait of each was, in milliseconds. */
export async function measureInputs(page: Page, times: number, act: (index: number) => Promise<unknown>) {
  const longest: number[] = [];
  for (let index = 0; index < times; index += 1) {
    await page.evaluate('waits.length = 0');
    await act(index);
    await page.waitForTimeout(REST);
    longest.push(Number(await page.evaluate(`Math.max(${SHORTEST}, ...waits)`)));
  }
  return longest;
}

/** How often something is looked for, and for how long, in milliseconds. */
const LOOK = { every: 100, longest: 240_000 };

/** Waits until an expression holds in a page. Playwright's own way of waiting would have the page read it as a program, which its policy forbids. */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  for (let waited = 0; waited < LOOK.longest; waited += LOOK.every) {
    if ((await page.evaluate(expression)) === true) return;
    await page.waitForTimeout(LOOK.every);
  }
  throw new Error(`${expression} did not come true.`);
}

/** The value that such a part of all values does not exceed. */
export function findShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
