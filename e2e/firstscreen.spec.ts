import type { Page } from '@playwright/test';
import { corpus, DATA_FILE } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { heading, issueButton, table, visit } from './places.ts';

/** Where the rows stand and what they say. */
async function readRows(page: Page): Promise<readonly { words: string; top: number }[]> {
  return table(page)
    .locator('tbody.issue')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        words: (row instanceof HTMLElement ? row.innerText : '').replaceAll(/\s+/g, ' '),
        top: Math.round(row.getBoundingClientRect().top),
      })),
    );
}

for (const width of [1440, 820, 390]) {
  test(`at ${width} px the table is there before the data, and stays where it is when they come`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await hold(page, DATA_FILE);
    await page.goto('/');
    await expect(table(page)).toBeVisible();
    const [title, before] = [await heading(page).innerText(), await readRows(page)];
    expect(before.length).toBeGreaterThan(5);
    await expect(page.getByRole('button', { name: 'Filters' }).or(page.getByLabel('Filters'))).toHaveCount(0);
    release();
    await expect(page.getByRole('status').filter({ hasText: `All ${corpus.articles.length} articles` })).toBeVisible();
    await expect(heading(page)).toHaveText(title);
    expect(await readRows(page)).toEqual(before);
  });
}

test('what is pressed before the data are there is done when they come', async ({ page }) => {
  const release = await hold(page, DATA_FILE);
  await page.goto('/');
  const [first, second] = corpus.issues;
  for (const issue of [first, second]) await issueButton(page, issue?.title ?? '').click();
  release();
  await expect(issueButton(page, second?.title ?? '')).toHaveAttribute('aria-expanded', 'true');
  await expect(issueButton(page, second?.title ?? '')).toBeFocused();
  await expect(issueButton(page, first?.title ?? '')).toHaveAttribute('aria-expanded', 'false');
});

test('an address that asks for something else never shows the table of all', async ({ page }) => {
  const release = await hold(page, DATA_FILE);
  await page.goto('/?view=articles');
  await expect(page.getByRole('main')).toContainText('Loading articles');
  await expect(table(page)).toHaveCount(0);
  release();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and what it lacks, and the positions can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('quotes, filters, timeline and articles need JavaScript');
    for (const { title } of corpus.issues.slice(0, 3)) await expect(table(page)).toContainText(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test('a corpus that does not come takes the place of the table with words', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/);
  await page.route(DATA_FILE, (route) => route.abort());
  await visit(page);
  await expect(heading(page)).toHaveText('The articles could not be loaded');
  await expect(table(page)).toHaveCount(0);
});
