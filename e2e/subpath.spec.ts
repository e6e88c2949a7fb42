import path from 'node:path';
import { corpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, marked, panel, quoteLink, share } from './places.ts';
import { type PlainServer, serveFolder } from './plainServer.ts';

const PATH = '/some/path/';
let server: PlainServer;
let site = '';

test.beforeAll(async () => {
  server = await serveFolder(path.resolve('dist'), PATH);
  site = server.site;
});
test.afterAll(() => server.close());

// Requests to this server are foreign to the fixture: it knows the one that it has started itself.
test.beforeEach(({ faults }) => faults.allow(new RegExp(`^foreign request: ${site}`)));

test('under a path of a plain server the page loads all that it needs, and its addresses lead back', async ({
  page,
}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) missing.push(response.url());
  });
  await page.goto(`${site}?open=back-assad`);
  await quoteLink(page, 'role in fighting ISIL').first().click();
  await expect(marked(panel(page), 'role in fighting ISIL').first()).toBeVisible();
  await page.getByRole('searchbox').fill('truce');
  await expect(share(page)).not.toHaveText(/^All/);
  await expectAddress(page, { q: 'truce' });
  const address = page.url();
  expect(address.startsWith(`${site}?`)).toBe(true);
  await page.goto(address);
  await expect(share(page)).not.toHaveText(/^All/);
  await page.goto(`${site}?view=timeline`);
  const marks = page.getByRole('list', { name: 'Events' }).getByRole('listitem');
  await expect(marks).toHaveCount(corpus.events.length);
  await page.goto(`${site}embed.html?view=timeline`);
  await expect(marks).toHaveCount(corpus.events.length);
  expect(missing).toEqual([]);
});

test('the page that is one file is served from there too', async ({ page }) => {
  await page.goto(`${site}on-the-record.html?view=about`);
  await expect(heading(page)).toHaveText(/articles were read/);
});
