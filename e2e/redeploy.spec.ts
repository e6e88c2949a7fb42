import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { heading, issueButton, panel, printShare, share } from './places.ts';
import { type PlainServer, serveFolder } from './plainServer.ts';

const OLD = path.resolve('dist');
const MISSING = 'A part of the page did not arrive.';
let newer = '';
let server: PlainServer;

/** The same page under other names, as a new version of it has: none of the old files is left. */
function renameScripts(folder: string): void {
  const assets = path.join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => /\.(?:js|css|json)$/.test(name));
  const others = new Map(names.map((name) => [name, name.replace(/(\.\w+)$/, '.newer$1')]));
  const files = [...names.map((name) => path.join(assets, name)), path.join(folder, 'index.html')];
  for (const file of files) {
    let text = readFileSync(file, 'utf8');
    for (const [name, other] of others) text = text.replaceAll(name, other);
    writeFileSync(file, text);
  }
  for (const [name, other] of others) renameSync(path.join(assets, name), path.join(assets, other));
}

test.beforeAll(async () => {
  newer = mkdtempSync(path.join(tmpdir(), 'newer-'));
  cpSync(OLD, newer, { recursive: true });
  renameScripts(newer);
  server = await serveFolder(OLD);
});
test.afterAll(() => {
  server.close();
  rmSync(newer, { recursive: true, force: true });
});
test.beforeEach(({ faults }) => {
  server.folder = OLD;
  faults.allow(new RegExp(`^foreign request: ${server.site}`));
  faults.allow(/Failed to load resource|dynamically imported module/);
});

const timeline = (page: Page) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' });
const marks = (page: Page) => page.getByRole('list', { name: 'Events' }).getByRole('listitem');

async function countLoads(page: Page): Promise<() => number> {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.goto(`${server.site}?leader=vladimir-putin`);
  await expect(share(page)).toContainText('of 5 articles');
  return () => loads;
}

// R03
test('a view that is asked for after a redeploy comes from the new version, with one reload, filters kept', async ({
  page,
}) => {
  const loads = await countLoads(page);
  server.folder = newer;
  await timeline(page).click();
  await expect(marks(page).first()).toBeVisible();
  await expect(page).toHaveURL(/leader=vladimir-putin&view=timeline$/);
  expect(loads()).toBe(2);
});

// R03
test('where the new version lacks the part as well it is said in words, and nothing goes in circles', async ({
  page,
}) => {
  const loads = await countLoads(page);
  server.folder = newer;
  await page.route(/\/Timeline-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await timeline(page).click();
  await expect(page.getByRole('main')).toContainText(MISSING);
  await expect.poll(loads).toBe(2);
  await expect(page.getByRole('main')).toContainText('Your filters are kept in the address bar.');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Positions' }).click();
  await expect(share(page)).toContainText('of 5 articles');
  expect(loads()).toBe(2);
});

// R03, R01: a host that answers with a page of its own instead of the script
test('a part that is missing without a newer version reloads nothing and is said in words', async ({
  page,
  faults,
}) => {
  faults.allow(/MIME type/);
  const loads = await countLoads(page);
  await page.route(/\/Timeline-[^/]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Hi</h1>' }),
  );
  await timeline(page).click();
  await expect(page.getByRole('main')).toContainText(MISSING);
  expect(loads()).toBe(1);
  await page.unroute(/\/Timeline-[^/]+\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(marks(page).first()).toBeVisible();
});

// R02
test('data that are gone after a redeploy come from the new version', async ({ page }) => {
  // The old page is still in a cache somewhere, and everything it names is gone.
  const script = (name: string) => readFileSync(path.join(OLD, name));
  await page.route(`${server.site}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const isOfOld = pathname === '/' ? isFirst : /^\/assets\/[^/]+(?<!\.newer)\.(?:js|css)$/.test(pathname);
    if (!isOfOld) return route.continue();
    isFirst = false;
    const name = pathname === '/' ? 'index.html' : pathname;
    const contentType = name.endsWith('.html') ? 'text/html' : name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: script(name) });
  });
  let isFirst = true;
  server.folder = newer;
  await page.goto(`${server.site}?view=articles`);
  await expect(share(page)).toHaveText(printShare(corpus.articles.length));
});

// R03 where nothing can be stored
test('without storage a missing part is said in words at once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const loads = await countLoads(page);
  server.folder = newer;
  await timeline(page).click();
  await expect(page.getByRole('main')).toContainText(MISSING);
  expect(loads()).toBe(1);
});

// R28
test('a program that does not arrive at all leaves words instead of an empty page', async ({ page }) => {
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(server.site);
  await expect(page.getByRole('alert')).toContainText('On the record compares what governments and alliances said');
  await expect(page.getByRole('alert')).toContainText('did not arrive');
  await page.unroute(/\/assets\/index-[^/]+\.js$/);
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(share(page)).toContainText('5 articles');
});

// R04
test('who goes off line keeps what was loaded, is told what was not, and loses nothing by asking again', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  const loads = await countLoads(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await issueButton(page, titleOf('back-assad')).click();
  await page.locator('.quote .passage').first().click();
  await expect(panel(page).getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await timeline(page).click();
  await expect(page.getByRole('main')).toContainText(MISSING);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#live')).toHaveText('There is still no connection.');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Positions' }).click();
  await expect(heading(page)).not.toBeEmpty();
  expect(loads()).toBe(1);
  await context.setOffline(false);
  await timeline(page).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(marks(page).first()).toBeVisible();
  await expect(page).toHaveURL(/leader=vladimir-putin&open=back-assad&view=timeline$/);
});
