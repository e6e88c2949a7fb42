import { createServer, type Server } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { openTakeAway, visit } from './places.ts';

// Somebody's page, of another origin than the record.
let host: Server;
let hostAddress = '';
let line = '';

test.beforeAll(async () => {
  host = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(
      `<!doctype html><html lang="en"><title>A paper</title><body style="margin:0"><main><h1>A paper</h1>${line}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const place = host.address();
  hostAddress = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/`;
});
test.afterAll(() => new Promise((resolve) => host.close(resolve)));

/** Opens somebody's page with an embed in it, and waits until this is drawn. */
async function visitHost(page: Page, embed: string): Promise<FrameLocator> {
  line = embed;
  await page.goto(hostAddress);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).not.toBeEmpty();
  return frame;
}

const framed = (query: string, baseURL: string | undefined) =>
  `<iframe src="${baseURL}/embed.html${query.replaceAll('&', '&amp;')}" title="An embed" width="100%" height="700" style="border:0"></iframe>`;

/** What an embed leaves in the browser, and how much wider it is than its frame. */
function readTraces(page: Page) {
  const frame = page.frames().find((one) => one.url().includes('/embed.html'));
  if (frame === undefined) throw new Error('There is no embed.');
  return frame.evaluate(async () => ({
    kept: localStorage.length + sessionStorage.length + document.cookie.length + (await indexedDB.databases()).length,
    beyond: document.documentElement.scrollWidth - innerWidth,
    forms: document.querySelectorAll('form, input:not([type="range"]), select, textarea').length,
  }));
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('in somebody’s page', () => {
  // Only the page round it is another origin.
  test.beforeEach(({ faults }) => faults.allow(new RegExp(`^foreign request: ${hostAddress}`)));

  test('the line the page gives shows the same comparison there, with its source, and leads back', async ({
    page,
    context,
  }) => {
    await visit(page, '?open=back-assad&country=russia');
    await (await openTakeAway(page)).getByRole('button', { name: 'Embed', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Embed' });
    await dialog.getByRole('combobox').selectOption({ label: titleOf('back-assad') });
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^<iframe src="http[^"]*\/embed\.html\?[^"]*" title="[^"]+" width="100%" height="\d+" .*loading="lazy"><\/iframe>$/,
    );

    const frame = await visitHost(page, copied);
    await expect(page.locator('iframe')).toHaveAttribute('title', `${titleOf('back-assad')} – On the record`);
    await expect(frame.getByRole('button', { name: titleOf('back-assad') })).toBeVisible();
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    await expect(frame.getByRole('contentinfo')).toContainText('· Country: Russia');
    await expect(frame.getByRole('contentinfo')).toContainText(`${corpus.articles.length} articles`);
    await expect(frame.getByRole('contentinfo')).toContainText('Compared with On the record');
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Read it all on the page' }).click();
    const full = await opened;
    await expect(full).toHaveURL(/\/\?(?=.*country=russia)(?=.*issue=back-assad)(?=.*open=back-assad)/);
    expect(await full.evaluate(() => window.opener)).toBeNull();
  });

  for (const [width, query] of [
    [320, '?open=back-assad'],
    [800, '?issue=back-assad&open=back-assad&theme=dark'],
    [320, '?view=timeline'],
    [800, '?view=timeline'],
  ] as const) {
    test(`${query} at ${width} px fits and keeps nothing`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 900 });
      await visitHost(page, framed(query, baseURL));
      expect(await readTraces(page)).toEqual({ kept: 0, beyond: 0, forms: 0 });
    });
  }

  test('opening rows in it adds no step to the history of the page round it', async ({ page, baseURL }) => {
    const frame = await visitHost(page, framed('?sides=united-states,russia,nato', baseURL));
    const steps = await page.evaluate(() => history.length);
    const row = frame.getByRole('button', { name: titleOf('back-assad') });
    await row.click();
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await frame.getByRole('button', { expanded: false }).first().click();
    await expect(frame.getByRole('button', { expanded: true })).toHaveCount(2);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('a theme in its address wins over the system', async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const frame = await visitHost(page, framed('?theme=dark', baseURL));
    const color = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(color).toBe('rgb(22, 22, 20)');
  });

  test('what is gone says so, shows nothing in its place, and leads to the page', async ({ page, baseURL }) => {
    const frame = await visitHost(page, framed('?issue=an-issue-of-old&open=an-issue-of-old', baseURL));
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What stood here is no longer in the record');
    await expect(frame.getByRole('table')).toHaveCount(0);
    await expect(frame.getByRole('link', { name: 'See the page as it is now' })).toHaveAttribute('href', /^\.\/\?/);
    await expect(frame.getByRole('link', { name: 'See the page as it is now' })).toHaveAttribute('target', '_blank');
  });
});
