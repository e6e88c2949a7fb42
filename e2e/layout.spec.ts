import { titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { issueButton, table, visit } from './places.ts';
import { expectSeen } from './stops.ts';

const VIEWS = [
  { name: 'positions', query: '' },
  { name: 'an open row', query: '?open=back-assad' },
  { name: 'four sides', query: '?open=all&sides=united-states,russia,nato,syrian-opposition' },
  {
    name: 'an article beside the table',
    query: '?open=back-assad&quote=global-news-2015-09.jens-stoltenberg.back-assad',
  },
  { name: 'the timeline', query: '?view=timeline&event=russia-syria-buildup' },
  { name: 'the table of events', query: '?view=timeline&chart=table' },
  { name: 'articles', query: '?view=articles' },
  { name: 'an article', query: '?view=articles&article=trt-world-2015-09' },
];

for (const { name, query } of VIEWS) {
  test(`${name}: the page never scrolls sideways`, async ({ page }) => {
    await visit(page, query);
    for (const width of [1440, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          message: `at ${width} px`,
        })
        .toBeLessThanOrEqual(0);
    }
  });
}

test('eight rows are in view on a laptop, and the heads stay while one reads', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page);
  const tops = await table(page)
    .getByRole('button', { name: 'What counts' })
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().bottom));
  expect(tops.filter((bottom) => bottom <= 900).length).toBeGreaterThanOrEqual(8);
  await page.mouse.wheel(0, 600);
  const head = page.getByRole('columnheader').nth(1).getByRole('button').first();
  await expect(head).toBeInViewport();
});

test('what the keyboard reaches is never under the bar or the heads', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await page.mouse.wheel(0, 2000);
  await issueButton(page, titleOf('back-assad')).focus();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    await expectSeen(page);
  }
});

test('under 1041 px the tools of a view are in one layer, and a short name opens its picker', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1100 });
  await visit(page);
  await expect(page.getByRole('main').getByRole('button', { name: 'Open all' })).toHaveCount(0);
  const options = page.getByRole('button', { name: 'Options' });
  await options.click();
  const layer = page.getByRole('dialog', { name: 'Options of this view' });
  for (const name of ['Add a side', 'Only where they differ', 'Copy link', 'Take away']) {
    await expect(layer.getByRole('button', { name })).toBeVisible();
  }
  await layer.getByRole('button', { name: 'Open all' }).click();
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(options).toBeFocused();
  await page.getByRole('columnheader').getByRole('button', { name: 'US', exact: true }).click();
  await expect(page.getByRole('radio', { name: /^United States/ })).toBeChecked();
});

test('the chart of a narrow window scrolls in its own place', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1100 });
  await visit(page, '?view=timeline');
  const last = page
    .getByRole('list', { name: 'Events' })
    .getByRole('listitem')
    .filter({ hasText: 'Obama and Putin speak' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(page.getByText('United States', { exact: true }).first()).toBeInViewport();
  expect(await page.evaluate(() => scrollX)).toBe(0);
});
