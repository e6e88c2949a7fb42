import { expect, type Locator, type Page } from '@playwright/test';
import { corpus } from './corpora.ts';

/** The three sides a reader starts with, in column order. */
export const USUAL_SIDES = ['United States', 'Russia', 'NATO'] as const;

/** Opens the page at a query string and waits until its view is drawn, by the page itself. */
export async function visit(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await arrive(page);
}

/** So long a page is watched from within before the expectations take over, which say what is missing: milliseconds. */
const WATCHED = 10_000;

/** Waits until the page answers: what it holds for the time before its program runs does not. */
export async function arrive(page: Page): Promise<void> {
  await watchForHeading(page);
  await expect(page.locator('.first-screen')).toHaveCount(0);
  await expect(heading(page)).not.toBeEmpty();
}

/** Sees the heading as soon as it is there: an expectation looks again after 100, 250 and 500 ms, hundreds of times in the suite. */
async function watchForHeading(page: Page): Promise<void> {
  const watching = page.evaluate(async (patience) => {
    const isThere = () =>
      document.querySelector('.first-screen') === null &&
      (document.querySelector('main h1:not(.loading *)')?.textContent ?? '') !== '';
    const end = performance.now() + patience;
    while (!isThere() && performance.now() < end) await new Promise((look) => setTimeout(look, 10));
  }, WATCHED);
  // A page that loads itself anew is no longer the one that was asked.
  await watching.catch(() => undefined);
}

/** The sentence over the view, or the headline of the article that is a page; not what stands there while either is loaded. */
export function heading(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 }).and(page.locator('h1:not(.loading *)'));
}

/** The table of positions. */
export function table(page: Page): Locator {
  return page.getByRole('table', { name: 'Positions by issue and side' });
}

/** The button that is an issue's title. */
export function issueButton(page: Page, title: string): Locator {
  return table(page).getByRole('button', { name: title, exact: true });
}

/** The rows of an issue: its stances, and its evidence when it is open. */
export function issueRows(page: Page, title: string): Locator {
  return table(page)
    .getByRole('rowgroup')
    .filter({ has: page.getByRole('button', { name: title, exact: true }) });
}

/** The cell of the nth side (from 0) in the row of an issue. */
export function stanceCell(page: Page, title: string, side: number): Locator {
  return issueRows(page, title).getByRole('row').first().getByRole('cell').nth(side);
}

/** What the nth side (from 0) said on an open issue in a period, by the words of its label: "September 2015". */
export function evidenceCell(page: Page, title: string, period: string, side: number): Locator {
  return issueRows(page, title)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${period}`) }) })
    .getByRole('cell')
    .nth(side);
}

/** The quote that holds these words, with its by-line and its other printings. */
export function quote(page: Page, words: string): Locator {
  return table(page)
    .getByRole('listitem')
    .filter({ has: quoteLink(page, words) });
}

/** The quote that holds these words, as the link into its article. */
export function quoteLink(page: Page, words: string): Locator {
  return page.getByRole('link', { name: words });
}

/** The marked words of an article, a quote or a title that hold these. */
export function marked(place: Locator, words: string | RegExp): Locator {
  return place.locator('mark').filter({ hasText: words });
}

/** The article beside a view. */
export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Article' });
}

/** Opens the menu of what can be taken away, on a screen wide enough to have it in the view. */
export async function openTakeAway(page: Page): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: 'Take away', exact: true }).click();
  return page.getByRole('dialog', { name: 'Take away', exact: true });
}

/** How many articles the filters keep: "4 of 5 articles". */
export function share(page: Page): Locator {
  return page.getByRole('region', { name: 'Filters' }).getByRole('status');
}

/** Prints what the bar says of so many articles. */
export function printShare(count: number): string {
  const all = corpus.articles.length;
  return count === all ? `All ${all} articles` : `${count} of ${all} articles`;
}

/** Waits until the address bar holds these keys; null: a key is not there. */
export async function expectAddress(page: Page, keys: Readonly<Record<string, string | null>>): Promise<void> {
  await expect
    .poll(() => {
      const { searchParams } = new URL(page.url());
      return Object.fromEntries(Object.keys(keys).map((key) => [key, searchParams.get(key)]));
    })
    .toEqual(keys);
}

/** Reads how words look: their color, and the kind of letters. */
export function readLook(words: Locator): Promise<string> {
  return words.evaluate((element) => {
    const { color, fontFamily, fontStyle, fontWeight, opacity } = getComputedStyle(element);
    return [color, fontFamily, fontStyle, fontWeight, opacity].join(' ');
  });
}

/** Tells whether an element is in the window and not under the bar. */
export async function isInWindow(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, bottom, left, right } = node.getClientRects()[0] ?? node.getBoundingClientRect();
    const isInside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return isInside && hit !== null && (node.contains(hit) || hit.contains(node));
  });
}
