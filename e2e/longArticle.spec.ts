import { printPacked } from '../src/build/printPacked.ts';
import { compile } from '../src/pipeline/compile.ts';
import { DATA_FILE } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { isInWindow } from './places.ts';

const PARAGRAPHS = 300;
const LINES = Array.from(
  { length: PARAGRAPHS },
  (_, nth) => `“The ferry number ${nth} stays,” Norwegian minister Anna Adler said. “Number ${nth} has to,” she added.`,
);
const bytes = new TextEncoder().encode(`Ferries stay, minister says\n\n${LINES.join('\n\n')}\n`);
const { corpus } = compile([{ path: 'articles/ferries.txt', size: bytes.length, read: () => bytes }]);
const body = printPacked(corpus);
/** What any view may have of elements. */
const MOST_NODES = 1_500;

test.beforeEach(async ({ page }) => {
  await page.route(DATA_FILE, (route) => route.fulfill({ contentType: 'application/json', body }));
});

test('of a very long article only the words far from the window are without marks, and all can be found', async ({
  page,
}) => {
  await page.goto('/?view=articles&article=ferries');
  const article = page.getByRole('article');
  await expect(article.locator('mark.quote').first()).toBeVisible();
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  await expect.poll(count).toBeLessThan(MOST_NODES);
  for (const nth of [0, 150, 299]) await expect(article).toContainText(`The ferry number ${nth} stays`);
  const last = article.locator('mark.quote').filter({ hasText: 'Number 299 has to' });
  // What is drawn on the way may be higher than it was thought to be, and the end a little further down.
  await expect(async () => {
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    expect(await last.count()).toBe(1);
    expect(await isInWindow(last)).toBe(true);
  }).toPass();
  await expect.poll(count).toBeLessThan(MOST_NODES);
});

test('a link to words deep in it leads there, and the keys go on from there', async ({ page }) => {
  const [, deep, next] = [399, 400, 401].map((nth) => corpus.articles[0]?.attributions[nth]);
  const place = deep?.content[0];
  await page.goto(`/?view=articles&article=ferries&quote=ferries@${place?.start}`);
  const current = page.locator('mark.quote:focus');
  await expect(current).toContainText(corpus.articles[0]?.text.slice(place?.start, place?.end) ?? '-');
  await expect.poll(() => isInWindow(current)).toBe(true);
  await page.keyboard.press(']');
  const words = next?.content[0];
  await expect(current).toContainText(corpus.articles[0]?.text.slice(words?.start, words?.end) ?? '-');
  await expect.poll(() => isInWindow(current)).toBe(true);
});
