import type { Locator, Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, issueButton, issueRows, table, USUAL_SIDES, visit } from './places.ts';

function heads(page: Page): Locator {
  return table(page).getByRole('columnheader');
}

/** Expects these sides as columns, in this order. */
async function expectSides(page: Page, sides: readonly string[]): Promise<void> {
  await expect(heads(page)).toHaveCount(sides.length + 1);
  for (const [index, side] of sides.entries()) {
    await expect(
      heads(page)
        .nth(index + 1)
        .getByRole('button', { name: side, exact: true }),
    ).toBeVisible();
  }
}

/** Opens what a side's name opens. */
async function openPicker(page: Page, side: string): Promise<Locator> {
  await heads(page).getByRole('button', { name: side, exact: true }).click();
  return page.getByRole('dialog', { name: side });
}

/** Adds a side by the button over the table. */
async function addSide(page: Page, side: string): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: 'Add a side', exact: true }).click();
  const layer = page.getByRole('dialog', { name: 'Add a side' });
  await layer.getByRole('group', { name: 'Add a side' }).getByRole('radio', { name: side }).check();
  return layer;
}

test('two sides show every row open', async ({ page }) => {
  await visit(page, '?sides=russia,nato');
  await expectSides(page, ['Russia', 'NATO']);
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('button', { name: 'Close all' })).toBeVisible();
  await expect(issueRows(page, titleOf('back-assad'))).toContainText('Russia and NATO differ.');
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'false');
  await expectAddress(page, { open: 'none' });
});

test('a fourth side is added, and relations are computed anew', async ({ page }) => {
  await visit(page);
  await expect(table(page)).toContainText(`Of the sides shown, only NATO spoke of it, and declined to say.`);
  const layer = await addSide(page, 'Ukraine');
  await layer.getByRole('button', { name: 'Add', exact: true }).click();
  await expectSides(page, [...USUAL_SIDES, 'Ukraine']);
  await expectAddress(page, { sides: 'united-states,russia,nato,ukraine' });
  await expect(issueRows(page, titleOf('syria-diversion'))).toContainText(
    'Only Ukraine took a side; NATO declined to say and the US and Russia made no statement.',
  );
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'false');
});

test('a fifth side replaces another after asking which', async ({ page }) => {
  await visit(page, '?sides=united-states,russia,nato,ukraine');
  const layer = await addSide(page, 'Syrian opposition');
  const replace = layer.getByRole('button', { name: 'Replace' });
  await expect(replace).toBeDisabled();
  await layer
    .getByRole('group', { name: 'Four sides are shown. Replace which?' })
    .getByRole('radio', { name: 'NATO' })
    .check();
  await replace.click();
  await expectSides(page, ['United States', 'Russia', 'Syrian opposition', 'Ukraine']);
});

test('a side is removed, down to two', async ({ page }) => {
  await visit(page);
  const picker = await openPicker(page, 'Russia');
  await picker.getByRole('button', { name: 'Remove' }).click();
  await expectSides(page, ['United States', 'NATO']);
  await expect(heads(page).getByRole('button', { name: 'NATO', exact: true })).toBeFocused();
  const last = await openPicker(page, 'NATO');
  await expect(last.getByRole('button', { name: 'Remove' })).toBeDisabled();
});

test('a column changes its side and keeps its place', async ({ page }) => {
  await visit(page);
  const picker = await openPicker(page, 'NATO');
  await expect(picker.getByRole('radio', { name: /^NATO/ })).toBeChecked();
  await picker.getByRole('radio', { name: /^European Union/ }).check();
  await expectSides(page, ['United States', 'Russia', 'European Union']);
});

test('columns are reordered, and the focus goes along', async ({ page }) => {
  await visit(page);
  const picker = await openPicker(page, 'NATO');
  await expect(picker.getByRole('button', { name: 'Move right' })).toBeDisabled();
  await picker.getByRole('button', { name: 'Move left' }).click();
  await expectSides(page, ['United States', 'NATO', 'Russia']);
  await expect(heads(page).getByRole('button', { name: 'NATO', exact: true })).toBeFocused();
  await expectAddress(page, { sides: 'united-states,nato,russia' });
});

test('a pinned side stands first, and relations read against it', async ({ page }) => {
  await visit(page);
  await expect(issueRows(page, titleOf('back-assad'))).toContainText('Russia differs from the US and NATO.');
  await table(page).getByRole('button', { name: 'Pin: NATO' }).click();
  await expectSides(page, ['NATO', 'United States', 'Russia']);
  await expect(issueRows(page, titleOf('back-assad'))).toContainText('The US agrees with NATO; Russia does not.');
  const pinned = table(page).getByRole('button', { name: 'Pinned: NATO' });
  await expect(pinned).toHaveAttribute('aria-pressed', 'true');
  await pinned.click();
  await expectSides(page, USUAL_SIDES);
});

test('the lists of sides count issues, and silent sides stand last with 0', async ({ page }) => {
  await visit(page);
  const picker = await openPicker(page, 'United States');
  const all = corpus.issues.length;
  const labels = await picker
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.textContent ?? ''));
  const issuesOf = (side: string) =>
    new Set(corpus.statements.filter((one) => one.side === side).map(({ issue }) => issue)).size;
  expect(labels[0]).toContain(`United States${issuesOf('united-states')} of ${all}`);
  expect(labels.at(-1)).toContain(`Syrian government0 of ${all}`);
  expect(labels.find((label) => label.startsWith('Ukraine'))).toContain(`${issuesOf('ukraine')} of ${all}`);
});

test('a side without statements keeps its column and says where it is spoken of', async ({ page }) => {
  await visit(page, '?sides=united-states,syrian-government');
  await expectSides(page, ['United States', 'Syrian government']);
  const says = table(page).getByText(
    /^Named in .*no statement of its own\. Other sides speak about it on \d+ issues?\.$/,
  );
  await expect(says).toBeVisible();
  await expect(heading(page)).toHaveText('The US is the only side shown with a statement.');
  await table(page).getByRole('button', { name: 'Choose another side' }).click();
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /^Ukraine/ })
    .click();
  await expectSides(page, ['United States', 'Ukraine']);
});

test('a line names the sides that are not shown and adds one at a press', async ({ page }) => {
  await visit(page);
  await table(page).getByRole('button', { name: 'Add the Syrian opposition' }).first().click();
  await expectSides(page, [...USUAL_SIDES, 'Syrian opposition']);
  await expect(issueButton(page, titleOf('geneva-talks'))).toBeVisible();
});
