import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { countArticles } from './oracle.ts';
import {
  expectAddress,
  heading,
  isInWindow,
  issueButton,
  marked,
  panel,
  printShare,
  quoteLink,
  share,
  table,
  visit,
} from './places.ts';

const WORDS = 'is not “a constructive contribution to finding a political solution,”';
const CODED = 'Support for President Bashar Assad’s regime, however, is not';
const IGNORED_ONE = 'One filter in this link is not in the corpus and was ignored.';

test('a link taken after many steps restores the same screen elsewhere', async ({ page, browser, faults, baseURL }) => {
  await visit(page);
  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Leader' }).click();
  await page.getByRole('checkbox', { name: /^Jens Stoltenberg/ }).check();
  await page.keyboard.press('Escape');
  await table(page).getByRole('button', { name: 'Pin: NATO' }).click();
  await issueButton(page, titleOf('back-assad')).click();
  await quoteLink(page, WORDS).click();
  await expect(marked(panel(page), CODED)).toBeFocused();

  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: page.viewportSize(),
  });
  faults.watch(context);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(share(other)).toHaveText(printShare(countArticles({ leader: 'jens-stoltenberg' })));
  await expect(issueButton(other, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
  await expect(table(other).getByRole('columnheader').nth(1)).toContainText('NATO');
  await expect(marked(panel(other), CODED)).toBeFocused();
  await expect.poll(() => isInWindow(marked(panel(other), CODED))).toBe(true);
  expect(other.url()).toBe(page.url());
  await context.close();
});

test('a link to a zoomed timeline with an event restores both', async ({ page }) => {
  await visit(page, '?event=stoltenberg-ban-meeting&from=2015-09&to=2015-09&view=timeline&zoom=2015-09/2015-10');
  const summary = corpus.events.find(({ id }) => id === 'stoltenberg-ban-meeting')?.summary ?? 'an event';
  await expect(page.getByRole('heading', { level: 2, name: summary })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show all years' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Chart begins' })).toHaveAttribute('aria-valuetext', /September 2015/);
  await expect(share(page)).toHaveText(printShare(countArticles({ month: '2015-09' })));
});

test('a reload changes nothing', async ({ page }) => {
  const query = '?only=differ&open=back-assad&pin=russia&publisher=trt-world&sides=united-states,russia,nato,ukraine';
  const proposed = table(page).getByText('Proposed by machine').first();
  await visit(page, query);
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
  await expect(proposed).toBeVisible();
  const before = await table(page).innerText();
  const sentence = await heading(page).innerText();
  await page.reload();
  await expect(heading(page)).toHaveText(sentence);
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
  await expect(proposed).toBeVisible();
  expect(await table(page).innerText()).toBe(before);
});

test('Back and Forward step through views, open rows and articles', async ({ page }) => {
  await visit(page);
  await issueButton(page, titleOf('minsk')).click();
  await expect(issueButton(page, titleOf('minsk'))).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Articles' }).click();
  await page.getByRole('region', { name: 'Articles' }).getByRole('link', { name: 'Obama Asks' }).click();
  await expect(heading(page)).toContainText('Obama Asks For Putin’s Help');

  await page.goBack();
  await expectAddress(page, { view: 'articles', article: null });
  await page.goBack();
  await expect(issueButton(page, titleOf('minsk'))).toHaveAttribute('aria-expanded', 'true');
  await page.goBack();
  await expect(issueButton(page, titleOf('minsk'))).toHaveAttribute('aria-expanded', 'false');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(heading(page)).toContainText('Obama Asks For Putin’s Help');
});

test('the address is sorted and leaves out what goes without saying', async ({ page }) => {
  await visit(page);
  await expect(page).toHaveURL(/\/$/);
  await issueButton(page, titleOf('minsk')).click();
  await page.getByRole('button', { name: 'Only where they differ' }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/\?only=differ&open=minsk&view=timeline$/);
});

test('copy link gives the address of what is shown, and says what goes without saying in this corpus', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '?open=back-assad');
  const copy = page.getByRole('button', { name: 'Copy link', exact: true });
  await copy.click();
  await expect(page.getByRole('button', { name: 'Link copied', exact: true })).toBeVisible();
  const said = 'open=back-assad&reading=issues&sides=united-states,russia,nato';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(`/?${said}`, page.url()).href);
  await expect(copy).toBeVisible();
});

test('an unknown part of a link is dropped with a sentence, and the rest is obeyed', async ({ page }) => {
  await visit(page, '?leader=napoleon&country=ukraine&open=back-assad');
  await expect(page.getByText(IGNORED_ONE)).toBeVisible();
  await expect(share(page)).toHaveText(printShare(countArticles({ country: 'ukraine' })));
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('main').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(IGNORED_ONE)).toBeHidden();
});

const MALFORMED = [
  'view=somewhere',
  'open=,,&sides=&pin=nobody',
  'sides=russia',
  'sides=russia,russia,russia',
  'sides=a,b,c,d,e,f,g',
  'from=yesterday&to=2015-13',
  'from=2016-04&to=2015-09',
  'zoom=2016-01/2015-01&view=timeline',
  'zoom=a/b/c&view=timeline&sort=-color&chart=pie',
  'event=nothing&view=timeline',
  'article=nothing&view=articles',
  'quote=nothing',
  'article=global-news-2015-09&quote=trt-world-2015-09.ash-carter.back-assad',
  'q=%22&open=all',
  'q=*.(%5B%5D%5C&view=articles',
  'country=__proto__&leader=constructor&issue=toString&open=hasOwnProperty',
  'country=%F0%9F%92%A3&unknown=1&view=timeline&view=articles',
  'country=ukraine%2Cukraine&open=%3Cscript%3Ealert(1)%3C/script%3E',
];

test('whatever an address says, the page is drawn and nothing throws', async ({ page }) => {
  for (const query of MALFORMED) {
    await visit(page, `?${query}`);
    await expect(page.getByText('could not be'), query).toHaveCount(0);
    await expect(share(page), query).toContainText('articles');
  }
});

test('of a malformed address the sentence counts every part that was left out', async ({ page }) => {
  await visit(page, '?view=somewhere&leader=napoleon&zoom=a&only=agree');
  await expect(page.getByText('4 filters in this link are not in the corpus and were ignored.')).toBeVisible();
  await expect(share(page)).toHaveText(printShare(corpus.articles.length));
});
