import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { arrive, visit } from './places.ts';

const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(22, 22, 20)';

async function expectPaper(page: Page, color: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(color);
}

async function choose(page: Page, theme: 'As the system' | 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('button', { name: 'Keys and theme' }).click();
  await page.getByRole('radio', { name: theme }).check();
  await page.keyboard.press('Escape');
}

test('the page follows the system into the dark and back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page);
  await expectPaper(page, DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectPaper(page, LIGHT);
});

test('a choice of theme is stronger than the system and is remembered, outside the address', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page);
  await choose(page, 'Dark');
  await expectPaper(page, DARK);
  await expect(page).toHaveURL(/\/$/);
  await page.reload();
  await arrive(page);
  await expectPaper(page, DARK);
  await choose(page, 'Light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectPaper(page, LIGHT);
  await choose(page, 'As the system');
  await expectPaper(page, DARK);
});

test('a chosen theme is there with the first paint', async ({ page, faults }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page);
  await choose(page, 'Dark');
  faults.allow(/Failed to load resource/);
  // Without the script of the page nothing but the head can have set it.
  await page.route(/\/assets\/index-[\w-]+\.js$/, (route) => route.abort());
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await expectPaper(page, DARK);
});

test('sides keep their colors, which are their own in both themes', async ({ page }) => {
  const inks: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await visit(page);
    const name = page.getByRole('columnheader').getByRole('button', { name: 'United States', exact: true });
    inks.push(await name.evaluate((button) => getComputedStyle(button).color));
    await visit(page, '?sides=russia,ukraine,nato,united-states');
    expect(await name.evaluate((button) => getComputedStyle(button).color)).toBe(inks.at(-1));
  }
  expect(inks).toEqual(['rgb(7, 96, 107)', 'rgb(132, 218, 221)']);
});

test('two tabs agree on the theme', async ({ page, context }) => {
  const other = await context.newPage();
  await visit(page);
  await visit(other);
  await choose(page, 'Dark');
  await expectPaper(other, DARK);
});
