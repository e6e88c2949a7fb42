import type { Page } from '@playwright/test';
import { compileFiles, corpus, serveCorpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, issueButton, issueRows, marked, panel, table, USUAL_SIDES, visit } from './places.ts';

const HARBOR = `---
title: Sweden offers grain talks
published: 2024-03-04
---
Sweden offers grain talks

Swedish Prime Minister Ulf Kristersson said on Monday that Sweden was ready to host talks on grain shipments.

"We will open our ports to every ship that carries food," Kristersson said.

Turkey's foreign minister, Hakan Fidan, said Turkey would send a delegation to Stockholm.

A diplomat said the talks would be difficult.
`;
const COAST = `---
title: Ports wait for grain ships
published: 2024-03-05
---
Ports wait for grain ships

Turkish Foreign Minister Hakan Fidan told reporters on Tuesday: "Our delegation leaves tonight."

Swedish Prime Minister Ulf Kristersson said he expected ten ships by the end of the week.
`;
const uncoded = () => compileFiles({ 'articles/harbor.txt': HARBOR, 'articles/coast.txt': COAST });

/** The table of all quotations. */
const quotations = (page: Page) => page.getByRole('table', { name: /^Quotations by time and side/ });
const printed = corpus.articles.flatMap((article) =>
  article.attributions.map((attribution) => ({ article, attribution })),
);
const countSpeech = (side: string) =>
  new Set(
    printed.filter(({ attribution }) => attribution.side === side).map(({ attribution }) => attribution.utterance),
  ).size;

test.describe('the coded seeds', () => {
  test('are read by issue at first; one press shows all quotations in the same columns', async ({ page }) => {
    await visit(page);
    await expect(page.getByRole('radio', { name: 'By issue' })).toBeChecked();
    await page.getByText('All quotations', { exact: true }).click();
    await expectAddress(page, { reading: 'quotations' });
    await expect(page.getByText('Found by machine, not checked').first()).toBeVisible();
    const heads = quotations(page).getByRole('columnheader');
    for (const [index, side] of USUAL_SIDES.entries()) {
      const count = countSpeech(['united-states', 'russia', 'nato'][index] ?? '');
      await expect(heads.nth(index + 1)).toContainText(side);
      await expect(heads.nth(index + 1)).toContainText(`${count} quotation`);
      await expect(heading(page)).toContainText(String(count));
    }
    await page.goBack();
    await expect(table(page)).toBeVisible();
  });

  test('open a quotation at its words, marked lighter than a coded one, and give the focus back', async ({ page }) => {
    await visit(page, '?reading=quotations&open=all');
    const link = quotations(page).getByRole('link').filter({ hasText: 'he was ready to discuss Syria with Russia' });
    await link.first().click();
    const words = marked(panel(page), 'ready to discuss Syria with Russia');
    await expect(words).toBeFocused();
    const look = (place: string) =>
      panel(page)
        .locator(place)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await look('.words.found')).not.toBe(await look('.words:not(.found)'));
    await expect(panel(page)).toContainText(/Found by machine: .*Stoltenberg/);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(link.first()).toBeFocused();
  });

  test('open and close all at once, by the button and by its key', async ({ page }) => {
    await visit(page, '?reading=quotations&open=none');
    const items = quotations(page).getByRole('listitem');
    await expect(items).toHaveCount(0);
    await page.getByRole('button', { name: 'Open all' }).click();
    await expectAddress(page, { open: 'all' });
    const periods = await quotations(page).getByRole('button', { expanded: true }).count();
    expect(periods).toBeGreaterThan(1);
    await page.keyboard.press('o');
    await expectAddress(page, { open: 'none' });
    await expect(items).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Open all' })).toBeVisible();
  });

  test('lead in the reader from one found quotation to the next, coded ones too', async ({ page }) => {
    await visit(page, '?reading=quotations&open=all');
    await quotations(page).getByRole('link').filter({ hasText: 'he was ready to discuss Syria' }).first().click();
    const all = corpus.articles.find(({ id }) => id === 'moscow-times-2015-09-28')?.attributions.length ?? 0;
    const bar = panel(page).getByRole('navigation', { name: 'Quotes in this article' });
    await expect(bar).toContainText(new RegExp(`Quotation \\d+ of ${all}`));
    const place = Number(/Quotation (\d+)/.exec(await bar.innerText())?.[1]);
    await bar.getByRole('button', { name: 'Next' }).click();
    await expect(bar).toContainText(`Quotation ${place + 1} of ${all}`);
  });

  test('keep what a filter keeps of quotations', async ({ page }) => {
    await visit(page, '?reading=quotations&leader=vladimir-putin&open=all');
    const own = printed.filter(({ attribution }) => attribution.speaker === 'vladimir-putin');
    const count = new Set(own.map(({ attribution }) => attribution.utterance)).size;
    await expect(heading(page)).toHaveText(`Russia is quoted ${count} times; the US and NATO are not.`);
    await expect(quotations(page).getByRole('listitem').filter({ hasNotText: 'Vladimir Putin' })).toHaveCount(0);
  });

  test('list under an opened issue what may speak on it, closed and apart from the coded quotes', async ({ page }) => {
    await visit(page, '?open=back-assad');
    const rows = issueRows(page, titleOf('back-assad'));
    const coded = await rows.getByRole('listitem').count();
    const more = rows.getByText(/more quotations? may speak on this issue/);
    await expect(more).toBeVisible();
    await expect(rows.getByText('They count in no position')).toBeHidden();
    await more.click();
    await expect(rows.getByText('They count in no position')).toBeVisible();
    expect(await rows.getByRole('listitem').count()).toBeGreaterThanOrEqual(coded);
    await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
  });
});

test.describe('a folder nobody has coded', () => {
  test.beforeEach(async ({ page }) => serveCorpus(page, uncoded()));

  test('opens in all quotations, by time, with every word in a column or under its own line', async ({ page }) => {
    await visit(page);
    await expect(page.getByRole('radio', { name: 'All quotations' })).toBeChecked();
    await expectAddress(page, { reading: null });
    const item = quotations(page).getByRole('listitem').filter({ hasText: 'We will open our ports' });
    await expect(item).toContainText('“We will open our ports to every ship that carries food,”');
    await expect(item).toContainText(/Kristersson.*4 Mar 2024/s);
    const nobody = quotations(page).getByText(/of people whose side is not known/);
    await expect(page.getByText('the talks would be difficult')).toBeHidden();
    await nobody.first().click();
    await expect(page.getByText('the talks would be difficult')).toBeVisible();
  });

  test('says by issue how positions are coded, and leads back', async ({ page }) => {
    await visit(page, '?reading=issues');
    await expect(heading(page)).toHaveText('No position is coded in these articles.');
    await expect(page.getByText('codebook/issues.yaml')).toBeVisible();
    await page.getByRole('button', { name: 'All quotations' }).click();
    await expect(quotations(page)).toBeVisible();
  });

  test('has no filter without a choice, and counts quotations', async ({ page }) => {
    await visit(page);
    const filters = page.getByRole('region', { name: 'Filters' });
    await expect(filters.getByRole('button', { name: 'Issue' })).toHaveCount(0);
    await expect(filters.getByRole('button', { name: 'Found by' })).toHaveCount(0);
    await filters.getByRole('button', { name: 'Leader' }).click();
    await expect(page.getByRole('checkbox', { name: /Kristersson.*\d quotations?/ })).toBeVisible();
    await expect(page.getByText('Quotations found by machine.')).toBeVisible();
  });

  test('opens and closes a period by its button, by keyboard too', async ({ page }) => {
    await visit(page);
    const period = quotations(page).getByRole('button', { name: 'March 2024' });
    await expect(period).toHaveAttribute('aria-expanded', 'true');
    await period.focus();
    await page.keyboard.press('Enter');
    await expect(period).toHaveAttribute('aria-expanded', 'false');
    await expectAddress(page, { open: 'none' });
    await expect(period).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(quotations(page).getByRole('link', { name: /We will open our ports/ })).toBeVisible();
  });

  test('tells in the article list and over the article that the machine found what is marked', async ({ page }) => {
    await visit(page, '?view=articles&article=harbor');
    await expect(page.getByRole('region', { name: 'Articles' })).toContainText(/\d quotations found by machine/);
    const bar = page.getByRole('navigation', { name: 'Quotes in this article' });
    await expect(bar).toContainText(/\d quotations/);
    await page.keyboard.press(']');
    await expect(bar).toContainText(/Quotation 1 of \d/);
    await page.getByRole('combobox', { name: 'Marked' }).selectOption('none');
    await expect(page.locator('mark.quote')).toHaveCount(1);
  });
});

test('of a crowd of quotations eight are shown, and all on demand', async ({ page }) => {
  const small = uncoded();
  const [first] = small.articles;
  if (first === undefined) throw new Error('an article');
  const one = first.attributions.find(({ side }) => side !== undefined);
  if (one === undefined) throw new Error('a quotation');
  const crowd = Array.from({ length: 300 }, (_, index) => ({ ...one, utterance: `many${index}` }));
  await serveCorpus(page, { ...small, articles: [{ ...first, attributions: crowd }] });
  await visit(page);
  const items = quotations(page).getByRole('listitem');
  // So many are no reading: the table is seen first.
  await expect(items).toHaveCount(0);
  await quotations(page).getByRole('button', { name: '4 Mar 2024' }).click();
  await expect(items).toHaveCount(8);
  await page.getByRole('button', { name: 'Read all 300 quotations' }).click();
  const next = quotations(page).locator('[aria-posinset="9"]');
  await expect(next).toHaveAttribute('aria-setsize', '300');
  await expect(next.getByRole('link').first()).toBeFocused();
  expect(await items.count()).toBeLessThan(30);
  await page.getByRole('button', { name: 'Show fewer' }).click();
  await expect(items).toHaveCount(8);
});

test('an article in a language the machine does not read says so', async ({ page }) => {
  const small = uncoded();
  const articles = small.articles.map((article) => ({ ...article, language: 'fr', attributions: [] }));
  await serveCorpus(page, { ...small, articles });
  await visit(page, '?view=articles');
  await expect(page.getByText('Not read by machine: French').first()).toBeVisible();
});

test('near-copies of an article name each other', async ({ page }) => {
  const small = uncoded();
  const articles = small.articles.map((article) => ({ ...article, copies: small.articles[0]?.id ?? '' }));
  await serveCorpus(page, { ...small, articles });
  await visit(page, '?view=articles&article=harbor');
  await page
    .getByText(/^Also printed by/)
    .getByRole('link')
    .click();
  await expectAddress(page, { article: 'coast' });
});
