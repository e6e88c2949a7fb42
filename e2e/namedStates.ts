import { expect, type Locator, type Page } from '@playwright/test';
import { DATA_FILE } from './corpora.ts';
import type { Faults } from './faults.ts';
import { hold } from './hold.ts';
import { heading, table } from './places.ts';
import { goWithoutScript, isPhone, loseArticles, openOptions, serveMany, takeAway } from './stateSteps.ts';

const layer = (page: Page) => page.getByRole('dialog').last();
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first();
const eventTitle = (page: Page) => page.getByRole('heading', { name: /builds up its forces/ });
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** A state of the page in which a reader can be, by the name under which the page on accessibility lists it. */
export type NamedState = {
  readonly name: string;
  readonly query: string;
  /** What must be there before the page is asked for. */
  readonly prepare?: (page: Page, faults: Faults) => Promise<void>;
  /** Opens the layer the state is about, from whatever opens it at this width. */
  readonly open?: (page: Page) => Promise<void>;
  /** What the state shows; its heading, if nothing is said. */
  readonly shows?: (page: Page) => Locator;
};

/** All states that are tested for access, each in every width and theme. */
export const NAMED_STATES: readonly NamedState[] = [
  { name: 'The positions', query: '' },
  {
    name: 'An open issue',
    query: '?issue=back-assad&open=back-assad',
    shows: (page) => table(page).locator('.passage').first(),
  },
  {
    name: 'Two sides, of which one is silent',
    query: '?sides=united-states,syrian-government&open=back-assad&issue=back-assad',
  },
  {
    name: 'An article beside the table',
    query: '?issue=back-assad&open=back-assad&quote=global-news-2015-09.jens-stoltenberg.back-assad',
    shows: (page) => page.getByRole('complementary').locator('mark').first(),
  },
  {
    name: 'All quotations',
    query: '?reading=quotations&open=all&country=ukraine',
    shows: (page) => page.locator('.found-list').first(),
  },
  { name: 'A search with its hits', query: '?q=truce&open=all', shows: (page) => page.locator('.hit').first() },
  { name: 'The timeline with an event', query: '?view=timeline&event=russia-syria-buildup', shows: eventTitle },
  {
    name: 'The table of events',
    query: '?view=timeline&chart=table&organization=nato',
    shows: (page) => page.getByRole('table', { name: /^Events/ }),
  },
  { name: 'Events that the machine proposes', query: '?view=timeline&proposed=show&country=france', shows: timeline },
  { name: 'A timeline that counts', query: '?view=timeline', prepare: serveMany, shows: timeline },
  {
    name: 'The table of counts',
    query: '?view=timeline&chart=table',
    prepare: serveMany,
    shows: (page) =>
      page.getByRole('table', { name: /^Events counted/ }).or(page.getByRole('list', { name: /^Events by/ })),
  },
  { name: 'The articles', query: '?view=articles' },
  {
    name: 'An article',
    query: '?view=articles&article=trt-world-2015-09',
    shows: (page) => page.getByRole('article').locator('mark').first(),
  },
  { name: 'The brief', query: '?view=brief&issue=back-assad', shows: (page) => page.getByText('How this was made') },
  { name: 'The page about the corpus', query: '?view=about' },
  { name: 'The page on accessibility', query: '?view=accessibility' },
  { name: 'Filters that leave nothing', query: '?leader=stepan-poltorak&publisher=global-news' },
  { name: 'A link with a damaged filter', query: '?issue=back-assad&country=atlantis' },
  {
    name: 'A filter, opened',
    query: '?issue=back-assad',
    open: async (page) => {
      if (isPhone(page)) await openOptions(page);
      await page.getByText('Country', { exact: true }).last().click();
    },
    shows: (page) => page.getByRole('checkbox', { name: /^France/ }),
  },
  {
    name: 'The dates, opened',
    query: '?issue=back-assad',
    open: async (page) => {
      if (isPhone(page)) await openOptions(page);
      await page.getByText('Dates', { exact: true }).last().click();
    },
    shows: (page) => page.getByRole('slider').first(),
  },
  {
    name: 'What counts on an issue',
    query: '?issue=back-assad&open=back-assad',
    open: (page) => table(page).getByRole('button', { name: 'What counts' }).click(),
    shows: layer,
  },
  {
    name: 'The choice of a side',
    query: '?issue=back-assad',
    open: (page) => page.getByRole('columnheader').nth(1).getByRole('button').first().click(),
    shows: layer,
  },
  {
    name: 'The keys and the theme',
    query: '?issue=back-assad',
    open: (page) => page.getByRole('button', { name: 'Keys and theme' }).click(),
    shows: layer,
  },
  {
    name: 'A citation',
    query: '?issue=back-assad',
    open: (page) => takeAway(page, 'Cite this comparison'),
    shows: (page) => page.getByLabel('Form'),
  },
  { name: 'The export', query: '?view=articles', open: (page) => takeAway(page, 'Export'), shows: saveButton },
  {
    name: 'The picture',
    query: '?issue=back-assad',
    open: (page) => takeAway(page, 'Picture'),
    shows: (page) => page.getByRole('img').last(),
  },
  {
    name: 'The line for an embed',
    query: '?issue=back-assad',
    open: (page) => takeAway(page, 'Embed'),
    shows: (page) => page.getByRole('dialog', { name: 'Embed' }).getByRole('combobox'),
  },
  {
    name: 'An embedded issue',
    query: 'embed.html?issue=back-assad&open=back-assad',
    shows: (page) => page.getByRole('contentinfo'),
  },
  { name: 'An embedded timeline', query: 'embed.html?view=timeline&event=russia-syria-buildup', shows: eventTitle },
  {
    name: 'Articles on their way',
    query: '?issue=back-assad',
    prepare: async (page) => void (await hold(page, DATA_FILE)),
    shows: (page) => page.getByRole('heading', { level: 1, name: 'Loading articles' }),
  },
  { name: 'Articles that could not be loaded', query: '', prepare: loseArticles },
  { name: 'A browser without JavaScript', query: '', prepare: goWithoutScript },
];

/** Opens the page in a state, or what is missing of it: a change of width may have closed its layer. */
export async function enter(page: Page, { query, prepare, open, shows = heading }: NamedState): Promise<void> {
  await page.goto(`/${query}`);
  if (prepare !== goWithoutScript) await expect(page.locator('.first-screen')).toHaveCount(0);
  if (open !== undefined) {
    await expect(heading(page)).not.toBeEmpty();
    await open(page);
  }
  await settle(page, shows);
}

/** Gives the page another width. A layer may be opened from elsewhere there: it is closed, and opened anew. */
export async function widen(page: Page, { open, shows = heading }: NamedState, width: number): Promise<void> {
  if (open !== undefined) await closeLayers(page);
  await page.setViewportSize({ width, height: 900 });
  await open?.(page);
  await settle(page, shows);
}

/** A layer can lie in another: each press of Escape closes the uppermost. */
async function closeLayers(page: Page): Promise<void> {
  const layers = page.locator('dialog[open], :popover-open');
  await expect(async () => {
    if ((await layers.count()) > 0) await page.keyboard.press('Escape');
    expect(await layers.count()).toBe(0);
  }).toPass();
}

async function settle(page: Page, shows: (page: Page) => Locator): Promise<void> {
  // The search has a worker, and a large corpus its files: on a busy machine they take a while.
  await expect(shows(page)).toBeVisible({ timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready);
}
