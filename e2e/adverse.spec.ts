import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { compileFiles, corpus, DATA_FILE, serveCorpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { expectAddress, issueButton, openTakeAway, panel, printShare, quoteLink, share, visit } from './places.ts';

const ALL = printShare(corpus.articles.length);
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' });

/** Shows an address as a link in the page does, without asking the server for it: most take no address of megabytes. */
async function show(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

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

// R06
const SOUND = { country: 'ukraine' } as const;
for (const [broken, lines] of [
  ['q=%', 0],
  ['q=%E0%A4%A', 0],
  ['q=+', 0],
  ['q=;', 0],
  ['&&&=&=1', 1],
  ['issue=&leader=', 0],
  ['leader=napoleon&leader=napoleon', 1],
  ['__proto__=1&constructor=2', 1],
  ['from=2015-02-30&to=0', 1],
  ['from=2015-02-29&to=2016-02-30&zoom=2015-02-29/2015-02-30', 1],
  ['sort=[object Object]&chart=NaN', 1],
] as const) {
  test(`an address with "${broken}" in it keeps its sound part and says the rest in at most one line`, async ({
    page,
  }) => {
    await visit(page, `?${broken}&country=ukraine`);
    await expect(page.getByText(/in this link (?:is|are) not in the corpus/)).toHaveCount(lines);
    await expect(page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /Ukraine/ })).toBeVisible();
    await expectAddress(page, SOUND);
    await issueOrView(page);
    expect(new URL(page.url()).search).not.toMatch(/napoleon|__proto__|02-30|object/);
  });
}

/** Any step writes the address anew, without what could not be obeyed. */
async function issueOrView(page: Page): Promise<void> {
  await views(page).getByRole('link', { name: 'Timeline' }).click();
  await expectAddress(page, { view: 'timeline', ...SOUND });
}

// R06
test('of two hundred ids of which one is unknown the others are obeyed', async ({ page }) => {
  const known = corpus.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const many = Array.from({ length: 199 }, (_, nth) => known[nth % known.length]);
  await visit(page, `?leader=${['napoleon', ...many].join(',')}`);
  await expect(page.getByText('One filter in this link is not in the corpus and was ignored.')).toBeVisible();
});

// R07
for (const [size, name] of [
  [8_000, '8 KB'],
  [64_000, '64 KB'],
  [2_000_000, '2 MB'],
] as const) {
  test(`an address of ${name} is shown at once, its search cut and its ids left out`, async ({ page }) => {
    await visit(page);
    await expect(share(page)).toHaveText(ALL);
    const ids = Array.from({ length: size / 20 }, (_, nth) => `nobody${nth}`).join(',');
    await show(page, `?country=ukraine&leader=${ids}&q=${'truce '.repeat(size / 12)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(/^(?:truce ){83}tr$/);
    await expect(page.getByText(/^[\d,]+ filters in this link are not in the corpus and were ignored\./)).toBeVisible();
    await views(page).getByRole('link', { name: 'Articles' }).click();
    await expect.poll(() => page.url().length).toBeLessThan(2_000);
  });
}

/** Chromium keeps fifty entries; the first is the empty page, the second where one comes in. */
const STEPS = 48;

// R08
test('every step back and forward that a browser keeps shows the same screen', async ({ page }) => {
  test.setTimeout(60_000);
  await visit(page);
  await expect(issueButton(page, titleOf('minsk'))).toBeVisible();
  const wrong = await page.evaluate(async (steps) => {
    const buttons = () => Array.from(document.querySelectorAll<HTMLElement>('main table .issue-button'));
    const look = () => {
      const open = buttons().filter((one) => one.ariaExpanded === 'true');
      return `${location.search} ${open.map((one) => one.innerText).join('; ')}`;
    };
    const until = async (holds: () => boolean) => {
      for (let frame = 0; frame < 300 && !holds(); frame += 1) await new Promise(requestAnimationFrame);
      return holds();
    };
    const seen = [look()];
    const wrong: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const before = [location.search, look()];
      buttons()[step % 5]?.click();
      const moved = await until(() => location.search !== before[0] && look() !== before[1]);
      if (!moved) wrong.push(`step ${step} does nothing`);
      seen.push(look());
    }
    const walk = async (way: 1 | -1, screens: readonly string[]) => {
      for (const screen of screens) {
        history.go(way);
        if (!(await until(() => look() === screen))) wrong.push(`${look()} instead of ${screen}`);
      }
    };
    await walk(-1, seen.slice(0, -1).reverse());
    await walk(1, seen.slice(1));
    return new Set(seen).size < 10 ? [...wrong, 'the steps show nothing new'] : wrong;
  }, STEPS);
  expect(wrong).toEqual([]);
});

// R08, R09
test('fast typing makes one step and few writes of the address', async ({ page }) => {
  await page.addInitScript(() => {
    const written = { pushed: 0, replaced: 0 };
    const { pushState, replaceState } = history;
    history.pushState = (...args) => {
      written.pushed += 1;
      pushState.apply(history, args);
    };
    history.replaceState = (...args) => {
      written.replaced += 1;
      replaceState.apply(history, args);
    };
    Object.assign(window, { written });
  });
  await visit(page);
  await page.getByRole('searchbox').focus();
  const begun = Date.now();
  await page.keyboard.type('the truce in the east of the country did not hold for long, he said', { delay: 20 });
  await expect(page).toHaveURL(/q=the\+truce.*said$/);
  const seconds = (Date.now() - begun) / 1000;
  const { pushed, replaced } = await page.evaluate<{ pushed: number; replaced: number }>('window.written');
  expect(pushed).toBe(0);
  // Safari refuses more than a hundred in ten seconds.
  expect(replaced).toBeLessThanOrEqual(10 * seconds);
});

// R10
test('an unknown article is said, and the list stays in reach', async ({ page }) => {
  await visit(page, '?view=articles&article=nothing');
  await expect(page.getByText('One filter in this link is not in the corpus and was ignored.')).toBeVisible();
  await page.getByRole('region', { name: 'Articles' }).getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
});

const RTL = 'قال الرئيس إن المحادثات ستستمر يوم الاثنين';
const ZALGO =
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034d'.repeat(
    8,
  );
const LONG = 'ab'.repeat(5_000);
const FAMILY = '👨\u200d👩\u200d👧\u200d👦'.repeat(30);
const strange = compileFiles({
  'articles/arabic.txt': `${RTL}\n\n“${RTL}”, Vladimir Putin said on Monday in ${ZALGO}.\n\n${FAMILY} met. ${LONG} was there too.\n`,
  'articles/long.txt': `---\ntitle: ${LONG.slice(0, 1_000)}\nauthor: ${ZALGO}\npublisher: ${'W'.repeat(300)}\n---\n“We have met in the cafe\u0301 with ${LONG} and agreed on everything,” Barack Obama said on Monday.\n`,
});

// R25
for (const view of [
  'view=articles',
  'view=articles&article=arabic',
  'view=articles&article=long',
  'reading=quotations&open=all',
  'view=timeline',
  'view=brief',
  'view=about',
]) {
  test(`words of ten thousand letters, towers of accents and other directions fit a phone: ${view}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await serveCorpus(page, strange);
    await visit(page, `?${view}`);
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(window);
  });
}

// R25
test('a search finds composed and decomposed letters alike', async ({ page }) => {
  await serveCorpus(page, strange);
  for (const word of ['caf\u00e9', 'cafe\u0301']) {
    await visit(page, `?view=articles&q=${encodeURIComponent(word)}`);
    await expect(share(page)).toHaveText('1 of 2 articles');
  }
});

// R28
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it is', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('On the record');
    const words = page.locator('noscript p');
    await expect(words).toBeVisible();
    await expect(words).toHaveText(/^This page compares what governments and alliances said .* It needs JavaScript/);
    await expect(page.getByText('did not arrive')).toBeHidden();
    expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.x).toBeGreaterThan(0);
  });
});

// R29
test('an article that cannot be drawn says so in its panel, and the table beside it goes on', async ({
  page,
  faults,
}) => {
  faults.allow(/a record that nobody expected/);
  const [first] = corpus.statements;
  const spoiled = {
    ...corpus,
    articles: corpus.articles.map((one) => (one.id === first?.article ? { ...one, language: 'no language' } : one)),
  };
  await serveCorpus(page, spoiled);
  // Every record that passes the gate can be drawn, as far as we know: this one is spoiled behind it.
  await page.addInitScript(() => {
    Intl.DisplayNames.prototype.of = () => {
      throw new RangeError('a record that nobody expected');
    };
  });
  await visit(page, `?open=${first?.issue}&quote=${first?.id}`);
  await expect(page.getByText('This view could not be drawn')).toBeVisible();
  await issueButton(page, titleOf('minsk')).click();
  await expect(issueButton(page, titleOf('minsk'))).toHaveAttribute('aria-expanded', 'true');
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

// R30
for (const [locale, timezoneId] of [
  ['tr-TR', 'Asia/Tokyo'],
  ['ar-EG', 'Pacific/Kiritimati'],
  ['fa-IR', 'Pacific/Pago_Pago'],
] as const) {
  test(`in ${locale} and ${timezoneId} everything is sorted, grouped and dated as elsewhere`, async ({
    page,
    browser,
    faults,
    baseURL,
  }) => {
    const context = await browser.newContext({
      locale,
      timezoneId,
      viewport: page.viewportSize(),
      baseURL: baseURL ?? '',
    });
    faults.watch(context);
    const other = await context.newPage();
    for (const query of [
      '?open=all',
      '?view=timeline&chart=table',
      '?view=articles',
      '?reading=quotations&open=all',
      '?view=about',
    ]) {
      await visit(page, query);
      await visit(other, query);
      await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
      const words = await page.getByRole('main').innerText();
      await expect.poll(() => other.getByRole('main').innerText(), query).toBe(words);
    }
    await context.close();
  });
}

// R31
test('a page whose text nodes a translator has rewritten goes on', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode() !== null) nodes.push(walker.currentNode);
      for (const node of nodes) {
        if (node.textContent?.trim() === '' || node.parentElement?.closest('script, style') !== null) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = node.textContent;
        outer.append(inner);
        node.parentNode?.replaceChild(outer, node);
      }
    });
  await translate();
  await page.getByRole('searchbox').fill('truce');
  await expectAddress(page, { q: 'truce' });
  await page.getByRole('searchbox').fill('');
  await expectAddress(page, { q: null });
  await translate();
  for (const name of ['Articles', 'Timeline', 'Positions']) {
    await views(page).getByRole('link', { name }).click();
    await expect(views(page).getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('could not be drawn')).toHaveCount(0);
    await translate();
  }
  await quoteLink(page, 'role in fighting ISIL').first().click();
  await expect(panel(page)).toBeVisible();
  await translate();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByText('could not be drawn')).toHaveCount(0);
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
  expect(JSON.parse(strFromU8(files[corpusFile] ?? new Uint8Array()))).toMatchObject({ statements: [], events: [] });
});

// S14
test('the worker that writes exports can call nobody, whatever is run in it', async ({ page, faults }) => {
  faults.allow(/asks for nothing outside/);
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
  release();
  await saved;
  expect(asked.filter((url) => !url.startsWith(new URL('/', page.url()).href))).toEqual([]);
});
