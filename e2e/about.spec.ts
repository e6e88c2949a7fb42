import { corpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { heading, visit } from './places.ts';

test('the page about the corpus reports every article: what is known, coded and found', async ({ page }) => {
  await visit(page);
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page).toHaveURL(/view=about/);
  await expect(heading(page)).toHaveText(`${corpus.articles.length} articles were read; no file was left out.`);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(corpus.articles.length + 1);
  for (const { id, title } of corpus.articles) {
    const coded = corpus.statements.filter((statement) => statement.article === id).length;
    await expect(rows.filter({ hasText: title }).getByRole('cell').nth(2)).toContainText(String(coded));
  }
});

test('what the machine found and what people coded are never one number', async ({ page }) => {
  await visit(page, '?view=about');
  const main = page.getByRole('main');
  const acts = new Set(corpus.statements.map((one) => `${one.utterance} ${one.speaker} ${one.issue} ${one.stance}`));
  await expect(main).toContainText(
    `Coded by people: ${corpus.statements.length} statements, ${acts.size} acts of speech, and`,
  );
  await expect(main).toContainText('Found by machine, not checked:');
});

test('only the articles that need a look can be shown, and each opens', async ({ page }) => {
  await visit(page, '?view=about');
  await page.getByLabel('Only where something is guessed, missing or contradictory').check();
  const links = page.getByRole('table').getByRole('rowheader').getByRole('link', { name: 'Obama Asks' });
  await links.click();
  await expect(page).toHaveURL(/article=obama-asks-putin-2016-04/);
  await page.goBack();
  await expect(heading(page)).toContainText('articles were read');
});

test('the page says what it cannot tell and whose the texts are', async ({ page }) => {
  await visit(page, '?view=about');
  const main = page.getByRole('main');
  await expect(main).toContainText('What this page cannot tell');
  await expect(main).toContainText('The article texts belong to their publishers');
  await expect(main.getByText('by otr', { exact: false }).first()).toBeVisible();
});
