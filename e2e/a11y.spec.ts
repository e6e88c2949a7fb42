import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { panel, quoteLink, table, visit } from './places.ts';

type State = {
  readonly name: string;
  readonly query: string;
  readonly isForWide?: boolean;
  readonly reach?: (page: Page) => Promise<void>;
};

const STATES: readonly State[] = [
  { name: 'positions', query: '' },
  { name: 'an open row', query: '?open=back-assad' },
  { name: 'two sides, one silent', query: '?sides=united-states,syrian-government', isForWide: true },
  { name: 'the timeline with an event', query: '?view=timeline&event=russia-syria-buildup' },
  { name: 'the table of events', query: '?view=timeline&chart=table', isForWide: true },
  { name: 'all quotations', query: '?reading=quotations&open=all' },
  { name: 'proposed events', query: '?view=timeline&proposed=show', isForWide: true },
  { name: 'articles', query: '?view=articles' },
  { name: 'the page about the corpus', query: '?view=about' },
  { name: 'no match', query: '?leader=stepan-poltorak&publisher=global-news', isForWide: true },
  {
    name: 'an article beside the table',
    query: '?open=back-assad',
    reach: async (page) => {
      await quoteLink(page, 'We should finally acknowledge').click();
      await expect(panel(page)).toBeVisible();
    },
  },
  {
    name: 'an open layer',
    query: '',
    isForWide: true,
    reach: async (page) => {
      await table(page).getByRole('button', { name: 'What counts' }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the list of keys',
    query: '',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Keys and theme' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

/** Lists what axe finds, one line a place. */
async function findViolations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

for (const width of [1440, 390]) {
  for (const { name, query, reach, isForWide } of STATES) {
    if (isForWide === true && width < 721) continue;
    test(`${name} at ${width} px: axe finds nothing, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await visit(page, query);
      await reach?.(page);
      expect(await findViolations(new AxeBuilder({ page })), 'light').toEqual([]);
      // What is in the page is the same; only its colors are others.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findViolations(new AxeBuilder({ page }).withRules('color-contrast')), 'dark').toEqual([]);
    });
  }
}

test('the sheet of filters on a phone: axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await visit(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('dialog').getByText('Country', { exact: true }).click();
  expect(await findViolations(new AxeBuilder({ page }))).toEqual([]);
});

test('with forced colors signs and highlights stay', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, '?open=back-assad&quote=trt-world-2015-09-29.vladimir-putin.back-assad.3');
  const mark = panel(page).locator('mark').filter({ hasText: 'We should finally acknowledge' });
  await expect(mark).toBeVisible();
  const fill = await mark.evaluate((element) =>
    [element, ...element.querySelectorAll('*')].map((part) => getComputedStyle(part).backgroundColor),
  );
  expect(fill.some((color) => color !== 'rgba(0, 0, 0, 0)')).toBe(true);
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page);
  await table(page).getByRole('button', { expanded: false }).first().click();
  const durations = await page.evaluate(() =>
    document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0)),
  );
  expect(durations.filter((duration) => duration > 1)).toEqual([]);
});
