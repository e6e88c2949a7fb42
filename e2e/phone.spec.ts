import type { Locator, Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { countArticles } from './oracle.ts';
import {
  evidenceCell,
  heading,
  isInWindow,
  issueButton,
  marked,
  printShare,
  quoteLink,
  share,
  stanceCell,
  table,
  visit,
} from './places.ts';

const ISSUE = titleOf('back-assad');
const WORDS = 'is not “a constructive contribution to finding a political solution,”';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Opens the sheet that holds the whole filter bar. */
async function openSheet(page: Page): Promise<Locator> {
  await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('button', { name: /^Filters/ })
    .tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  return sheet;
}

test('each side is a sign in its own narrow column, with its words for those who hear them', async ({ page }) => {
  await visit(page);
  for (const [index, short] of ['US', 'Russia', 'NATO'].entries()) {
    await expect(
      page
        .getByRole('columnheader')
        .nth(index + 1)
        .getByRole('button', { name: short }),
    ).toBeVisible();
  }
  const cells = [0, 1, 2].map((side) => stanceCell(page, ISSUE, side));
  for (const [index, word] of ['Opposes', 'Supports', 'Opposes'].entries()) {
    await expect(cells[index] ?? table(page)).toHaveAccessibleName(word);
  }
  const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
  expect(boxes.map((box) => Math.round(box?.width ?? 0))).toEqual([58, 58, 58]);
});

test('a tapped issue stacks its sides over the full width, under heads that stay', async ({ page }) => {
  await visit(page);
  await issueButton(page, ISSUE).tap();
  const cells = [0, 1, 2].map((side) => evidenceCell(page, ISSUE, 'September 2015', side));
  for (const [index, side] of ['United States', 'Russia', 'NATO'].entries()) {
    await expect((cells[index] ?? table(page)).getByText(side, { exact: true }).first()).toBeVisible();
  }
  const places = await Promise.all(cells.map((cell) => cell.boundingBox()));
  expect(new Set(places.map((place) => Math.round(place?.x ?? -1))).size).toBe(1);
  const tops = places.map((place) => place?.y ?? 0);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const sentence = quoteLink(page, WORDS);
  await sentence.scrollIntoViewIfNeeded();
  expect((await sentence.boundingBox())?.width).toBeGreaterThan(300);
  await expect.poll(() => isInWindow(page.getByRole('columnheader').nth(1).getByRole('button'))).toBe(true);
});

test('an article is a full page, and Back returns to its row', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await quoteLink(page, WORDS).tap();
  const reader = page.getByRole('complementary', { name: 'Article' });
  await expect.poll(async () => Math.round((await reader.boundingBox())?.width ?? 0)).toBe(390);
  await expect(marked(reader, 'Support for President Bashar Assad’s regime, however, is not')).toBeFocused();
  await reader.getByRole('button', { name: 'Back' }).tap();
  await expect(reader).toBeHidden();
  await expect(quoteLink(page, WORDS)).toBeFocused();
  await expect.poll(() => isInWindow(quoteLink(page, WORDS))).toBe(true);
});

test('one sheet holds search, filters and tools, and shows what it leaves', async ({ page }) => {
  await visit(page);
  const sheet = await openSheet(page);
  await expect(sheet.getByRole('searchbox', { name: 'Search articles and quotes' })).toBeVisible();
  for (const tool of ['Add a side', 'Open all', 'Only where they differ', 'Copy link', 'Take away']) {
    await expect(sheet.getByRole('button', { name: tool })).toBeAttached();
  }
  await sheet.getByText('Country', { exact: true }).tap();
  await sheet.getByRole('checkbox', { name: /^France/ }).tap();
  const left = countArticles({ country: 'france' });
  const show = sheet.getByRole('button', { name: new RegExp(`^Show ${left} article`) });
  await expect.poll(() => isInWindow(show)).toBe(true);
  await show.tap();
  await expect(sheet).toBeHidden();
  await expect(share(page)).toHaveText(printShare(left));
  await expect(page.getByRole('button', { name: /^Filters/ })).toContainText('France');
});

test('the timeline is a list by period, and each event opens in place', async ({ page }) => {
  await visit(page, '?view=timeline');
  await expect(page.getByRole('heading', { level: 2, name: /^September 2015/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'No articles' })).toBeAttached();
  const items = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  await expect(items).toHaveCount(corpus.events.length);
  const meeting = corpus.events.find(({ id }) => id === 'stoltenberg-ban-meeting');
  const item = items.filter({ hasText: meeting?.summary ?? '' });
  await item.getByRole('button').first().tap();
  await expect(item.getByRole('link', { name: 'Global News, quoting AP' })).toBeVisible();
  await item.getByRole('link', { name: 'Global News, quoting AP' }).tap();
  const reader = page.getByRole('complementary', { name: 'Article' });
  await expect(marked(reader, 'meets United Nations Secretary-General Ban Ki-moon')).toBeFocused();
});

test('the link of an event opens the list where the event stands', async ({ page }) => {
  const last = corpus.events.at(-1);
  await visit(page, `?view=timeline&event=${last?.id ?? ''}`);
  const title = page.getByRole('listitem').getByRole('heading', { name: last?.summary ?? '' });
  await expect(title).toBeVisible();
  await expect.poll(() => isInWindow(title)).toBe(true);
});

test('articles are a list, and each is a page of its own with a way back', async ({ page }) => {
  await visit(page, '?view=articles');
  const list = page.getByRole('region', { name: 'Articles' });
  await expect(list.getByRole('listitem')).toHaveCount(corpus.articles.length);
  await expect(page.getByRole('article')).toHaveCount(0);
  await list.getByRole('link', { name: 'Obama Asks' }).tap();
  await expect(list).toBeHidden();
  await expect(heading(page)).toContainText('Obama Asks For Putin’s Help');
  await expect.poll(() => isInWindow(heading(page))).toBe(true);
  await page.getByRole('button', { name: 'Back' }).tap();
  await expect(list.getByRole('link', { name: 'Obama Asks' })).toBeVisible();
});

test('what is touched is large enough for a finger', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const head = await page.getByRole('columnheader').nth(1).getByRole('button').boundingBox();
  expect(head?.height).toBeGreaterThanOrEqual(44);
  expect((await issueButton(page, ISSUE).boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
