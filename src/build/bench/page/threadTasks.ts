import type { Browser, Page } from 'playwright';
import { groupBy } from '../../../corpus/groupBy.ts';

/** Runs something and tells how long the page's main thread worked for it: its longest task, and all, in milliseconds of its own time. */
export async function traceTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly longest: number; readonly all: number }> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  const { traceEvents } = readTrace(await browser.stopTracing());
  const byThread = groupBy(traceEvents.filter(isTask), ({ pid, tid }) => `${pid} ${tid}`);
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const sums = Array.from(byThread, ([thread, tasks]) => ({
    isMain: mains.has(thread),
    longest: tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000,
    all: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
  })).filter((thread) => thread.isMain);
  // A browser has renderers in store that do nothing.
  return sums.toSorted((a, b) => b.all - a.all)[0] ?? { longest: Number.NaN, all: Number.NaN };
}

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

function readTrace(trace: Buffer): { readonly traceEvents: readonly TraceEvent[] } {
  return JSON.parse(trace.toString());
}

function isTask({ name, ph }: TraceEvent): boolean {
  return ph === 'X' && name === 'RunTask';
}

function isMain({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args.name === 'CrRendererMain';
}
