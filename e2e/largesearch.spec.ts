import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { ONE_FILE } from '../src/build/buildOneFile.ts';
import { makeCorpus } from '../src/build/generator/makeCorpus.ts';
import type { Order } from '../src/build/generator/order.ts';
import { once } from '../src/facets/engine/once.ts';
import { expectBound } from './callHome.ts';
import { expect as expectSoon, test } from './fixtures.ts';
import { type LargeSite, openLargeSite } from './largeSite.ts';
import { heading, marked, share } from './places.ts';

// The list of this corpus is long, and a busy machine takes its time.
const expect = expectSoon.configure({ timeout: 20_000 });

// More articles than a page searches by itself.
const ORDER: Order = { count: 300, seed: 3, coded: 0.1 };
const makeAgain = once(() => makeCorpus(ORDER));
const WORD = 'pipeline';
const INDEX = /\/search-[\w-]+\.bin$/;

let site: LargeSite;
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  site = await openLargeSite(ORDER);
});
test.afterAll(() => site?.close());

let asked: string[] = [];
test.beforeEach(({ context, faults }) => {
  // Requests to this server are foreign to the fixture: it knows the one that it has started itself.
  faults.allow(new RegExp(`^foreign request: ${site.address}`));
  asked = [];
  context.on('request', (request) => asked.push(request.url()));
});

/** How many articles hold a word that begins so. */
function countHolding(...beginnings: string[]): number {
  const holds = (text: string, word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'iu').test(text);
  return makeAgain().articles.filter(({ text }) => beginnings.every((word) => holds(text, word))).length;
}

function printHeld(count: number): RegExp {
  return new RegExp(`^${count} of ${makeAgain().articles.length} `);
}

async function open(page: Page, query = '?view=articles'): Promise<void> {
  await page.goto(`${site.address}${query}`);
  await expect(heading(page)).not.toBeEmpty();
}

function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search articles and quotes' });
}

async function searchAll(page: Page): Promise<void> {
  await field(page).pressSequentially('pipel');
  await expect(share(page)).toHaveText(printHeld(countHolding('pipel')));
  await field(page).fill('pipeline villages paid');
  await expect(share(page)).toHaveText(printHeld(countHolding('pipeline', 'villages', 'paid')));
  await field(page).fill('pipelyne');
  await expect(share(page)).toHaveText(printHeld(countHolding('pipeline')));
  await field(page).fill('zzzzxq');
  await expect(heading(page)).toHaveText('No article or quote contains “zzzzxq”.');
  await field(page).fill('');
  await expect(share(page)).toHaveText(/^All 300 /);
}

test('a large corpus is searched in a worker, by an index that comes with the first touch of the field', async ({
  page,
}) => {
  await open(page);
  expect(asked.filter((url) => INDEX.test(url))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((url) => INDEX.test(url)).length).toBe(1);
  await searchAll(page);
  expect(page.workers()).toHaveLength(1);
  expect(asked.filter((url) => /\/searchWorker-[\w-]+\.js$/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => INDEX.test(url))).toHaveLength(1);
  expect(new Set(asked.map((url) => `${new URL(url).origin}/`))).toEqual(new Set([site.address]));
});

test('the worker has no way to ask the network for anything', async ({ page }) => {
  await open(page, `?view=articles&q=${WORD}`);
  await expect(share(page)).toHaveText(printHeld(countHolding(WORD)));
  const [worker] = page.workers();
  const before = asked.length;
  const left = await worker?.evaluate(async () => {
    const ways = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'importScripts',
      'Worker',
      'WebTransport',
      'caches',
    ];
    const holders = [];
    for (let one: object = self; one !== null; one = Object.getPrototypeOf(one)) holders.push(one);
    const values = holders.flatMap((one) => ways.map((way) => Object.getOwnPropertyDescriptor(one, way)));
    return values.filter((one) => one !== undefined && (one.get !== undefined || one.value !== undefined)).length;
  });
  expect(left).toBe(0);
  expect(asked).toHaveLength(before);
});

test('the page’s policy binds the worker that searches', async ({ page, faults }) => {
  faults.allow(/Content Security Policy|telling\.js/);
  await open(page, `?view=articles&q=${WORD}`);
  await expect(share(page)).toHaveText(printHeld(countHolding(WORD)));
  await expectBound(
    page.workers()[0],
    asked.find((url) => /\/searchWorker-/.test(url)),
  );
});

test('where the browser refuses the worker the page answers the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('refused');
        }
      },
    });
  });
  await open(page);
  await searchAll(page);
  expect(page.workers()).toEqual([]);
});

test('where the worker’s file does not arrive the page answers the same', async ({ page, faults }) => {
  faults.allow(/searchWorker|Failed to load resource/);
  await page.route(/\/searchWorker-/, (route) => route.abort());
  await open(page);
  await searchAll(page);
});

test('words are marked in the list and in the article that is open', async ({ page }) => {
  await open(page, `?view=articles&q=${WORD}`);
  const list = page.getByRole('region', { name: 'Articles' });
  await expect(marked(list, new RegExp(`^${WORD}$`, 'i')).first()).toBeVisible();
  await expect(marked(page.getByRole('article'), new RegExp(`^${WORD}$`, 'i')).first()).toBeVisible();
});

test('a phrase finds the articles that hold its words, and the page says so', async ({ page }) => {
  await open(page, `?view=articles&q=${encodeURIComponent('"best offer"')}`);
  await expect(share(page)).toHaveText(printHeld(countHolding('best\\b', 'offer\\b')));
  await expect(marked(page.getByRole('article'), /^best offer$/i).first()).toBeVisible();
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page.getByRole('main')).toContainText('How many articles hold a phrase.');
});

test('the page that is one file searches by the index it holds', async ({ page }) => {
  await page.goto(`${pathToFileURL(path.join(site.folder, ONE_FILE)).href}?view=articles`);
  await expect(heading(page)).not.toBeEmpty();
  await searchAll(page);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
});
