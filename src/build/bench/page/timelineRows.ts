import type { Browser, Page } from 'playwright';
import type { Row } from '../rows.ts';
import { makeMeter } from './meter.ts';
import type { Site } from './pageBench.ts';

const SIZE = { width: 1440, height: 900 };

/**
 * Measures the timeline: what a change of the filters draws anew, what a hover and a step of a drag cost, and beside the first the same bins as
 * stacked bars of Recharts.
 */
export async function measureTimeline(browser: Browser, site: Site): Promise<Row[]> {
  const ours = await measureRedraw(browser, `${site.harness}`);
  const peer = await measureRedraw(browser, `${site.harness}#bars`);
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`${site.page}?view=timeline`);
  await page.getByRole('list', { name: /^Events by/ }).waitFor({ state: 'attached', timeout: 120_000 });
  const hover = await measureHover(page);
  const zoom = await measureZoom(page);
  const drag = await measureDrag(page);
  await page.close();
  return [
    { ...most('timeline, redrawn for other events', ours, 16), peer: print(peer), ratio: peer / ours },
    {
      ...most('the same against stacked bars of Recharts', ours, 16),
      peer: print(peer),
      ratio: peer / ours,
      goal: 'at least 10 times',
      met: peer / ours >= 10,
    },
    most('timeline, pointing at another bar', hover, 5),
    most('timeline, a step of a drag on the strip, one a frame', drag.moving, 10),
    most('timeline, a step of a drag by itself, until all has followed', drag.single),
    most('timeline, zoomed through the address', zoom, 40),
  ];
}

async function measureRedraw(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(address);
  await page.locator('svg path').first().waitFor({ state: 'attached', timeout: 120_000 });
  const meter = await makeMeter(page);
  const swap = () => page.evaluate('window.swap()');
  // What is translated and made ready at the first times is not what a reader waits for at each.
  await meter.measure(swap, 6);
  const time = await meter.measure(swap);
  await page.close();
  return time;
}

async function measureHover(page: Page): Promise<number> {
  const box = await page.locator('.timeline-plot').last().boundingBox();
  if (box === null) throw new Error('The chart has no place on the page.');
  const meter = await makeMeter(page);
  const point = (index: number) => page.mouse.move(box.x + 300 + index * 23, box.y + 30 + (index % 6) * 46);
  await meter.measure(point, 6);
  return meter.measure(point);
}

/** Comes closer and back. All that hears of the address is drawn anew, not the chart alone. */
async function measureZoom(page: Page): Promise<number> {
  const begin = page.getByRole('slider', { name: 'Chart begins' });
  const meter = await makeMeter(page);
  const press = (index: number) => begin.press(index % 2 === 0 ? 'PageUp' : 'PageDown');
  await meter.measure(press, 4);
  const time = await meter.measure(press);
  await begin.press('Home');
  return time;
}

/** How many steps a drag has, and how far apart they are in pixels: there and back along half of the strip. */
const DRAG = { steps: 60, pixels: 9 };

/** Drags an end of the strip: as a pointer does, a step a frame, and step by step with a rest after each. */
async function measureDrag(page: Page): Promise<{ readonly moving: number; readonly single: number }> {
  await page.getByRole('slider', { name: 'Chart begins' }).press('PageUp');
  const end = await page.getByRole('slider', { name: 'Chart ends' }).boundingBox();
  const strip = await page.locator('.timeline-strip').boundingBox();
  if (end === null || strip === null) throw new Error('The strip has no place on the page.');
  const meter = await makeMeter(page);
  const y = strip.y + 18;
  const right = strip.x + strip.width - 12;
  await page.mouse.move(right, y);
  await page.mouse.down();
  const step = (index: number) => page.mouse.move(right - 40 - Math.abs(index - DRAG.steps / 2) * DRAG.pixels, y);
  await meter.measure(step, 4);
  const single = await meter.measure(step);
  const moving = await meter.measureStream(step, DRAG.steps);
  await page.mouse.up();
  return { moving, single };
}

function most(what: string, ours: number, limit?: number): Row {
  const goal = limit === undefined ? 'none' : `at most ${limit} ms`;
  return { what, peer: '', ours: print(ours), goal, met: ours <= (limit ?? Number.POSITIVE_INFINITY) };
}

function print(time: number): string {
  return `${time.toFixed(1)} ms`;
}
