import type { Page } from '@playwright/test';
import { cutPassage, markElision } from '../src/corpus/segments.ts';
import { corpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { table, visit } from './places.ts';

/** What any view may draw, of five articles too. */
const MOST_NODES = 1_500;
/** As many as can be compared. */
const FOUR = 'sides=united-states,russia,nato,syrian-opposition';

const VIEWS = {
  'the table by issue': `?${FOUR}`,
  'the table by issue, all open': `?open=all&${FOUR}`,
  'all quotations, all open': `?reading=quotations&open=all&${FOUR}`,
  'a search with all open': `?q=the&open=all&${FOUR}`,
  'the timeline with proposals': '?view=timeline&proposed=show',
  'the table of events': '?view=timeline&proposed=show&chart=table',
  'the article list with an article': `?view=articles&article=${corpus.articles[0]?.id}`,
  'what is known of the corpus': '?view=about',
  // Its chart is drawn wherever one is.
  'the brief': `?view=brief&${FOUR}`,
};

for (const [name, query] of Object.entries(VIEWS)) {
  test(`${name} stays under 1,500 elements wherever it is scrolled to`, async ({ page }) => {
    await visit(page, query);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await scrollThrough(page)).toBeLessThan(MOST_NODES);
    }
  });
}

/** A quote that is drawn whole, and one that is far from the window. */
const BARE = 'td > a[id^=quote]';
const QUOTED = `.passage, ${BARE}`;

test.describe('a table with every row open', () => {
  const said = corpus.statements.filter(({ side }) => ['united-states', 'russia', 'nato'].includes(side));
  /** The first printing of each act of speech: the others stand under it. */
  const first = said.filter(({ utterance }, index) => said.findIndex((one) => one.utterance === utterance) === index);

  test('holds the words of every quote, drawn or not', async ({ page }) => {
    await visit(page, '?open=all');
    await expect.poll(() => page.locator(QUOTED).count()).toBeGreaterThan(40);
    const words = new Set(
      await page.locator(QUOTED).evaluateAll((links) =>
        links.map((link) => {
          // The sign that stands for folded words is none of them.
          const folds = Array.from(link.querySelectorAll('.fold'), ({ textContent }) => textContent);
          return folds.reduce((words, fold) => words.replace(fold, ''), link.textContent);
        }),
      ),
    );
    const printed = said.map((statement) => {
      const article = corpus.articles.find(({ id }) => id === statement.article);
      if (article === undefined) throw new Error(statement.article);
      const segments = markElision(cutPassage(article, statement), article, statement.sentence);
      return { utterance: statement.utterance, words: segments.map(({ text }) => text).join('') };
    });
    for (const { utterance } of first)
      expect(
        printed.some((one) => one.utterance === utterance && words.has(one.words)),
        utterance,
      ).toBe(true);
  });

  test('is walked through by Tab, and what the focus comes to is drawn whole', async ({ page }) => {
    await visit(page, '?open=all');
    await expect(page.locator(BARE).first()).toBeAttached();
    const last = table(page).locator(QUOTED).last();
    const id = (await last.getAttribute('id')) ?? '';
    await last.evaluate((link) => link.focus());
    const whole = page.locator(`.quote [id="${id}"]`);
    await expect(whole).toBeFocused();
    await expect(
      page
        .locator('.quote')
        .filter({ has: page.locator(`[id="${id}"]`) })
        .getByRole('button')
        .first(),
    ).toBeVisible();
  });

  test('is on paper whole', async ({ page }) => {
    await visit(page, '?open=all');
    await expect(page.locator(BARE).first()).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(BARE)).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator(BARE).first()).toBeAttached();
  });
});

/** On a busy machine what is far from the window goes some frames later: so long is it waited for, in milliseconds. */
const PATIENCE = 5_000;

/** Scrolls through the whole page, and returns how many elements it had at most wherever it came to rest. */
async function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(
    async ({ limit, patience }) => {
      const count = () => document.querySelectorAll('*').length;
      const nextFrame = () => new Promise(requestAnimationFrame);
      async function rest() {
        const end = performance.now() + patience;
        let before = -1;
        for (let still = 0; still < 4 || (before >= limit && performance.now() < end); before = count()) {
          await nextFrame();
          still = count() === before ? still + 1 : 0;
        }
        return before;
      }
      let most = 0;
      for (let top = 0; top < document.documentElement.scrollHeight; top += 500) {
        scrollTo(0, top);
        most = Math.max(most, await rest());
      }
      return most;
    },
    { limit: MOST_NODES, patience: PATIENCE },
  );
}
