import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../src/build/freePort.ts';
import { copySeeds, titleOf } from './corpora.ts';
import { Faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { issueButton, quoteLink, visit } from './places.ts';

const root = path.resolve(import.meta.dirname, '..');

// To start a server and compile anew takes a busy machine longer than to draw a page.
test.setTimeout(120_000);
const PATIENT = { timeout: 30_000 };

let seeds = '';
let site = '';
let server: ChildProcess | undefined;

test.beforeAll(async ({ playwright }) => {
  seeds = copySeeds();
  const port = await findFreePort(5373);
  site = `http://127.0.0.1:${port}`;
  const command = ['src/build/run.mjs', 'start', '--seeds', seeds, '--port', String(port)];
  server = spawn(process.execPath, command, { cwd: root, env: { ...process.env, INIT_CWD: root }, stdio: 'ignore' });
  const request = await playwright.request.newContext();
  await expect(async () => expect((await request.get(site)).ok()).toBe(true)).toPass({ timeout: 90_000 });
  await request.dispose();
});

test.afterAll(() => {
  server?.kill();
  rmSync(seeds, { recursive: true, force: true });
});

/** Changes words in one of the seeds. */
function edit(file: string, from: string, to: string): void {
  const place = path.join(seeds, file);
  const text = readFileSync(place, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  writeFileSync(place, text.replace(from, to));
}

test('an edited seed shows without a reload, and a mistake covers the page until it is repaired', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: site });
  const faults = new Faults(site);
  faults.watch(context);
  const page = await context.newPage();
  await visit(page, '?open=back-assad');
  await page.evaluate('window.isTheSamePage = true');
  await expect(issueButton(page, titleOf('back-assad'))).toBeVisible();

  edit('codebook/issues.yaml', `title: ${titleOf('back-assad')}`, 'title: Stand by Damascus');
  await expect(issueButton(page, 'Stand by Damascus')).toBeVisible(PATIENT);
  await expect(issueButton(page, 'Stand by Damascus')).toHaveAttribute('aria-expanded', 'true');

  const coding = 'codings/global-news-2015-09.yaml';
  edit(coding, 'however, is not “a constructive', 'however, is hardly “a constructive');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText(/codings\/global-news-2015-09\.yaml:\d+:\d+ quote-absent .*Fix: /, PATIENT);
  await expect(quoteLink(page, 'We should finally acknowledge')).toBeVisible();

  edit(coding, 'however, is hardly “a constructive', 'however, is not “a constructive');
  await expect(overlay).toHaveCount(0, PATIENT);
  expect(await page.evaluate('window.isTheSamePage')).toBe(true);
  expect(faults.list()).toEqual([]);
  await context.close();
});
