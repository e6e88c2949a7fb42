import type { Locator, Page } from '@playwright/test';
import { makeCorpus } from '../src/build/generator/makeCorpus.ts';
import type { Order } from '../src/build/generator/order.ts';
import { printPacked } from '../src/build/printPacked.ts';
import { once } from '../src/facets/engine/once.ts';
import { DATA_FILE } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { expectAddress, heading, isInWindow } from './places.ts';

/** What any view may draw of a corpus of any size: about what a phone of some years ago draws without a wait. */
const MOST_NODES = 1_500;

const COUNT = 400;
const makeBoth = (order: Omit<Order, 'count'>) =>
  once(() => {
    const corpus = makeCorpus({ count: COUNT, ...order });
    return { corpus, body: printPacked(corpus) };
  });
const coded = makeBoth({ seed: 3, coded: 0.6 });
const found = makeBoth({ seed: 3 });

async function open(page: Page, made: typeof coded, query: string): Promise<void> {
  const { body } = made();
  await page.route(DATA_FILE, (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(`/${query}`);
  // Two megabytes of articles are read and drawn: on a busy machine that takes its time.
  await expect(heading(page)).not.toBeEmpty({ timeout: 20_000 });
}

/** Counts all elements of the page once what is far from the window has been taken away. */
async function expectBounded(page: Page): Promise<void> {
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  await expect.poll(count).toBeLessThan(MOST_NODES);
}

const list = (page: Page) => page.getByRole('region', { name: 'Articles' });
const entry = (page: Page, place: number) => list(page).locator(`[aria-posinset="${place}"]`);
const titleAt = (place: number) => coded().corpus.articles[place - 1]?.title ?? '';

test.describe('every view stays small, closed and open', () => {
  const views = {
    'the article list': '?view=articles',
    'the table by issue': '?',
    'the table by issue, all open': '?open=all',
    'the brief': '?view=brief',
    'what is known of the corpus': '?view=about',
    'all quotations': '?reading=quotations',
    'all quotations, all open': '?reading=quotations&open=all',
  };
  for (const [name, query] of Object.entries(views)) {
    test(name, async ({ page }) => {
      await open(page, coded, query);
      await expectBounded(page);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expectBounded(page);
    });
  }

  test('the filters, by mouse and in the sheet of a phone', async ({ page }) => {
    await open(page, coded, '?view=articles');
    for (const filter of ['Country', 'Leader', 'Organization', 'Publisher', 'Dates']) {
      await page.getByRole('button', { name: filter, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectBounded(page);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('dialog').getByText('Leader', { exact: true }).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expectBounded(page);
  });
});

test.describe('the list of articles', () => {
  test('says how many there are and which each one is, drawn or not', async ({ page }) => {
    await open(page, coded, '?view=articles');
    await expect(list(page).getByRole('heading', { name: `${COUNT} articles` })).toBeVisible();
    await expect(entry(page, 1)).toHaveAttribute('aria-setsize', String(COUNT));
    await expect(entry(page, 1)).toContainText(titleAt(1));
    await expect(entry(page, COUNT)).toHaveCount(0);
    await page.locator('.article-list').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(entry(page, COUNT)).toContainText(titleAt(COUNT));
  });

  test('is walked by keyboard over what is drawn: Tab, j and End', async ({ page }) => {
    await open(page, coded, '?view=articles');
    await entry(page, 1).getByRole('link').focus();
    for (let place = 2; place <= 16; place += 1) {
      await page.keyboard.press('Tab');
      await expect(entry(page, place).getByRole('link')).toBeFocused();
    }
    expect(await isInWindow(entry(page, 16))).toBe(true);
    await page.keyboard.press('Enter');
    await expectAddress(page, { article: coded().corpus.articles[15]?.id ?? '' });
    await page.keyboard.press('j');
    await expect(entry(page, 17).getByRole('link')).toBeFocused();
    await page.keyboard.press('End');
    await expect(entry(page, COUNT)).toBeVisible();
    // Wherever the list is scrolled to, the focus stays where it was.
    await expect(entry(page, 17).getByRole('link')).toBeFocused();
    await page.keyboard.press('j');
    await expect(entry(page, 18).getByRole('link')).toBeFocused();
    expect(await isInWindow(entry(page, 18))).toBe(true);
  });

  test('shows the article a link names, and comes back to where it was', async ({ page }) => {
    await open(page, coded, `?view=articles&article=${coded().corpus.articles[249]?.id}`);
    const current = entry(page, 250).getByRole('link');
    await expect(current).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => isInWindow(current)).toBe(true);
    const top = () => page.locator('.article-list').evaluate((box) => Math.round(box.scrollTop));
    const before = await top();
    await page.getByRole('link', { name: 'Positions', exact: true }).first().click();
    await expect(heading(page)).toBeVisible();
    await page.goBack();
    await expect.poll(top).toBe(before);
  });

  test('comes back on a phone to where it was', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, coded, '?view=articles');
    // The first articles stand before the list that draws only what is looked at.
    await expect(entry(page, 1)).toBeVisible();
    await page.evaluate(() => scrollTo(0, 20_000));
    // What is in the middle of the window: to press anything else would scroll to it.
    const findMiddle = () =>
      page.evaluate(
        () => document.elementFromPoint(200, 420)?.closest('.article-link')?.querySelector('h2')?.innerText,
      );
    await expect.poll(findMiddle).toBeTruthy();
    const title = (await findMiddle()) ?? '';
    const before = await page.evaluate(() => scrollY);
    await page.mouse.click(200, 420);
    await expect(heading(page)).toHaveText(title);
    await page.goBack();
    // Rows that were never measured may prove some pixels higher or lower than thought.
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(80);
    await expect(list(page).getByText(title, { exact: true }).first()).toBeVisible();
  });

  test('stays where it has been scrolled to before all of it is there', async ({ page }) => {
    const release = await hold(page, /VirtualArticles-/);
    await open(page, coded, '?view=articles');
    const box = page.locator('.article-list');
    await expect(list(page).getByRole('listitem')).not.toHaveCount(0);
    await box.evaluate((element) => element.scrollTo(0, 300));
    release();
    await expect(entry(page, 3)).toBeAttached();
    await expect.poll(() => box.evaluate(({ scrollTop }) => Math.abs(scrollTop - 300))).toBeLessThan(80);
  });

  test('is turned round whole', async ({ page }) => {
    await open(page, coded, '?view=articles');
    await page.getByRole('button', { name: /^Oldest first/ }).click();
    const dated = coded().corpus.articles.filter(({ published }) => published.earliest !== null);
    await expect(entry(page, 1)).toContainText(dated.at(-1)?.title ?? '');
  });
});

test.describe('quotes beyond number', () => {
  const cell = (page: Page): Locator => page.getByRole('table').getByRole('region').first();

  test('of an issue are read in a list of their own, one side beside the other', async ({ page }) => {
    await open(page, coded, '?open=all');
    const read = page.getByRole('button', { name: /^Read all \d+ statements$/ }).first();
    await read.click();
    await expect(cell(page).getByRole('listitem').first()).toHaveAttribute('aria-setsize', /^\d+$/);
    await expect(cell(page).getByRole('link').and(page.locator(':focus'))).toHaveCount(1);
    await expectBounded(page);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    await expect(cell(page)).toHaveCount(0);
  });

  test('stand by year where ten years are read, with who is quoted most', async ({ page }) => {
    await open(page, found, '');
    await expect(heading(page)).toContainText('is quoted');
    const rows = page.getByRole('table').getByRole('button', { name: /^\d{4}$/ });
    await expect(rows.nth(8)).toBeVisible();
    await rows.nth(3).click();
    await expectBounded(page);
    await page
      .getByRole('button', { name: /^Read all [\d,]+ quotations$/ })
      .first()
      .click();
    await expect(cell(page).getByRole('listitem').first()).toBeVisible();
    await expectBounded(page);
  });

  test('lead into their article and back to where they were read', async ({ page }) => {
    await open(page, found, '?open=2014');
    await page
      .getByRole('button', { name: /^Read all [\d,]+ quotations$/ })
      .first()
      .click();
    const quote = cell(page).getByRole('listitem').locator('.passage').nth(2);
    await quote.click();
    const article = page.getByRole('complementary', { name: 'Article' });
    await expect(article.getByRole('heading').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(article).toBeHidden();
    await expect(cell(page).locator('.passage:focus')).toHaveCount(1);
  });
});

test('paper gets every row, and says what it leaves out', async ({ page }) => {
  await open(page, coded, '?open=all');
  await expect(page.locator('tbody.issue').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const empty = await page.locator('tbody.issue > tr > td:empty').count();
  expect(empty).toBe(0);
  await expect(page.getByText(/\d more are not printed\.$/).first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expectBounded(page);
});

test('a person among hundreds is found by name, and the tables of About are leafed through', async ({ page }) => {
  await open(page, coded, '?view=articles');
  const person = coded()
    .corpus.actors.filter(({ kind }) => kind === 'person')
    .at(3);
  await page.getByRole('button', { name: 'Leader', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find in leaders' }).fill(person?.name ?? '');
  await page
    .getByRole('checkbox', { name: new RegExp(person?.name ?? '') })
    .first()
    .check();
  await expectAddress(page, { leader: person?.id ?? '' });
  await page.keyboard.press('Escape');
  await page.goto('/?view=about');
  await page.getByRole('button', { name: `Show all ${COUNT} articles` }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText(`Articles 26–50 of ${COUNT}`)).toBeVisible();
  await expectBounded(page);
  await page.getByRole('searchbox', { name: 'Find an article' }).fill(titleAt(300));
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: titleAt(300) })
      .first(),
  ).toBeVisible();
});
