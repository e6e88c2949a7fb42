import type { Locator, Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, isInWindow, issueButton, marked, panel, quote, quoteLink, visit } from './places.ts';

const WORDS = 'is not “a constructive contribution to finding a political solution,”';
const CODED = 'Support for President Bashar Assad’s regime, however, is not';

/** How many coded quotes an article has: statements on the same words are one. */
function countQuotes(article: string): number {
  const own = corpus.statements.filter((statement) => statement.article === article);
  return new Set(own.map((statement) => JSON.stringify(statement.quote))).size;
}

async function openQuote(page: Page): Promise<void> {
  await visit(page, '?open=back-assad');
  await quoteLink(page, WORDS).click();
  await expect(panel(page)).toBeVisible();
}

test('a quote opens its article on its own words, in the window and with the focus', async ({ page }) => {
  await openQuote(page);
  const words = marked(panel(page), CODED);
  await expect(words).toBeFocused();
  await expect.poll(() => isInWindow(words)).toBe(true);
  await expect(panel(page)).toContainText(/Quote \d+ of \d+/);
  await expect(panel(page)).toContainText(`of ${countQuotes('global-news-2015-09')}`);
  await expect(page.locator('#live')).toHaveText(/^Quote \d+ of \d+, NATO, opposes$/);
  await expectAddress(page, { quote: 'global-news-2015-09.jens-stoltenberg.back-assad' });
  // The table beside it stays, with its row.
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
});

test('the current quote looks different from the others', async ({ page }) => {
  await openQuote(page);
  const fill = (words: Locator) => words.evaluate((element) => getComputedStyle(element).backgroundColor);
  const current = panel(page)
    .getByText('Support for President Bashar Assad’s regime, however', { exact: false })
    .last();
  const other = panel(page).getByText('the alliance welcomes Russia’s plans to combat', { exact: false }).last();
  expect(await fill(current)).not.toBe(await fill(other));
  expect(await fill(other)).not.toBe('rgba(0, 0, 0, 0)');
});

test('Escape closes the article and gives the focus back to the quote', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await quoteLink(page, WORDS).click();
  const before = await page.evaluate(() => history.length);
  await expect(marked(panel(page), CODED)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(quoteLink(page, WORDS)).toBeFocused();
  await expect.poll(() => isInWindow(quoteLink(page, WORDS))).toBe(true);
  await expectAddress(page, { quote: null });
  await expectAddress(page, { open: 'back-assad' });
  // It went back; a new entry would make Back open the article again.
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the keyboard alone follows a quote into its article and back', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await quoteLink(page, WORDS).focus();
  await page.keyboard.press('Enter');
  await expect(marked(panel(page), CODED)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(quoteLink(page, WORDS)).toBeFocused();
});

test('Back and Forward walk between the quote and the table', async ({ page }) => {
  await openQuote(page);
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  await expect(quoteLink(page, WORDS)).toBeVisible();
  await page.goForward();
  await expect(marked(panel(page), CODED)).toBeVisible();
  await expect.poll(() => isInWindow(marked(panel(page), CODED))).toBe(true);
});

test('[ and ] go from quote to quote, and their buttons stop at the ends', async ({ page }) => {
  const first = corpus.statements
    .filter(({ article }) => article === 'global-news-2015-09')
    .toSorted((a, b) => (a.quote[0]?.start ?? 0) - (b.quote[0]?.start ?? 0))[0];
  await visit(page, `?article=global-news-2015-09&quote=${first?.id}`);
  const all = countQuotes('global-news-2015-09');
  await expect(panel(page)).toContainText(`Quote 1 of ${all}`);
  await expect(panel(page).getByRole('button', { name: 'Previous' })).toBeDisabled();
  await page.keyboard.press(']');
  await expect(panel(page)).toContainText(`Quote 2 of ${all}`);
  await expect(marked(panel(page), CODED)).toBeFocused();
  await page.keyboard.press('[');
  await expect(panel(page)).toContainText(`Quote 1 of ${all}`);
  for (let place = 2; place <= all; place += 1) {
    // On a busy machine one press of the driver's in a thousand does not arrive; a person would press again.
    await expect(async () => {
      const isThere = (await panel(page).textContent())?.includes(`Quote ${place} of`);
      if (isThere !== true) await panel(page).getByRole('button', { name: 'Next' }).click();
      await expect(panel(page)).toContainText(`Quote ${place} of ${all}`, { timeout: 3_000 });
    }).toPass();
  }
  await expect(panel(page).getByRole('button', { name: 'Next' })).toBeDisabled();
});

test('Next stays under the pointer while one walks, there and back', async ({ page }) => {
  await visit(page, '?view=articles&article=global-news-2015-09');
  const bar = page.getByRole('navigation', { name: 'Quotes in this article' });
  const next = bar.getByRole('button', { name: 'Next' });
  const place = async () => Math.round((await next.boundingBox())?.y ?? -1);
  await next.click();
  await expect(bar).toContainText('Quote 1 of');
  const first = await place();
  const presses = [']', ']', '[', '['];
  for (const key of presses) {
    await page.keyboard.press(key);
    // In the middle of the way too.
    for (let look = 0; look < 5; look += 1) expect(await place()).toBe(first);
  }
  await expect(bar).toContainText('Quote 1 of');
  await expect.poll(() => isInWindow(page.locator('mark.quote:focus'))).toBe(true);
  expect(await place()).toBe(first);
});

test('an article beside the table opens on its own page among the articles', async ({ page }) => {
  await openQuote(page);
  await panel(page).getByRole('link', { name: 'Open in Articles' }).click();
  await expect(heading(page)).toContainText('NATO chief urges Russia to be constructive');
  const words = marked(page.getByRole('article'), CODED);
  await expect(words).toBeVisible();
  await expect.poll(() => isInWindow(words)).toBe(true);
  await expectAddress(page, { view: 'articles' });
  await expect(page).toHaveTitle(/^NATO chief urges Russia/);
  await page.goBack();
  await expect(panel(page)).toBeVisible();
});

test('another printing of the same words opens in its own article', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await quote(page, 'We think it is an enormous mistake').getByRole('link', { name: 'Global News' }).click();
  await expect(marked(panel(page), 'huge mistake')).toBeFocused();
  await expect(panel(page).getByRole('heading').first()).toContainText('NATO chief urges Russia');
});

test('a note in the margin leads to the row of its issue, with its side shown', async ({ page }) => {
  await visit(page, '?view=articles&article=trt-world-2015-09');
  await page.getByRole('article').getByRole('link', { name: 'Ukraine supports' }).click();
  const row = titleOf('syria-diversion');
  await expect(issueButton(page, row)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('columnheader', { name: 'Ukraine' })).toBeVisible();
  await expect(quoteLink(page, 'one of the factors to divert the attention')).toBeVisible();
});

test('overlapping codes are one mark with two notes', async ({ page }) => {
  await visit(page, '?view=articles&article=trt-world-2015-09');
  const reader = page.getByRole('article');
  await expect(marked(reader, 'We believe the political and military tracks')).toHaveCount(1);
  await expect(reader.getByRole('link', { name: `US conditional ${titleOf('us-russia-cooperation')}` })).toHaveCount(1);
  const inBoth = reader.getByText('We believe the political and military tracks need to proceed in parallel').last();
  const inOne = reader.getByText("and we're willing to work with Russia on that basis").last();
  const underline = (words: Locator) => words.evaluate((element) => getComputedStyle(element).boxShadow);
  expect(await underline(inBoth)).not.toBe(await underline(inOne));
});

test('page furniture is folded into a line and can be shown', async ({ page }) => {
  await visit(page, '?view=articles&article=obama-asks-putin-2016-04');
  const reader = page.getByRole('article');
  await expect(reader.getByText('This site uses Akismet')).toBeHidden();
  await expect(reader.getByText(/lines of page furniture hidden/)).toBeVisible();
  await reader.getByRole('button', { name: 'Show page furniture' }).last().click();
  await expect(reader.getByText('This site uses Akismet')).toBeVisible();
});

test('the reader says how its dates are known', async ({ page }) => {
  await visit(page, '?view=articles&article=trt-world-2015-09');
  await page.getByRole('article').getByRole('button', { name: 'How we know the date' }).click();
  const bases = page.getByRole('dialog', { name: /How we know the date/ });
  const basis = corpus.articles.find(({ id }) => id === 'trt-world-2015-09')?.published.basis;
  await expect(bases).toContainText(basis ?? 'a basis');
  await expect(bases).toContainText('about 24 Sep 2015?');
});

test('reported words in the margin say that nobody is quoted', async ({ page }) => {
  await visit(page, '?view=articles&article=global-news-2015-09');
  const reader = page.getByRole('article');
  await expect(reader.getByText('The article says, nobody is quoted').first()).toBeVisible();
  await expect(marked(reader, 'they have rejected calls for offensive weapons')).toHaveCount(1);
});
