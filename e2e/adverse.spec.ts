import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectBound } from './callHome.ts';
import { compileFiles, corpus, DATA_FILE, serveCorpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { arrive, expectAddress, issueButton, openTakeAway, share, table, visit } from './places.ts';

const views = (page: Page) => page.getByRole('navigation', { name: 'Views' });

// R01: a host that answers every address with its own page
test('a page in the place of the data file is said, and one can try again', async ({ page }) => {
  await page.route(DATA_FILE, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Hi</h1>' }),
  );
  await visit(page, '?leader=vladimir-putin');
  await expect(page.getByRole('main')).toContainText(/The data file cannot be read \(damaged, corpus-[\w-]+\.json\)/);
  await page.unroute(DATA_FILE);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(share(page)).toContainText('of 5 articles');
});

// R05
test('what one goes to while the articles are on their way is what is shown when they come', async ({ page }) => {
  const release = await hold(page, DATA_FILE);
  await page.goto('/?leader=vladimir-putin');
  await expect(page.getByRole('main')).toContainText('Loading articles');
  await views(page).getByRole('link', { name: 'Articles' }).click();
  await views(page).getByRole('link', { name: 'Positions' }).click();
  await views(page).getByRole('link', { name: 'Articles' }).click();
  release();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  await expectAddress(page, { view: 'articles', leader: 'vladimir-putin' });
  await expect(share(page)).toContainText('of 5 articles');
});

// R05
test('a part that comes just after the articles does not draw what has not been told of them', async ({ page }) => {
  // The cache holds the articles a moment before whoever waits for them is told, by a timer: that moment is made long.
  await page.addInitScript(() => {
    const later: (() => void)[] = [];
    const begin = setTimeout;
    let isHeld = false;
    const setHeld = (held: boolean) => {
      isHeld = held;
      if (!held) for (const run of later.splice(0)) run();
    };
    const delay = (run: () => void, wait = 0) => (isHeld && wait === 0 ? later.push(run) : begin(run, wait));
    Object.assign(window, { setTimeout: delay, timers: { later, setHeld } });
  });
  const releaseArticles = await hold(page, DATA_FILE);
  const releasePart = await hold(page, /\/OpenedRow-[^/]+\.js$/);
  await page.goto('/?open=back-assad');
  await expect(page.getByRole('main')).toContainText('Loading articles');
  await page.evaluate('timers.setHeld(true)');
  releaseArticles();
  await expect.poll(() => page.evaluate<number>('timers.later.length')).toBeGreaterThan(0);
  const part = page.waitForEvent('requestfinished', (request) => request.url().includes('/OpenedRow-'));
  releasePart();
  await part;
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page.getByRole('main')).toContainText('Loading articles');
  await page.evaluate('timers.setHeld(false)');
  await arrive(page);
  await expect(table(page)).toBeVisible();
});

// R29: what a panel cannot draw, a damaged text, is in packed.spec.ts.
test('a record of another form that passes the gate is drawn all the same', async ({ page }) => {
  const [first] = corpus.statements;
  const spoiled = {
    ...corpus,
    articles: corpus.articles.map((one) => (one.id === first?.article ? { ...one, language: 'no language' } : one)),
  };
  await serveCorpus(page, spoiled);
  for (const query of [`?open=${first?.issue}&quote=${first?.id}`, `?view=articles&article=${first?.article}`]) {
    await visit(page, query);
    await expect(page.locator('.reader-text')).toBeVisible();
  }
  await visit(page, '?view=about');
  await expect(page.getByText('Not read: an unknown language')).toBeVisible();
});

// R16 and following have no stored codings to lose; what is stored is a choice of theme and of keys.
test('where storage is refused the page works, and a choice holds for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'sessionStorage', refuse);
  });
  await visit(page);
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await issueButton(page, titleOf('minsk')).click();
  await expect(issueButton(page, titleOf('minsk'))).toHaveAttribute('aria-expanded', 'true');
});

test('two tabs keep their own filters and share the theme', async ({ page, context }) => {
  await visit(page, '?leader=vladimir-putin');
  const other = await context.newPage();
  await visit(other, '?country=ukraine');
  const before = await share(page).innerText();
  await other.keyboard.press('?');
  await other.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.keyboard.press('Escape');
  await views(other).getByRole('link', { name: 'Articles' }).click();
  await expectAddress(other, { view: 'articles', country: 'ukraine' });
  await expectAddress(page, { view: null, leader: 'vladimir-putin' });
  await expect(share(page)).toHaveText(before);
});

// R34
test('an export of nothing coded is a file that says so in its form', async ({ page }) => {
  await serveCorpus(
    page,
    compileFiles({ 'articles/bare.txt': 'A day in New York\n\nThey met in New York on Tuesday.\n' }),
  );
  await visit(page, '?view=articles');
  await page.getByRole('main').getByRole('button', { name: 'Take away', exact: true }).click();
  await page.getByRole('dialog', { name: 'Take away', exact: true }).getByRole('button', { name: 'Export' }).click();
  const layer = page.getByRole('dialog', { name: 'Export' });
  await layer.getByRole('radio', { name: /^Everything/ }).check();
  const coming = page.waitForEvent('download');
  await layer.getByRole('button', { name: 'Save', exact: true }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await coming).path())));
  const [corpusFile = ''] = Object.keys(files).filter((name) => /\.json$/.test(name) && !/schema/.test(name));
  expect(JSON.parse(strFromU8(files[corpusFile] ?? new Uint8Array()))).toMatchObject({
    corpus: { statements: [], events: [] },
  });
});

// S14
test('the worker that writes exports can call nobody, whatever is run in it', async ({ page, faults }) => {
  faults.allow(/asks for nothing outside|Content Security Policy|telling\.js/);
  await visit(page);
  const layer = await openTakeAway(page);
  await layer.getByRole('button', { name: 'Export' }).click();
  const release = await hold(page, DATA_FILE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const coming = page.waitForEvent('worker');
  const saved = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Save', exact: true }).click();
  const worker = await coming;
  const outcome = await worker.evaluate(async () => {
    const ways: Readonly<Record<string, () => unknown>> = {
      fetch: () => fetch('https://example.org/telling'),
      beside: () => fetch('/elsewhere/../../telling?of=me', { method: 'POST' }),
      old: () => Reflect.construct(Reflect.get(globalThis, 'XMLHttpRequest'), []),
      socket: () => Reflect.construct(Reflect.get(globalThis, 'WebSocket'), ['wss://example.org']),
      events: () => Reflect.construct(Reflect.get(globalThis, 'EventSource'), ['https://example.org']),
      scripts: () => Reflect.apply(Reflect.get(globalThis, 'importScripts'), globalThis, ['https://example.org/a.js']),
      worker: () => Reflect.construct(Reflect.get(globalThis, 'Worker'), ['https://example.org/a.js']),
      again: () =>
        Reflect.apply(Reflect.get(Object.getPrototypeOf(globalThis), 'fetch'), globalThis, ['https://example.org']),
    };
    const refused: string[] = [];
    for (const [name, way] of Object.entries(ways)) {
      try {
        await way();
      } catch {
        refused.push(name);
      }
    }
    return refused;
  });
  expect(outcome).toEqual(expect.arrayContaining(['fetch', 'old', 'socket', 'events', 'scripts', 'worker', 'again']));
  await expectBound(
    worker,
    asked.find((url) => /\/exportWorker-/.test(url)),
  );
  release();
  await saved;
  // Chromium names what it refuses, too; nobody was reached: `expectBound`.
  expect(asked.filter((url) => !url.startsWith(new URL('/', page.url()).href) && !url.endsWith('/telling.js'))).toEqual(
    [],
  );
});
