import type { Locator, Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { type Asked, countArticles, countKept, countStatements } from './oracle.ts';
import { expectAddress, heading, issueButton, printShare, share, table, visit } from './places.ts';

const ALL = corpus.articles.length;
const STATES = corpus.actors.filter(({ kind }) => kind === 'state');
const CODED = corpus.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
const LEADERS = corpus.actors.filter(
  ({ id, kind }) =>
    kind === 'person' && (CODED.includes(id) || corpus.statements.some(({ speaker }) => speaker === id)),
);

function filterButton(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: new RegExp(`^${name}\\b`) });
}

/** Opens a filter; returns its layer. */
async function openFilter(page: Page, name: string): Promise<Locator> {
  await filterButton(page, name).click();
  return page.getByRole('dialog', { name: `Filter by ${name.toLowerCase()}` });
}

/** The checkbox of a value, whatever its count is. */
function choice(layer: Locator, label: string): Locator {
  return layer.getByRole('checkbox', { name: new RegExp(`^${label}\\b`) });
}

/** The checkbox of a value that would leave so many articles by what people coded in them, and perhaps more that the machine found. */
function counted(layer: Locator, label: string, count: number): Locator {
  return layer.getByRole('checkbox', {
    name: new RegExp(`^${label}\\b.*\\b${count} articles?(, \\d+ more found by machine)?$`),
  });
}

async function expectShare(page: Page, asked: Asked): Promise<void> {
  await expect(share(page)).toHaveText(printShare(countKept(asked)));
}

test('by country, then leader: every count is the articles that choice would leave', async ({ page }) => {
  await visit(page);
  const countries = await openFilter(page, 'Country');
  for (const { id, name } of STATES) {
    await expect(counted(countries, name, countArticles({ country: id }))).toBeVisible();
  }
  await choice(countries, 'Ukraine').check();
  await expectShare(page, { country: 'ukraine' });
  // A facet's own choice is left out of its counts.
  for (const { id, name } of STATES) {
    await expect(counted(countries, name, countArticles({ country: id }))).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(filterButton(page, 'Country')).toBeFocused();
  await expect(filterButton(page, 'Country')).toHaveText(/Country:\s*Ukraine/);

  const leaders = await openFilter(page, 'Leader');
  for (const { id, name } of LEADERS) {
    await expect(counted(leaders, name, countArticles({ country: 'ukraine', leader: id }))).toBeVisible();
  }
  await choice(leaders, 'Ash Carter').check();
  await expectShare(page, { country: 'ukraine', leader: 'ash-carter' });
  await page.keyboard.press('Escape');

  const following = await openFilter(page, 'Country');
  for (const { id, name } of STATES) {
    await expect(counted(following, name, countArticles({ country: id, leader: 'ash-carter' }))).toBeVisible();
  }
  await expectAddress(page, { country: 'ukraine', leader: 'ash-carter' });
});

test('leaders stand with their role, and values that would leave nothing stand last', async ({ page }) => {
  await visit(page, '?leader=stepan-poltorak');
  const countries = await openFilter(page, 'Country');
  const counts = (await countries.getByRole('checkbox').all()).map(async (box) => {
    const label = await box.evaluate((input) => (input.closest('label') ?? input).textContent);
    return Number(/(\d+) articles?$/.exec(label ?? '')?.[1]);
  });
  const shown = await Promise.all(counts);
  expect(shown.at(-1)).toBe(0);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  await page.keyboard.press('Escape');
  const leaders = await openFilter(page, 'Leader');
  await expect(leaders.getByText('Secretary of Defense')).toBeVisible();
  await leaders.getByRole('searchbox').fill('stolt');
  await expect(leaders.getByRole('checkbox')).toHaveCount(1);
});

test('the table keeps what fits, and says from how many articles', async ({ page }) => {
  await visit(page, '?leader=jens-stoltenberg&open=all');
  const count = countArticles({ leader: 'jens-stoltenberg' });
  await expectShare(page, { leader: 'jens-stoltenberg' });
  await expect(page.getByRole('main')).toContainText(`From ${count} of ${ALL} articles.`);
  await expect(heading(page)).toHaveText('NATO is the only side with a statement.');
  expect(countStatements({ leader: 'jens-stoltenberg' })).toBeGreaterThan(5);
  await expect(table(page)).toContainText('No statement in this selection');
  await expect(table(page)).not.toContainText('Ash Carter');
});

test('two values of one facet widen it', async ({ page }) => {
  await visit(page);
  const publishers = await openFilter(page, 'Publisher');
  await choice(publishers, 'Global News').check();
  await expectShare(page, { publisher: 'global-news' });
  await choice(publishers, 'Reuters').check();
  await expect(share(page)).toHaveText(
    printShare(countArticles({ publisher: 'global-news' }) + countArticles({ publisher: 'reuters' })),
  );
  await expect(filterButton(page, 'Publisher')).toHaveText(/Publisher:\s*2/);
  await publishers.getByRole('button', { name: 'Clear' }).click();
  await expect(share(page)).toHaveText(printShare(ALL));
});

test('by organization and issue: only rows of the issue stay', async ({ page }) => {
  await visit(page);
  const organizations = await openFilter(page, 'Organization');
  for (const { id, name } of corpus.actors.filter(({ kind }) => kind === 'organization')) {
    await expect(counted(organizations, name, countArticles({ organization: id }))).toBeVisible();
  }
  await choice(organizations, 'NATO').check();
  await page.keyboard.press('Escape');
  const issues = await openFilter(page, 'Issue');
  for (const { id, title } of corpus.issues) {
    await expect(counted(issues, title, countArticles({ organization: 'nato', issue: id }))).toBeVisible();
  }
  await choice(issues, titleOf('minsk')).check();
  await expectShare(page, { organization: 'nato', issue: 'minsk' });
  await page.keyboard.press('Escape');
  await expect(issueButton(page, titleOf('minsk'))).toBeVisible();
  await expect(table(page).getByRole('button', { name: 'What counts' })).toHaveCount(1);
});

test('by dates: months, with lists or thumbs', async ({ page }) => {
  await visit(page);
  const dates = await openFilter(page, 'Dates');
  await dates.getByRole('combobox', { name: 'From' }).selectOption('April 2016');
  await dates.getByRole('combobox', { name: 'To' }).selectOption('April 2016');
  await expectShare(page, { month: '2016-04' });
  expect(countArticles({ month: '2016-04' })).toBe(1);
  await expect(filterButton(page, 'Dates')).toHaveText(/Dates:.*Apr 2016/);

  const first = dates.getByRole('slider', { name: 'First month' });
  await first.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-valuetext', 'March 2016');
  await expectAddress(page, { from: '2016-03' });
  await first.press('PageDown');
  await expect(first).toHaveAttribute('aria-valuetext', 'March 2015');
  await first.press('Home');
  await dates.getByRole('slider', { name: 'Last month' }).press('End');
  await expect(share(page)).toHaveText(printShare(ALL));
});

test('Clear takes every filter away, and Back brings them back', async ({ page }) => {
  await visit(page, '?country=france&leader=jens-stoltenberg&from=2015-09');
  await expect(share(page)).not.toHaveText(printShare(ALL));
  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Clear' }).click();
  await expect(share(page)).toHaveText(printShare(ALL));
  await expect(page).not.toHaveURL(/country|leader|from/);
  await page.goBack();
  await expectShare(page, { country: 'france', leader: 'jens-stoltenberg', month: '2015-09' });
  await expect(filterButton(page, 'Leader')).toHaveText(/Jens Stoltenberg/);
});

test('the filters hold in every view', async ({ page }) => {
  await visit(page, '?leader=stepan-poltorak');
  const count = countArticles({ leader: 'stepan-poltorak' });
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Articles' }).click();
  await expect(page.getByRole('region', { name: 'Articles' }).getByRole('listitem')).toHaveCount(count);
  await views.getByRole('link', { name: 'Timeline' }).click();
  const events = corpus.events.filter((event) => [...event.actors, ...event.recipients].includes('stepan-poltorak'));
  await expect(heading(page)).toHaveText(new RegExp(`^${events.length} events? `));
  await expectShare(page, { leader: 'stepan-poltorak' });
});
