import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { buildSite } from '../src/build/buildSite.ts';
import { hashText } from '../src/build/nameBuild.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { listPublished } from '../src/published/listPublished.ts';
import type { PublishedList } from '../src/published/publishedList.ts';
import { corpus, serveCorpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import {
  evidenceCell,
  expectAddress,
  isInWindow,
  issueButton,
  issueRows,
  marked,
  panel,
  quote,
  quoteLink,
  stanceCell,
  visit,
} from './places.ts';

const WORDS = 'is not “a constructive contribution to finding a political solution,”';
const QUOTE = 'global-news-2015-09.jens-stoltenberg.back-assad';
const EVENT = 'stoltenberg-lavrov-meeting';
const summaryOf = (event: string) => corpus.events.find(({ id }) => id === event)?.summary ?? 'no event';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Presses a button that copies a link, and reads what it copied. */
async function copyLink(page: Page, button: Locator): Promise<URL> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('http');
  return new URL(await page.evaluate(() => navigator.clipboard.readText()));
}

/** Opens an address where nothing of the page is remembered. */
async function openFresh(page: Page, link: URL): Promise<void> {
  await page.goto('about:blank');
  await visit(page, link.search);
}

test('the link of a quote opens its row and goes to its words, in whatever the reader looked at', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const link = await copyLink(page, quote(page, WORDS).getByRole('button', { name: /^Copy link Jens Stoltenberg/ }));
  expect(link.searchParams.get('utterance')).toBe(QUOTE);
  await openFresh(page, link);
  await expect(quoteLink(page, WORDS)).toBeFocused();
  await expect.poll(() => isInWindow(quoteLink(page, WORDS))).toBe(true);
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');

  // Elsewhere another side may stand where this one does.
  await visit(page, `?utterance=${QUOTE}&sides=united-states,russia,ukraine,syrian-government`);
  await expect(quoteLink(page, WORDS)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(marked(panel(page), 'Support for President Bashar Assad’s regime')).toBeFocused();
  await page.keyboard.press('Escape');
  await issueButton(page, titleOf('back-assad')).click();
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'false');
  await expectAddress(page, { utterance: null });
});

test('the link of a cell brings it into view with its row open, and that of a row the row', async ({ page }) => {
  await visit(page, '?open=minsk');
  const title = titleOf('minsk');
  const link = await copyLink(page, stanceCell(page, title, 1).getByRole('button', { name: 'Copy link' }));
  expect(link.searchParams.get('cell')).toBe('minsk.russia');
  await openFresh(page, link);
  await expect(stanceCell(page, title, 1)).toBeFocused();
  await expect(stanceCell(page, title, 1)).toBeInViewport({ ratio: 1 });
  await expect(evidenceCell(page, title, 'April 2016', 1)).toBeVisible();

  const row = await copyLink(
    page,
    issueRows(page, title).getByRole('button', { name: `Copy link ${title}`, exact: true }),
  );
  expect(row.searchParams.get('cell')).toBe('minsk');
  await openFresh(page, row);
  await expect(issueButton(page, title)).toBeFocused();
  await expect(issueButton(page, title)).toHaveAttribute('aria-expanded', 'true');
});

test('the link of a found quotation opens the stretch of time it stands in', async ({ page }) => {
  await visit(page, '?reading=quotations&open=all');
  const found = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Copy link/ }) })
    .last();
  const words = await found.getByRole('link').first().innerText();
  const link = await copyLink(page, found.getByRole('button', { name: /^Copy link/ }));
  expect(link.searchParams.get('utterance')).toMatch(/@\d+/);
  await openFresh(page, link);
  await expect(page.locator(':focus')).toHaveText(words, { useInnerText: true });
});

test('the link of an event restores the timeline with the event chosen', async ({ page }) => {
  await visit(page, `?view=timeline&event=${EVENT}`);
  const link = await copyLink(page, page.getByRole('button', { name: `Copy link ${summaryOf(EVENT)}` }));
  await openFresh(page, link);
  await expect(page.getByRole('heading', { level: 2, name: summaryOf(EVENT) })).toBeVisible();
  const proposed = corpus.proposed.events[0];
  await visit(page, `?view=timeline&proposed=show&event=${proposed?.id}`);
  const machine = await copyLink(page, page.getByRole('button', { name: `Copy link ${proposed?.summary}` }));
  expect(machine.searchParams.get('event')).toBe(proposed?.id);
  expect(machine.searchParams.get('proposed')).toBe('show');
});

test('the words lead to the same words on the original page, and the page to its archive', async ({ page }) => {
  await visit(page, '?utterance=moscow-times-2015-09-28.jens-stoltenberg.back-assad');
  const original = page
    .locator(':focus')
    .locator('xpath=ancestor::li[1]')
    .getByRole('link', { name: /^On the original page/ });
  const href = new URL((await original.getAttribute('href')) ?? '');
  expect(href.host).toBe('www.themoscowtimes.com');
  const statement = corpus.statements.find(({ id }) => id === 'moscow-times-2015-09-28.jens-stoltenberg.back-assad');
  const article = corpus.articles.find(({ id }) => id === statement?.article);
  const [first] = statement?.quote ?? [];
  const [start = ''] = decodeURIComponent(href.hash.replace('#:~:text=', '').replace(/^[^,]*-,/, '')).split(',');
  expect(article?.text.slice(first?.start, first?.end).replace(/\s+/g, ' ')).toContain(start);
  await expect(original).toHaveAttribute('rel', 'noopener noreferrer');

  await visit(page, '?view=articles&article=moscow-times-2015-09-28');
  const archived = page.getByRole('article').getByRole('link', { name: 'Archived' });
  await expect(archived).toHaveAttribute('href', `https://web.archive.org/web/20150928/${article?.url}`);
  await expect(archived).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(page.getByRole('article')).toContainText('the text is held here');
  await visit(page, '?view=about');
  await expect(page.getByRole('link', { name: 'Archived' })).toHaveCount(1);
});

test('an old id leads to what took its place, with a line that says so and a new link', async ({ page }) => {
  const renamed: Corpus = {
    ...corpus,
    statements: corpus.statements.map((one) =>
      one.id === QUOTE ? { ...one, aliases: ['stoltenberg-on-assad'] } : one,
    ),
    events: corpus.events.map((one) => (one.id === EVENT ? { ...one, aliases: ['a-meeting'] } : one)),
    articles: corpus.articles.map((one) => (one.id === 'global-news-2015-09' ? { ...one, aliases: ['global'] } : one)),
  };
  await serveCorpus(page, renamed);
  const notice = page.getByRole('status').filter({ hasText: 'This link is an old one' });

  await visit(page, '?utterance=stoltenberg-on-assad');
  await expect(quoteLink(page, WORDS)).toBeFocused();
  await expect(notice).toContainText(
    '“stoltenberg-on-assad” has another name now. It leads to the words of Jens Stoltenberg',
  );
  const link = await copyLink(page, notice.getByRole('button', { name: 'Copy the new link' }));
  expect(link.searchParams.get('utterance')).toBe(QUOTE);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();

  await visit(page, '?quote=global.jens-stoltenberg.back-assad');
  await expect(marked(panel(page), 'Support for President Bashar Assad’s regime')).toBeFocused();
  await expect(notice).toBeVisible();

  await visit(page, '?view=timeline&event=a-meeting');
  await expect(page.getByRole('heading', { level: 2, name: summaryOf(EVENT) })).toBeVisible();
  await expect(notice).toContainText(summaryOf(EVENT));
});

test('a build that is compared with an earlier one shows both codings of what was recoded, what came and what went', async ({
  page,
}, testInfo) => {
  test.slow();
  const site = await buildSince(
    testInfo.outputPath(),
    forget(listPublished(corpus, { build: 'earlier', day: '2016-01-31' }, hashText)),
  );
  await page.route(/./, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: path.join(site, pathname === '/' ? 'index.html' : pathname) });
  });
  await visit(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'What changed' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'What changed since 31 Jan 2016' })).toBeVisible();
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Before' }) });
  const row = (name: string) => table.getByRole('row').filter({ hasText: name });
  await expect(page.getByText('1 recoded, 1 came, 1 went.')).toBeVisible();
  await expect(row(QUOTE).getByRole('cell').nth(0)).toContainText(/Stance:\s*Supports/);
  await expect(row(QUOTE).getByRole('cell').nth(0)).toContainText('an older line');
  await expect(row(QUOTE).getByRole('cell').nth(1)).toContainText(/Stance:\s*Opposes/);
  await expect(row(EVENT).getByRole('cell').nth(0)).toHaveText('Not there');
  await expect(row('an-older-event').getByRole('cell').nth(1)).toHaveText('Gone');
  await row(QUOTE).getByRole('link').click();
  await expect(quoteLink(page, WORDS)).toBeFocused();
});

/** What an earlier build published: another coding of one quote, one event less and one more. */
function forget(list: PublishedList): PublishedList {
  const [first] = list.events;
  if (first === undefined) throw new Error('There is no event.');
  return {
    ...list,
    statements: list.statements.map((one) =>
      one.id === QUOTE ? { ...one, hash: 'other', stance: 'supports', key: 'an older line' } : one,
    ),
    events: [...list.events.filter(({ id }) => id !== EVENT), { ...first, id: 'an-older-event' }],
  };
}

/** Builds the site in a folder, compared with a list. */
async function buildSince(folder: string, list: PublishedList): Promise<string> {
  const file = path.join(folder, 'published.json');
  writeFileSync(file, JSON.stringify(list));
  const dist = path.join(folder, 'dist');
  const root = path.resolve(import.meta.dirname, '..');
  await buildSite({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    dist,
    texts: 'all',
    site: undefined,
    since: file,
  });
  return dist;
}
