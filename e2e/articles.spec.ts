import type { Locator, Page } from '@playwright/test';
import { corpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, isInWindow, visit } from './places.ts';

const NEWEST = 'obama-asks-putin-2016-04';

function listed(page: Page): Locator {
  return page.getByRole('region', { name: 'Articles' }).getByRole('listitem');
}

/** Counts the coded passages of a side in an article; two codes of the same words are one passage. */
function countPassages(article: string, side: string): number {
  const own = corpus.statements.filter((one) => one.article === article && one.side === side);
  return new Set(own.map(({ quote }) => JSON.stringify(quote))).size;
}

test('the list names date, title, publisher and coded passages of each article', async ({ page }) => {
  await visit(page, '?view=articles');
  await expect(listed(page)).toHaveCount(corpus.articles.length);
  for (const { id, title } of corpus.articles) {
    const entry = listed(page).filter({ hasText: title });
    await expect(entry).toHaveCount(1);
    for (const [side, short] of [
      ['united-states', 'US'],
      ['russia', 'Russia'],
      ['nato', 'NATO'],
    ] as const) {
      const count = countPassages(id, side);
      if (count > 0) await expect(entry).toContainText(new RegExp(`Passages.*${short} ${count}(?!\\d)`));
      else await expect(entry).not.toContainText(new RegExp(`Passages.*${short} \\d`));
    }
  }
});

test('an uncertain date looks uncertain, and a relayed article names its chain', async ({ page }) => {
  await visit(page, '?view=articles');
  const entry = (words: string) => listed(page).filter({ hasText: words });
  await expect(entry('Putin defends Assad')).toContainText(/28 Sep\?\s*or 29 Sep 2015/);
  await expect(entry('Obama Asks')).toContainText(/about Apr\s*2016/);
  await expect(entry('U.S.-Russia Coordination')).toContainText(/^28 Sep\s*2015/);
  await expect(entry('U.S.-Russia Coordination')).toContainText('The Moscow Times, quoting Reuters');
  await expect(entry('Obama Asks')).toContainText('Unnamed site, quoting ABC News');
});

test('the first article is open beside the list, and a press opens another', async ({ page }) => {
  await visit(page, '?view=articles');
  const [first] = corpus.articles;
  await expect(heading(page)).toHaveText(first?.title ?? '');
  await expectAddress(page, { article: null });
  await listed(page).getByRole('link', { name: 'Obama Asks' }).click();
  await expect(heading(page)).toContainText('Obama Asks');
  await expectAddress(page, { article: NEWEST });
  await expect(listed(page).filter({ hasText: 'Obama Asks' }).getByRole('link')).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('the list turns round, and the address keeps it', async ({ page }) => {
  await visit(page, '?view=articles');
  await page.getByRole('button', { name: /^Oldest first/ }).click();
  await expect(listed(page).first()).toContainText('Obama Asks');
  await page.reload();
  await expect(listed(page).first()).toContainText('Obama Asks');
  await page.getByRole('button', { name: /^Newest first/ }).click();
  await expect(listed(page).last()).toContainText('Obama Asks');
});

test('a long article scrolls while its bar of quotes stays', async ({ page }) => {
  await visit(page, `?view=articles&article=${NEWEST}`);
  const next = page.getByRole('article').getByRole('button', { name: 'Next' });
  await page.getByText('The phone call also followed a diplomatic spat').scrollIntoViewIfNeeded();
  await page.mouse.move(900, 600);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => isInWindow(next)).toBe(true);
});

test('one side’s quotes can be highlighted alone', async ({ page }) => {
  await visit(page, `?view=articles&article=${NEWEST}`);
  const reader = page.getByRole('article');
  await reader.getByRole('combobox', { name: 'Highlight' }).selectOption('Russia');
  await expect(reader).toContainText(`${countPassages(NEWEST, 'russia')} quotes`);
  await reader.getByRole('button', { name: 'Next' }).click();
  await expect(reader).toContainText(`Quote 1 of ${countPassages(NEWEST, 'russia')}`);
  await expect(page.locator('#live')).toContainText('Russia');
});
