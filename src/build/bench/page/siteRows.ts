import type { Browser, Page } from 'playwright';
import type { Row } from '../rows.ts';
import { findShare, measureInputs, noteInputs, waitUntil } from './inputs.ts';
import { measureSearch } from './searchWaits.ts';
import { traceTasks } from './threadTasks.ts';

const SIZE = { width: 1440, height: 900 };
const WAIT = { timeout: 240_000 };
/** How often a page is opened anew, and how often something is pressed in it. */
const OPENED = 5;
const PRESSED = 20;

/** A built site of made-up articles that is served. */
export type LargeSite = { readonly address: string; readonly count: number };

/** What a size is asked: waits and the longest task in milliseconds; of the heap, megabytes. */
type Goals = {
  readonly first?: number;
  readonly task?: number;
  readonly click?: number;
  readonly slowClick?: number;
  readonly typing?: number;
  readonly slowTyping?: number;
  readonly hits?: number;
  readonly heap?: number;
};

const GOALS: Readonly<Record<string, Goals>> = {
  10000: { first: 300, task: 50, click: 40, slowClick: 100, typing: 24, slowTyping: 48, hits: 3000 },
  100000: { click: 64, heap: 200 },
};

/**
 * Measures a whole site in a browser: how long a press of a filter and a key of the search wait for their frame, how long the first screen takes, how
 * much memory stays in use, and how long a search takes over a line of 10 Mbit/s.
 */
export async function measureLargeSite(browser: Browser, site: LargeSite): Promise<Row[]> {
  const goals: Goals = GOALS[site.count] ?? {};
  const name = `${site.count.toLocaleString('en-US')} articles`;
  const rows: Row[] = [];
  rows.push(...(await measureFirst(browser, site, { name, goals })));
  for (const view of ['timeline', 'articles']) {
    const clicks = await measureClicks(browser, site, { view, slower: 1 });
    rows.push(most(`${name}, ${view}: a filter pressed, INP p95`, findShare(clicks, 0.95), goals.click));
    const slow = await measureClicks(browser, site, { view, slower: 4 });
    rows.push(most(`${name}, ${view}: the same, processor 4 times slower`, findShare(slow, 0.95), goals.slowClick));
  }
  const keys = await measureTyping(browser, site, 1);
  rows.push(most(`${name}: typing in the search, INP max`, findShare(keys, 1), goals.typing));
  const slowKeys = await measureTyping(browser, site, 4);
  rows.push(most(`${name}: the same, processor 4 times slower`, findShare(slowKeys, 1), goals.slowTyping));
  rows.push(most(`${name}: heap without texts and search index, MB`, await measureHeap(browser, site), goals.heap));
  const { first, later, answers } = await measureSearch(browser, site.address, SIZE);
  rows.push(most(`${name}: first hits after the search is touched, 10 Mbit/s`, first, goals.hits));
  rows.push(most(`${name}: a later key answered by the worker, longest`, findShare(answers, 1), 50));
  rows.push(most(`${name}: its hits on the screen, median`, findShare(later, 0.5), undefined));
  rows.push(most(`${name}: its hits on the screen, longest`, findShare(later, 1), undefined));
  rows.push(most(`${name}: most elements of a view`, await countElements(browser, site), 1500));
  return rows;
}

/** Every view at the top and at its end, closed and with everything open. */
const VIEWS = ['', '?open=all', '?reading=quotations&open=all', '?view=brief', '?view=about'];
const COUNT = 'document.querySelectorAll("*").length';

async function countElements(browser: Browser, { address }: LargeSite): Promise<number> {
  const counts: number[] = [];
  for (const query of [...VIEWS, ...Object.keys(SHOWN).map((view) => `?view=${view}`)]) {
    const page = await browser.newPage({ viewport: SIZE });
    await page.goto(`${address}${query}`);
    await page.locator('main h1').first().waitFor(WAIT);
    await page.waitForTimeout(5000);
    counts.push(Number(await page.evaluate(COUNT)));
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForTimeout(1500);
    counts.push(Number(await page.evaluate(COUNT)));
    await page.close();
  }
  return Math.max(...counts);
}

async function open(browser: Browser, { address }: LargeSite, view: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE });
  await noteInputs(page);
  await page.goto(`${address}?view=${view}`);
  await page
    .locator(SHOWN[view] ?? 'h1')
    .first()
    .waitFor({ state: 'attached', ...WAIT });
  // What is made ready behind the first screen is not what a reader waits for later.
  await page.waitForTimeout(1500);
  return page;
}

/** What stands on the screen when a view has come. */
const SHOWN: Readonly<Record<string, string>> = {
  timeline: '.timeline-plot [role=listitem]',
  articles: '[aria-posinset]',
};

async function measureClicks(browser: Browser, site: LargeSite, { view, slower }: { view: string; slower: number }) {
  const page = await open(browser, site, view);
  const session = await page.context().newCDPSession(page);
  await page.getByRole('button', { name: 'Country', exact: true }).click();
  const boxes = page.getByRole('dialog').getByRole('checkbox');
  await boxes.first().waitFor(WAIT);
  const press = async (index: number) => {
    // The counts, and with them the order of the values, follow the other filters: their own leave both as they are.
    const box = await boxes.nth(index % 4).boundingBox();
    if (box === null) throw new Error('A value of the filter has no place on the page.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await measureInputs(page, 4, press);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const waits = await measureInputs(page, PRESSED, press);
  await page.close();
  return waits;
}

/** Types two words and takes them back, letter by letter. */
async function measureTyping(browser: Browser, site: LargeSite, slower: number): Promise<number[]> {
  const page = await open(browser, site, 'articles');
  const session = await page.context().newCDPSession(page);
  await page.getByRole('searchbox', { name: /^Search / }).click();
  const keys = [...'pipeline vil', ...Array.from('pipeline vil', () => 'Backspace')];
  for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key);
  await page.waitForTimeout(3000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const waits = await measureInputs(page, keys.length, async (index) => {
    const key = keys[index] ?? '';
    await page.keyboard.press(key === ' ' ? 'Space' : key);
  });
  await page.close();
  return waits;
}

/** From the arrival of the last file that the first screen needs until it stands, and the longest task until then. */
async function measureFirst(
  browser: Browser,
  site: LargeSite,
  { name, goals }: { readonly name: string; readonly goals: Goals },
): Promise<Row[]> {
  const [waits, tasks]: [number[], number[]] = [[], []];
  for (let time = 0; time < OPENED; time += 1) {
    const page = await browser.newPage({ viewport: SIZE });
    await page.addInitScript(noteFirst, SHOWN.articles ?? '');
    const { longest } = await traceTasks(browser, page, async () => {
      await page.goto(`${site.address}?view=articles`);
      await waitUntil(page, 'window.shownAt > 0');
      await page.waitForTimeout(300);
    });
    tasks.push(longest);
    waits.push(await page.evaluate(readFirst));
    await page.close();
  }
  return [
    most(`${name}: first screen after the files have arrived`, findShare(waits, 0.5), goals.first),
    most(`${name}: longest task until then, thread time`, findShare(tasks, 0.5), goals.task),
  ];
}

function noteFirst(shown: string): void {
  const look = () => {
    if (document.querySelector(shown) === null) requestAnimationFrame(look);
    // The frame in which it stands is drawn after this.
    else requestAnimationFrame((at) => Object.assign(window, { shownAt: at }));
  };
  requestAnimationFrame(look);
}

function readFirst(): number {
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\/corpus-(?!text|rest)/.test(name));
  const arrived = files.map((file) => ('responseEnd' in file ? Number(file.responseEnd) : 0));
  const shown = 'shownAt' in window ? Number(window.shownAt) : Number.NaN;
  // Files that come after the first screen are none that it waited for.
  return shown - Math.max(...arrived.filter((at) => at < shown));
}

/** The memory of scripts after all that nobody needs is gone: objects and columns. */
async function measureHeap(browser: Browser, site: LargeSite): Promise<number> {
  const page = await open(browser, site, 'timeline');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage: Readonly<Record<string, number>> = await session.send('Runtime.getHeapUsage');
  await page.close();
  return ((usage.usedSize ?? Number.NaN) + (usage.backingStorageSize ?? 0)) / 1e6;
}

function most(what: string, ours: number, limit: number | undefined): Row {
  const unit = what.endsWith('MB') ? 'MB' : what.endsWith('a view') ? 'elements' : 'ms';
  const goal = limit === undefined ? 'none' : `at most ${limit} ${unit}`;
  return { what, peer: '', ours: `${ours.toFixed(0)} ${unit}`, goal, met: ours <= (limit ?? Number.POSITIVE_INFINITY) };
}
