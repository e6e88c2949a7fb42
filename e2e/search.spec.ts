import type { Locator, Page } from '@playwright/test';
import { corpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, marked, panel, printShare, quoteLink, share, visit } from './places.ts';

const ALL = corpus.articles.length;

function field(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search articles and quotes' });
}

/** How many articles hold a word. */
function countHolding(word: string): number {
  return corpus.articles.filter(({ text }) => text.toLowerCase().includes(word.toLowerCase())).length;
}

/** The marks of a search: words an article prints, alone in their mark. */
function hits(place: Locator, word: string): Locator {
  return marked(place, new RegExp(`^${word}$`, 'i'));
}

test('a search narrows while one types, by the beginning of a word', async ({ page }) => {
  await visit(page, '?view=articles');
  await field(page).pressSequentially('drawd');
  await expect(share(page)).toHaveText(printShare(countHolding('drawdown')));
  await expectAddress(page, { q: 'drawd' });
  await expect(page.getByRole('region', { name: 'Articles' }).getByRole('listitem')).toHaveCount(1);
  await expect(hits(page.getByRole('article'), 'drawdown')).toHaveCount(1);
});

test('a small typo is forgiven', async ({ page }) => {
  await visit(page);
  await field(page).fill('Stoltenburg');
  await expect(share(page)).toHaveText(printShare(countHolding('Stoltenberg')));
});

test('hits are marked in titles, quotes and articles', async ({ page }) => {
  await visit(page, '?view=articles&q=constructive');
  const list = page.getByRole('region', { name: 'Articles' });
  await expect(hits(list, 'constructive')).toHaveCount(1);
  await expect(list).toContainText(/Found \d+ times in the text/);
  await visit(page, '?q=constructive&open=back-assad');
  const sentence = quoteLink(page, 'contribution to finding a political solution,”');
  await expect(hits(sentence, 'constructive')).toHaveCount(1);
  await sentence.click();
  await expect(hits(panel(page), 'constructive').first()).toBeVisible();
});

test('a search reads cease-fire and ceasefire as one word, and a phrase as a whole', async ({ page }) => {
  await visit(page, '?q=ceasefire');
  const either = corpus.articles.filter(({ text }) => /cease-?fire/i.test(text)).length;
  await expect(share(page)).toHaveText(printShare(either));
  await field(page).fill('"political transition"');
  await expect(share(page)).toHaveText(printShare(countHolding('political transition')));
});

test('a search without a hit says so, and clearing it brings all back', async ({ page }) => {
  await visit(page);
  await field(page).fill('xylophone');
  await expect(heading(page)).toHaveText('No article or quote contains “xylophone”.');
  await field(page).fill('');
  await expect(share(page)).toHaveText(printShare(ALL));
});

test('the words of a search come back with Back as they were, and typing leaves no trail', async ({ page }) => {
  await visit(page);
  const before = await page.evaluate(() => history.length);
  await field(page).pressSequentially('Minsk');
  await expect(page).toHaveURL(/q=Minsk/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/view=timeline/);
  await page.goBack();
  await expect(field(page)).toHaveValue('Minsk');
});

test('however fast one types and takes back on a slow machine, no letter is lost and the address follows', async ({
  page,
}) => {
  await visit(page, '?view=articles&q=truce');
  await expect(field(page)).toHaveValue('truce');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await field(page).focus();
  for (const key of [...Array.from('truce', () => 'Backspace'), ...'a', 'Backspace', ...'drawd'])
    await page.keyboard.press(key);
  await expect(field(page)).toHaveValue('drawd');
  await expectAddress(page, { q: 'drawd' });
  await expect(share(page)).toHaveText(printShare(countHolding('drawdown')));
  await expect(field(page)).toHaveValue('drawd');
  // What is changed elsewhere is shown again, also where it is what was typed and taken back before.
  await page.evaluate(() => history.pushState(null, '', '?view=articles&q=a'));
  await page.evaluate(() => history.pushState(null, '', '?view=articles'));
  await page.goBack();
  await expect(field(page)).toHaveValue('a');
});
