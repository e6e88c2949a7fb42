import type { Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { countArticles } from './oracle.ts';
import {
  expectAddress,
  heading,
  issueButton,
  marked,
  panel,
  printShare,
  quoteLink,
  share,
  table,
  visit,
} from './places.ts';
import { expectSeen, walkAll, walkTo } from './stops.ts';

const WORDS = 'is not “a constructive contribution to finding a political solution,”';
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Each errand is done with keys only; at every stop of the way the focus is seen. `ERRANDS` of the page on accessibility are these titles. */
const ERRANDS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'Filter by a country, and hear how many articles are left': async (page) => {
    await page.keyboard.press('f');
    await expect(button(page, 'Country')).toBeFocused();
    await page.keyboard.press('Enter');
    await walkTo(page, page.getByRole('checkbox', { name: /^France/ }), { key: 'Tab' });
    await page.keyboard.press('Space');
    await expect(share(page)).toHaveText(printShare(countArticles({ country: 'france' })));
    await page.keyboard.press('Escape');
    await expect(button(page, /^Country/)).toBeFocused();
  },
  'Open an issue, follow a quote to its words in the article, and come back': async (page) => {
    await walkTo(page, issueButton(page, titleOf('back-assad')));
    await page.keyboard.press('Enter');
    await walkTo(page, quoteLink(page, WORDS));
    await page.keyboard.press('Enter');
    await expect(marked(panel(page), 'Support for President Bashar Assad’s regime, however, is not')).toBeFocused();
    await expect(page.locator('#live')).toHaveText(/^Quote \d+ of \d+, NATO, opposes$/);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(quoteLink(page, WORDS)).toBeFocused();
    await expectSeen(page);
  },
  'Compare another side': async (page) => {
    await walkTo(page, page.getByRole('columnheader').getByRole('button', { name: 'NATO', exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: /^NATO/ })).toBeFocused();
    const ukraine = page.getByRole('radio', { name: /^Ukraine/ });
    await walkTo(page, ukraine, { key: 'ArrowDown', most: 8 });
    await expect(page.getByRole('columnheader', { name: 'Ukraine' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expectSeen(page);
  },
  'Add a side': async (page) => {
    await walkTo(page, button(page, 'Add a side'));
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toHaveRole('radio');
    await page.keyboard.press('Space');
    await walkTo(page, button(page, 'Add'), { most: 3 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader')).toHaveCount(5);
    await expect(page.locator('body')).not.toBeFocused();
  },
  'Narrow the timeline, open an event, and read the events as a table': async (page) => {
    await page.keyboard.press('2');
    const begin = page.getByRole('slider', { name: 'Chart begins' });
    await walkTo(page, begin);
    for (let year = 2011; year < 2015; year += 1) await page.keyboard.press('PageUp');
    await expect(begin).toHaveAttribute('aria-valuetext', 'from January 2015');
    const marks = page.getByRole('list', { name: 'Events' }).getByRole('listitem');
    await walkTo(page, marks, { key: 'Shift+Tab' });
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expectSeen(page);
    const words = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    await expect(marks.and(page.locator('[aria-current]'))).toHaveAttribute('aria-label', words);
    await walkTo(page, button(page, 'Show as table'), { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table', { name: /^Events/ })).toBeVisible();
    await expect(page.locator('body')).not.toBeFocused();
  },
  'Search, read the hits, and clear the search': async (page) => {
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'Search articles and quotes' });
    await expect(field).toBeFocused();
    await page.keyboard.type('truce');
    const left = corpus.articles.filter(({ text }) => /\btruce/i.test(text)).length;
    await expect(share(page)).toHaveText(printShare(left));
    await walkTo(page, button(page, 'Clear'));
    await page.keyboard.press('Enter');
    await expect(share(page)).toHaveText(printShare(corpus.articles.length));
    await expect(page.locator('body')).not.toBeFocused();
  },
  'Export the statements as CSV': async (page) => {
    await walkTo(page, button(page, 'Take away'));
    await page.keyboard.press('Enter');
    await walkTo(page, button(page, 'Export'), { most: 10 });
    await page.keyboard.press('Enter');
    const layer = page.getByRole('dialog', { name: 'Export' });
    await expect(layer.getByRole('radio', { name: 'Tables' })).toBeFocused();
    await walkTo(page, layer.getByRole('button', { name: 'Save', exact: true }), { most: 10 });
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toMatch(/^on-the-record-tables-.*\.zip$/);
    await page.keyboard.press('Escape');
    await expect(button(page, 'Export')).toBeFocused();
  },
  'Make a brief': async (page) => {
    await walkTo(page, button(page, 'Take away'));
    await page.keyboard.press('Enter');
    await walkTo(page, page.getByRole('link', { name: 'Brief' }), { most: 10 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'How this was made' })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    await walkTo(page, button(page, 'Print or save as PDF'), { most: 10 });
  },
  'Cite a quote': async (page) => {
    await walkTo(page, issueButton(page, titleOf('back-assad')));
    await page.keyboard.press('Enter');
    const cite = table(page).getByRole('button', { name: /^Cite/ });
    await walkTo(page, cite);
    await page.keyboard.press('Enter');
    const layer = page.getByRole('dialog', { name: /^Cite/ });
    await expect(layer.getByLabel('Form')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await walkTo(page, layer.getByRole('button', { name: 'Copy' }), { most: 3 });
    await page.keyboard.press('Escape');
    await expect(cite.and(page.locator(':focus'))).toHaveCount(1);
  },
  'Read about the corpus, and what was done for access': async (page) => {
    await walkTo(page, page.getByRole('link', { name: 'About' }).first());
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText('articles were read');
    await expect(page.getByRole('main')).toBeFocused();
    await walkTo(page, page.getByRole('main').getByRole('link', { name: 'Accessibility' }), { most: 80 });
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText('criteria');
    await expect(page.locator('#live')).toHaveText('Accessibility');
  },
  'Change the theme': async (page) => {
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys and theme' });
    await walkTo(page, help.getByRole('radio', { name: 'As the system' }), { most: 5 });
    await walkTo(page, help.getByRole('radio', { name: 'Dark' }), { key: 'ArrowDown', most: 3 });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
  },
  'Switch off the keys of a single letter': async (page) => {
    await page.keyboard.press('?');
    const choice = page.getByRole('checkbox', { name: 'Keys of a single letter or digit' });
    await walkTo(page, choice, { most: 8 });
    await page.keyboard.press('Space');
    await expect(choice).not.toBeChecked();
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await expectAddress(page, { view: null });
  },
};

for (const [errand, run] of Object.entries(ERRANDS)) {
  test(errand, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page);
    await run(page);
  });
}

test('the page on accessibility names these errands', async ({ page }) => {
  await visit(page, '?view=accessibility');
  const listed = page.locator('section').filter({ hasText: 'By keyboard alone' }).getByRole('listitem');
  await expect(listed).toHaveText(Object.keys(ERRANDS));
});

for (const [width, query] of [
  [1280, '?open=back-assad'],
  [1280, '?view=timeline&chart=table'],
  [768, '?reading=quotations'],
  [320, '?open=back-assad'],
  [320, '?view=articles&article=trt-world-2015-09'],
] as const) {
  test(`at ${width} px each stop of ${query} is seen, and none holds the focus`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await visit(page, query);
    expect(await walkAll(page, 260)).toBeGreaterThan(10);
  });
}
