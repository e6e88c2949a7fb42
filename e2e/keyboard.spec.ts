import type { Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { arrive, expectAddress, heading, issueButton, panel, quoteLink, table, visit } from './places.ts';

const FIRST = titleOf(corpus.issues[0]?.id ?? '');

async function expectView(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name })).toHaveAttribute(
    'aria-current',
    'page',
  );
}

test('1, 2 and 3 change the view, and the focus goes to its content', async ({ page }) => {
  await visit(page);
  for (const [key, name] of [
    ['1', 'Articles'],
    ['2', 'Timeline'],
    ['3', 'Positions'],
  ] as const) {
    await page.keyboard.press(key);
    await expectView(page, name);
    await expect(page).toHaveTitle(new RegExp(`^(${name}|US expresses).* – On the record$`));
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.locator('#live')).toHaveText(name);
  }
});

test('the first tab stop leads past the bar', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to positions' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('button').first()).toBeFocused();
});

test('/ goes to the search, f to the first filter, ? to the list of keys', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search articles and quotes' });
  await expect(field).toBeFocused();
  // In a field a letter is a letter.
  await page.keyboard.type('f1?');
  await expect(field).toHaveValue('f1?');
  await expectView(page, 'Positions');
  await field.fill('');
  await heading(page).click();
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Country' })).toBeFocused();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and theme' });
  await expect(help).toBeVisible();
  // An open layer has the keyboard.
  await page.keyboard.press('1');
  await expectView(page, 'Positions');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(page.getByRole('button', { name: 'Country' })).toBeFocused();
});

test('j and k walk the issues, Enter opens, o opens all, d keeps where they differ', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('j');
  await expect(issueButton(page, FIRST)).toBeFocused();
  await page.keyboard.press('j');
  await expect(issueButton(page, FIRST)).not.toBeFocused();
  await page.keyboard.press('k');
  await expect(issueButton(page, FIRST)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(issueButton(page, FIRST)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('o');
  await expect(table(page).locator('button[aria-expanded="false"]:not([aria-haspopup])')).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(table(page).locator('button[aria-expanded="true"]')).toHaveCount(0);
  await page.keyboard.press('d');
  await expectAddress(page, { only: 'differ' });
  await page.keyboard.press('d');
  await expectAddress(page, { only: null });
});

test('Escape closes the topmost layer only', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await quoteLink(page, 'We should finally acknowledge').click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and theme' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys and theme' })).toBeHidden();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
});

test('j and k leaf through the articles', async ({ page }) => {
  await visit(page, '?view=articles');
  const titles = await page
    .getByRole('region', { name: 'Articles' })
    .getByRole('heading', { level: 3 })
    .allInnerTexts();
  await page.keyboard.press('j');
  await expect(heading(page)).toHaveText(titles[1] ?? '');
  await page.keyboard.press('j');
  await expect(heading(page)).toHaveText(titles[2] ?? '');
  await page.keyboard.press('k');
  await expect(heading(page)).toHaveText(titles[1] ?? '');
});

test('keys of one letter can be switched off, for good', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Keys and theme' }).click();
  await page.getByRole('checkbox', { name: 'Keys of a single letter or digit' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('o');
  await expectView(page, 'Positions');
  await expectAddress(page, { open: null });
  await page.reload();
  await arrive(page);
  await page.keyboard.press('1');
  await expectView(page, 'Positions');
  await visit(page, '?open=back-assad');
  await quoteLink(page, 'We should finally acknowledge').click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
});

test('the list of keys names every key', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and theme' });
  for (const key of ['1', '2', '3', '/', 'f', '?', 'Esc', 'j', 'k', 'Enter', 'o', 'd', '[', ']']) {
    await expect(help.getByText(key, { exact: true }).first()).toBeVisible();
  }
});

test('the focus stays in the page when what had it goes away', async ({ page }) => {
  await visit(page);
  await table(page).getByRole('button', { name: 'Add the Syrian opposition' }).first().click();
  await expect(page.getByRole('columnheader', { name: 'Syrian opposition' })).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await visit(page, '?sides=united-states,syrian-government');
  await table(page).getByRole('button', { name: 'Choose another side' }).click();
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /^Ukraine/ })
    .click();
  await expect(page.getByRole('columnheader', { name: 'Ukraine' })).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
});

test('what has the focus is outlined', async ({ page }) => {
  await visit(page);
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).not.toBe('none');
    expect(outline.width).toBeGreaterThanOrEqual(2);
  }
});
