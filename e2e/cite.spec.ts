import type { Locator, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { issueButton, issueRows, openTakeAway, quote, stanceCell, USUAL_SIDES, visit } from './places.ts';

const WORDS = 'role in fighting ISIL';
const TITLE = 'Coordination Needed in Syria to Avoid';
const URL_OF_ARTICLE =
  'https://www.themoscowtimes.com/2015/09/28/us-russia-coordination-needed-in-syria-to-avoid-incidents-nato-a49864';

/** What every form says of a quote of 27 September in an article of the 28th, signs of its own language taken out. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'Chicago note': ['Jens Stoltenberg', 'September 27, 2015, quoted in', TITLE, 'September 28, 2015', URL_OF_ARTICLE],
  'Chicago bibliography': ['Stoltenberg, Jens', 'September 27, 2015. Quoted in', TITLE, URL_OF_ARTICLE],
  APA: [TITLE, '(2015, September 28)', URL_OF_ARTICLE],
  'APA in-text': ['(Stoltenberg, 2015, as cited in', 'Coordination Needed', '2015)'],
  Markdown: ['> ', 'September 27, 2015', TITLE, '*The Moscow Times*', 'September 28, 2015', URL_OF_ARTICLE],
  BibTeX: ['@article', TITLE, 'year = 2015', 'said 27 Sep 2015', 'accessed February 3, 2031', URL_OF_ARTICLE],
  RIS: ['TY  - NEWS', TITLE, 'DA  - 2015/09/28', 'Y2  - 2031/02/03', `UR  - ${URL_OF_ARTICLE}`],
  'CSL-JSON': ['"family": "Stoltenberg"', TITLE, URL_OF_ARTICLE],
};

/** The signs of a form's own language that stand within words. */
const SIGNS: Readonly<Record<string, RegExp>> = { BibTeX: /[{}\\]/g, Markdown: /\\/g };

function layer(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Cite / });
}

function trigger(page: Page): Locator {
  return quote(page, WORDS).getByRole('button', { name: /^Cite Jens Stoltenberg/ });
}

function copyButton(page: Page): Locator {
  return layer(page).getByRole('button');
}

async function openCite(page: Page): Promise<void> {
  // The day of access is the one on the reader's clock.
  await page.clock.setFixedTime(new Date('2031-02-03T12:00:00'));
  await visit(page, '?open=back-assad');
  await trigger(page).click();
  await expect(layer(page).getByLabel('Form')).toBeFocused();
}

async function readClipboard(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const read = async () => {
      const [first] = await navigator.clipboard.read();
      return first?.types.includes(wanted) ? (await first.getType(wanted)).text() : `not ${wanted}`;
    };
    // What is being copied meanwhile makes the browser refuse: then it is read again.
    for (let tries = 0; tries < 20; tries += 1) {
      const text = await read().catch(() => undefined);
      if (text !== undefined) return text;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return read();
  }, type);
}

/** Reads the copied table as a browser pastes it. */
async function readTable(page: Page) {
  // Not in the page: its policy lets nobody make markup of text there.
  const { document } = parseHTML(await readClipboard(page, 'text/html'));
  const list = (selector: string) => Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent);
  return {
    heads: list('th'),
    titles: list('td:first-child b'),
    cells: list('td:not(:first-child)'),
    sources: list('li'),
  };
}

test('a quote is cited in every form, with title, dates and address', async ({ page }) => {
  await openCite(page);
  expect(await layer(page).getByRole('option').allTextContents()).toEqual(Object.keys(FORMS));
  for (const [name, parts] of Object.entries(FORMS)) {
    await layer(page).getByLabel('Form').selectOption(name);
    const read = async () => (await layer(page).getByRole('paragraph').textContent())?.replace(SIGNS[name] ?? '', '');
    for (const part of parts) await expect.poll(read, name).toContain(part);
  }
});

test('the library for BibTeX and RIS comes when one of them is chosen', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openCite(page);
  await expect(layer(page).getByRole('paragraph')).toContainText(TITLE);
  expect(asked.filter((url) => url.includes('/citationFiles-'))).toEqual([]);
  await layer(page).getByLabel('Form').selectOption('RIS');
  await expect(layer(page).getByRole('paragraph')).toContainText('ER  -');
  expect(asked.filter((url) => url.includes('/citationFiles-'))).toHaveLength(1);
});

test('a copied citation is the one that is shown, italic for a word processor', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCite(page);
  await expect(layer(page).getByRole('paragraph')).toContainText(TITLE);
  await copyButton(page).click();
  await expect(copyButton(page)).toHaveText('Copied');
  await expect(page.locator('#live')).toHaveText('Copied');
  expect(await readClipboard(page, 'text/plain')).toBe(await layer(page).getByRole('paragraph').textContent());
  expect(await readClipboard(page, 'text/html')).toContain('<i>Moscow Times</i>');
  await expect(copyButton(page)).toHaveText('Copy');
  await layer(page).getByLabel('Form').selectOption('BibTeX');
  await expect(layer(page).getByRole('paragraph')).toContainText('@article');
  await copyButton(page).click();
  await expect(copyButton(page)).toHaveText('Copied');
  expect(await readClipboard(page, 'text/plain')).toContain('@article{');
});

test('where the clipboard refuses, the page says so and the text is selected', async ({ page, context }) => {
  await context.grantPermissions([]);
  await openCite(page);
  await expect(layer(page).getByRole('paragraph')).toContainText(TITLE);
  await copyButton(page).click();
  await expect(copyButton(page)).toHaveText('Refused: the text is selected');
  await expect(page.locator('#live')).toHaveText('Refused: the text is selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(TITLE);
  await page.keyboard.press('Escape');
  const menu = await openTakeAway(page);
  await menu.getByRole('button', { name: 'Copy as text' }).click();
  await expect(menu.getByRole('button', { name: 'The browser refused to copy' })).toBeVisible();
});

test('a citation that cannot be loaded says so, and comes at the next try', async ({ page, faults }) => {
  faults.allow(/Failed to load resource|net::ERR_FAILED/);
  await page.route(/\/citations-[^/]+\.js$/, (route) => route.abort());
  await visit(page, '?open=back-assad');
  await trigger(page).click();
  await expect(layer(page)).toContainText('could not be loaded');
  await page.keyboard.press('Escape');
  await expect(trigger(page)).toBeFocused();
  await page.unroute(/\/citations-[^/]+\.js$/);
  await trigger(page).click();
  await expect(layer(page).getByRole('paragraph')).toContainText(TITLE);
});

test('the keyboard alone opens, reads and closes a citation', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await trigger(page).focus();
  await page.keyboard.press('Enter');
  await expect(layer(page).getByLabel('Form')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(layer(page).getByRole('paragraph')).toContainText('Stoltenberg, Jens');
  await page.keyboard.press('Tab');
  await expect(copyButton(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(layer(page)).toBeHidden();
  await expect(trigger(page)).toBeFocused();
});

for (const width of [900, 390]) {
  test(`from the menu at ${width} px the focus returns to Cite, and then to what opened the menu`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page);
    await page.getByRole('button', { name: width < 721 ? 'Filters' : 'Options' }).click();
    const takeAway = page.getByRole('button', { name: 'Take away' });
    await takeAway.click();
    const cite = page.getByRole('button', { name: 'Cite this comparison' });
    await cite.click();
    await expect(layer(page).getByRole('paragraph')).toContainText('Positions on');
    await page.keyboard.press('Escape');
    await expect(layer(page)).toBeHidden();
    await expect(cite).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(cite).toBeHidden();
    await expect(takeAway).toBeFocused();
  });
}

test('an event is cited by each article that reports it', async ({ page }) => {
  const event = corpus.events.find(({ id }) => id === 'russia-syria-buildup');
  await visit(page, '?view=timeline&event=russia-syria-buildup');
  await page.getByRole('button', { name: `Cite ${event?.summary}` }).click();
  const reports = new Set(event?.evidence.map(({ article }) => article)).size;
  await expect(layer(page).getByRole('paragraph')).toContainText(`${event?.summary}, `);
  const text = await layer(page).getByRole('paragraph').textContent();
  expect(text?.split('\n\n')).toHaveLength(reports);
  // The link that Copy link gives, whatever else the screen shows.
  expect(text).toContain(new URL('?event=russia-syria-buildup&view=timeline', page.url()).href);
});

test('the comparison, a row and a cell are copied as a table with numbered sources', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '?open=back-assad');
  const title = titleOf('back-assad');
  await (await openTakeAway(page)).getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('#live')).toHaveText('Copied');
  const whole = await readTable(page);
  expect(whole.heads).toEqual(['Issue', ...USUAL_SIDES]);
  expect(whole.titles.toSorted()).toEqual(corpus.issues.map((issue) => issue.title).toSorted());
  const at = whole.titles.indexOf(title) * USUAL_SIDES.length;
  expect(whole.cells[at]).toMatch(/^Opposes/);
  expect(whole.cells[at + 1]).toContain('We think it is an enormous mistake to refuse to cooperate');
  expect(whole.sources.some((source) => source.includes(TITLE))).toBe(true);
  const markdown = await readClipboard(page, 'text/plain');
  expect(markdown).toContain(`| Issue | ${USUAL_SIDES.join(' | ')} |`);
  expect(markdown).toContain(page.url());

  await issueRows(page, title)
    .getByRole('button', { name: `Copy as text ${title}`, exact: true })
    .click();
  await expect.poll(async () => (await readTable(page)).titles).toEqual([title]);
  // Sources are numbered anew.
  const bare = (cells: readonly string[]) => cells.map((cell) => cell.replace(/ \[[\d, ]+\]/g, ''));
  expect(bare((await readTable(page)).cells)).toEqual(bare(whole.cells.slice(at, at + USUAL_SIDES.length)));
  await stanceCell(page, title, 2).getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(async () => (await readTable(page)).heads).toEqual(['Issue', 'NATO']);
  expect((await readTable(page)).cells[0]).toContain('is not “a constructive contribution');
  await expect(issueButton(page, title)).toHaveAttribute('aria-expanded', 'true');
});

for (const width of [1440, 390]) {
  test(`an open citation at ${width} px stays in the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openCite(page);
    await layer(page).getByLabel('Form').selectOption('CSL-JSON');
    await expect(layer(page).getByRole('paragraph')).toContainText('"family"');
    const box = await layer(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 901)).toBeLessThanOrEqual(900);
    expect((box?.x ?? 0) + (box?.width ?? 1441)).toBeLessThanOrEqual(width);
  });
}
