import type { Locator, Page } from '@playwright/test';
import { corpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, isInWindow, marked, panel, visit } from './places.ts';

const MEETING = corpus.events.find(({ id }) => id === 'stoltenberg-ban-meeting');
const TITLE = MEETING?.summary ?? 'an event';

function marks(page: Page): Locator {
  return page.getByRole('list', { name: 'Events' }).getByRole('listitem');
}

function tableRows(page: Page): Locator {
  return page.getByRole('table', { name: /^Events/ }).getByRole('row');
}

/** The summaries of events in the table, from top to bottom. */
async function listTitles(page: Page): Promise<string[]> {
  return page
    .getByRole('table', { name: /^Events/ })
    .getByRole('rowheader')
    .allInnerTexts();
}

function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
}

/** Presses Tab until what has the focus is named so; fails after so many presses. */
async function tabTo(page: Page, name: RegExp, most: number): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedLabel(page))) return;
  }
  expect(await focusedLabel(page)).toMatch(name);
}

test('the keyboard alone finds an event, reads it, follows its source to the words, and comes back', async ({
  page,
}) => {
  await visit(page, '?view=timeline');
  await tabTo(page, /(cooperation|conflict), in (words|deeds)/, 25);
  const wanted = marks(page).filter({ hasText: TITLE });
  await page.keyboard.press('Home');
  for (let press = 0; press < corpus.events.length; press += 1) {
    if ((await focusedLabel(page)).includes(TITLE)) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(wanted).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { level: 2, name: TITLE })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('In a Saturday, Sept. 26, 2015 file photo');
  await expect(main).toContainText(/PLOVER [A-Z]+/);
  await expect(main).toContainText('How we know the date');

  const source = page.getByRole('link', { name: 'Global News, quoting AP, 29 or 30 Sep 2015' });
  await tabTo(page, /^Global News, quoting AP/, 12);
  await expect(source).toBeFocused();
  await page.keyboard.press('Enter');
  const words = marked(panel(page), 'meets United Nations Secretary-General Ban Ki-moon');
  await expect(words).toBeFocused();
  await expect.poll(() => isInWindow(words)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(source).toBeFocused();
  await expect(wanted).toHaveAttribute('aria-current', 'true');
});

test('arrows walk by date over all lanes and between lanes; Escape clears the choice', async ({ page }) => {
  await visit(page, '?view=timeline');
  await marks(page).and(page.locator('[tabindex="0"]')).focus();
  await expect(marks(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await page.keyboard.press('Home');
  const first = await focusedLabel(page);
  expect(first).toMatch(/2011/);
  await page.keyboard.press('ArrowRight');
  expect(await focusedLabel(page)).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedLabel(page)).toBe(first);
  await page.keyboard.press('End');
  expect(await focusedLabel(page)).toMatch(/2016/);
  await page.keyboard.press('Home');
  const height = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
  const start = await height();
  await page.keyboard.press('ArrowDown');
  const below = await height();
  expect(below).toBeGreaterThan(start);
  await page.keyboard.press('ArrowUp');
  expect(await height()).toBeLessThan(below);

  await page.keyboard.press('Enter');
  await expect(marks(page).and(page.locator('[aria-current]'))).toHaveCount(1);
  await expect(page).toHaveURL(/event=/);
  await page.keyboard.press('Escape');
  await expect(marks(page).and(page.locator('[aria-current]'))).toHaveCount(0);
  await expectAddress(page, { event: null });
});

/** The cells of each row of the table, as they are read. */
async function readRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await tableRows(page).evaluateAll((all) =>
    all.slice(1).map((row) => Array.from(row.querySelectorAll('td, th'), (cell) => cell.textContent ?? '')),
  );
  return rows.map((cells) => cells.map((cell) => cell.trim()));
}

/** The sentence that the mark of a row must have: "28 sep 2015: putin at un … . russia to un. request: conflict, in words." */
function printSentence([date = '', , from = '', to = '', type = '', event = '']: readonly string[]): string {
  const [word = '', ...quad] = type.split(', ');
  const parties = to === '' || to.startsWith('with ') ? to : `to ${to}`;
  const when = date.endsWith('?') ? date : `${date}:`;
  return `${when} ${event}. ${`${from} ${parties}`.trim()}. ${word}: ${quad.join(', ')}.`
    .replace('gov..', 'gov.')
    .toLowerCase();
}

/** A mark says of some events, too, that they were planned, go on, or are one party's account; in the table that stands in the detail. */
function cutStatus(sentence: string): string {
  return sentence.replace(/ (Planned|Ongoing|One party’s account)\.$/, '').toLowerCase();
}

test('every event is a mark with a full sentence, and a row of the table that says the same', async ({ page }) => {
  await visit(page, '?view=timeline');
  await expect(heading(page)).toHaveText(new RegExp(`^${corpus.events.length} events from 2011 to April 2016`));
  await expect(marks(page)).toHaveCount(corpus.events.length);
  // The shapes themselves: circles, and diamonds.
  const shapes = page.locator('.timeline-plot :is(circle[r="5"], path[d$="l6 6l-6 6l-6 -6z"])');
  expect(await shapes.count()).toBeGreaterThanOrEqual(corpus.events.length);
  const sentences = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  for (const { summary } of corpus.events) expect(sentences.filter((words) => words.includes(summary))).toHaveLength(1);
  for (const words of sentences) expect(words).toMatch(/(cooperation|conflict), in (words|deeds)/);

  await page.getByRole('button', { name: 'Show as table' }).click();
  await expectAddress(page, { chart: 'table' });
  await expect(tableRows(page)).toHaveCount(corpus.events.length + 1);
  const rows = await readRows(page);
  expect(rows.map(printSentence).toSorted()).toEqual(sentences.map(cutStatus).toSorted());
  expect(rows.map(([, edtf]) => edtf).toSorted()).toEqual(corpus.events.map(({ when }) => when.edtf).toSorted());
  await page.getByRole('button', { name: 'Show as chart' }).click();
  await expect(marks(page)).toHaveCount(corpus.events.length);
});

test('the table sorts by each column, both ways, and the address keeps it', async ({ page }) => {
  await visit(page, '?view=timeline&chart=table');
  const head = (name: string) => page.getByRole('columnheader', { name, exact: true });
  await expect(head('Date')).toHaveAttribute('aria-sort', 'ascending');
  await head('Event').getByRole('button').click();
  await expect(head('Event')).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await listTitles(page);
  expect(ascending).toEqual(ascending.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  await head('Event').getByRole('button').click();
  await expect(head('Event')).toHaveAttribute('aria-sort', 'descending');
  expect(await listTitles(page)).toEqual(ascending.toReversed());
  await expectAddress(page, { sort: '-event' });
  await page.reload();
  await expect(head('Event')).toHaveAttribute('aria-sort', 'descending');
  for (const name of ['EDTF', 'From', 'To', 'Type', 'Article']) await expect(head(name)).toBeVisible();
});

test('a row of the table opens to the detail of its event', async ({ page }) => {
  await visit(page, '?view=timeline&chart=table');
  await page.getByRole('rowheader').filter({ hasText: TITLE }).getByRole('button').click();
  await expect(page.getByRole('heading', { level: 2, name: TITLE })).toBeVisible();
  await expectAddress(page, { event: 'stoltenberg-ban-meeting' });
});

test('a zoom sets the whole width to some months, and one press shows all years', async ({ page }) => {
  await visit(page, '?view=timeline');
  await page.getByRole('main').getByRole('button', { name: 'Zoom to September 2015', exact: true }).first().click();
  await expect(page).toHaveURL(/zoom=2015-09\/2015-/);
  await expect(page.getByRole('slider', { name: 'Chart begins' })).toHaveAttribute(
    'aria-valuetext',
    'from September 2015',
  );
  await expect(marks(page).filter({ hasText: TITLE })).toBeVisible();
  await expect(marks(page).filter({ hasText: /annexes/ })).toHaveCount(0);
  // It changes only what the chart shows.
  await expect(heading(page)).toHaveText(new RegExp(`^${corpus.events.length} events`));
  await page.getByRole('button', { name: 'Filter to these dates' }).click();
  await expect(page).toHaveURL(/from=2015-09&.*to=2015-/);
  await page.goBack();
  await page.getByRole('button', { name: 'Show all years' }).click();
  await expect(marks(page)).toHaveCount(corpus.events.length);
  await expectAddress(page, { zoom: null });
});

test('the thumbs of the true-scale strip zoom by month and by year', async ({ page }) => {
  await visit(page, '?view=timeline');
  const begin = page.getByRole('slider', { name: 'Chart begins' });
  const end = page.getByRole('slider', { name: 'Chart ends' });
  await expect(begin).toHaveAttribute('aria-valuetext', 'from January 2011');
  await begin.press('PageUp');
  await expect(begin).toHaveAttribute('aria-valuetext', 'from January 2012');
  await begin.press('ArrowRight');
  await expect(begin).toHaveAttribute('aria-valuetext', 'from February 2012');
  await end.press('ArrowLeft');
  await expect(end).toHaveAttribute('aria-valuetext', 'to March 2016');
  await expectAddress(page, { zoom: '2012-02/2016-03' });
  await begin.press('Home');
  await end.press('End');
  await expect(page).not.toHaveURL(/zoom/);
});

test('uncertain dates are worded, never printed as EDTF, in the chart', async ({ page }) => {
  await visit(page, '?view=timeline');
  const words = (await page.getByRole('main').allInnerTexts()).join();
  expect(words).not.toMatch(/\d{4}-\d{2}[~?%]|\.\.\/|\/\.\./);
  const sentences = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  for (const shape of [/^About /, /^From 2011:/, /^Before /, /^Feb 2015:/, /^24 Sep 2015\?/]) {
    expect(
      sentences.some((sentence) => shape.test(sentence)),
      String(shape),
    ).toBe(true);
  }
  await expect(page.getByRole('main')).toContainText('No articles');
  await expect(page.getByRole('main')).toContainText('6–7 months');
});

test('the first thing in the chart is the way to the table', async ({ page }) => {
  await visit(page, '?view=timeline');
  await page.getByRole('link', { name: 'Show the events as a table' }).focus();
  await page.keyboard.press('Enter');
  await expect(tableRows(page)).toHaveCount(corpus.events.length + 1);
});
