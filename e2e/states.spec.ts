import type { Page } from '@playwright/test';
import { compileFiles, compileGolden, corpus, DATA_FILE, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { countArticles } from './oracle.ts';
import { expectAddress, heading, issueRows, printShare, quote, quoteLink, share, stanceCell, visit } from './places.ts';

const FAILED = 'The articles could not be loaded';

/** Notes in the page when it began to wait, and when it first said so. */
async function watchLoading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: { began?: number; said?: number } = {};
    Object.assign(window, { loadingTimes: times });
    new MutationObserver(() => {
      const main = document.querySelector('[aria-busy="true"]');
      if (main === null) return;
      times.began ??= performance.now();
      if (main.textContent?.includes('Loading articles')) times.said ??= performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

test('a slow load shows nothing for 400 ms, then words and still bars', async ({ page }) => {
  const release = await hold(page, DATA_FILE);
  await watchLoading(page);
  await page.goto('/?leader=vladimir-putin');
  await expect(page.getByRole('main')).toContainText('Loading articles');
  const { began, said } = await page.evaluate<{ began: number; said: number }>('window.loadingTimes');
  expect(said - began).toBeGreaterThanOrEqual(380);
  await expect(page.locator('[aria-busy="true"]')).toBeVisible();
  // The bar is there already, in its words; nothing in it moves when the articles arrive.
  await expect(page.getByRole('link', { name: 'On the record' })).toBeVisible();
  const animated = await page.evaluate(() => document.getAnimations().length);
  expect(animated).toBe(0);
  release();
  await expect(share(page)).toHaveText(printShare(countArticles({ leader: 'vladimir-putin' })));
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

const FAULTS = [
  { name: 'that does not arrive', cause: /did not arrive \(no connection/, answer: undefined },
  { name: 'that is not there', cause: /did not arrive \(404/, answer: { status: 404, body: 'Not found' } },
  { name: 'that is damaged', cause: /cannot be read \(damaged/, answer: { body: '{"articles":[' } },
  { name: 'of another form', cause: /does not have the expected form/, answer: { body: '{}' } },
] as const;

for (const { name, cause, answer } of FAULTS) {
  test(`a data file ${name} is said, the filters are kept, and one can try again`, async ({ page, faults }) => {
    faults.allow(/Failed to load resource/);
    await page.route(DATA_FILE, (route) => (answer === undefined ? route.abort() : route.fulfill(answer)));
    await visit(page, '?leader=vladimir-putin&view=articles');
    await expect(heading(page)).toHaveText(FAILED);
    await expect(page.getByRole('main')).toContainText(cause);
    await expect(page.getByRole('main')).toContainText('Your filters are kept in the address bar.');
    await expectAddress(page, { leader: 'vladimir-putin', view: 'articles' });
    await page.unroute(DATA_FILE);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(share(page)).toHaveText(printShare(countArticles({ leader: 'vladimir-putin' })));
  });
}

test('an empty corpus says so, and what to do, in every view', async ({ page }) => {
  await serveCorpus(page, compileFiles({}));
  for (const view of ['positions', 'timeline', 'articles']) {
    await visit(page, `?view=${view}`);
    await expect(heading(page)).toHaveText('There are no articles yet');
    await expect(page.getByRole('main')).toContainText('Add text files');
    await expect(share(page)).toHaveText('0 articles');
  }
});

test('filters that leave nothing say what taking each away would bring back', async ({ page }) => {
  expect(countArticles({ leader: 'stepan-poltorak', publisher: 'global-news' })).toBe(0);
  await visit(page, '?leader=stepan-poltorak&publisher=global-news');
  await expect(heading(page)).toHaveText('No articles match these two filters');
  const printCount = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`;
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows.filter({ hasText: 'Remove Leader: Stepan Poltorak' })).toContainText(
    printCount(countArticles({ publisher: 'global-news' })),
  );
  await expect(rows.filter({ hasText: 'Remove Publisher: Global News' })).toContainText(
    printCount(countArticles({ leader: 'stepan-poltorak' })),
  );
  await expect(rows.filter({ hasText: 'Clear all filters' })).toContainText(printCount(corpus.articles.length));
  await rows.getByRole('link', { name: 'Remove Leader: Stepan Poltorak' }).click();
  await expectAddress(page, { leader: null, publisher: 'global-news' });
  await expect(share(page)).toHaveText(printShare(countArticles({ publisher: 'global-news' })));
  await page.goBack();
  await rows.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(share(page)).toHaveText(printShare(corpus.articles.length));
});

test('one article opens by itself, and no side can be compared', async ({ page }) => {
  const one = compileGolden('negation-outside-the-marks');
  expect(one.articles).toHaveLength(1);
  await serveCorpus(page, one);
  await visit(page);
  await expect(heading(page)).toHaveText('NATO is the only side with a statement.');
  await expect(share(page)).toHaveText('1 article');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Articles' }).click();
  await expect(page.getByRole('region', { name: 'Articles' }).getByRole('listitem')).toHaveCount(1);
  await expect(heading(page)).toHaveText(one.articles[0]?.title ?? '');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(heading(page)).toContainText('proposed by machine');
});

test('an article nobody has coded is read, listed and counted', async ({ page }) => {
  const text = 'A day in New York\n\nStoltenberg was in New York on Tuesday.\n';
  await serveCorpus(page, compileFiles({ 'articles/bare.txt': text }));
  await visit(page, '?view=articles');
  await expect(page.getByRole('article')).toContainText('This article has not been coded yet.');
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('No coded passages');
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('undated');
  await visit(page);
  await expect(heading(page)).toHaveText('No position is coded in these articles.');
});

test('a long quote is cut with an honest offer of all its words', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const long = quote(page, 'We should finally acknowledge');
  const sentence = quoteLink(page, 'We should finally acknowledge');
  const cut = (await sentence.boundingBox())?.height ?? 0;
  const offer = long.getByRole('button', { name: /^Show all \d+ words$/ });
  const promised = Number(/\d+/.exec(await offer.innerText())?.[0]);
  await offer.click();
  await expect(offer).toBeHidden();
  const words = (await sentence.innerText()).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(words).toHaveLength(promised);
  expect(words.at(-1)).toBe('York.');
  expect((await sentence.boundingBox())?.height).toBeGreaterThanOrEqual(cut);
});

test('a quote that is gone from its article is said, at the top of the article', async ({ page }) => {
  await visit(page, '?article=moscow-times-2015-09-28&quote=gone&view=articles');
  const notice = page.getByRole('main').getByText('This quote is no longer found in the article');
  await expect(notice).toBeVisible();
  await expect(heading(page)).toContainText('U.S.-Russia Coordination Needed');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('under filters a silence is one of the selection only', async ({ page }) => {
  const issue = corpus.issues.find(({ id }) => id === 'back-assad')?.title ?? '';
  await visit(page, '?publisher=global-news');
  await expect(stanceCell(page, issue, 0)).toHaveText('No statement in this selection');
  await expect(issueRows(page, issue)).not.toContainText('in this corpus');
});
