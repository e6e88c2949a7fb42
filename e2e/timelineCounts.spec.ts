import type { Locator, Page } from '@playwright/test';
import { makeArticles } from '../src/build/bench/makeArticles.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { compileFiles, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { heading, visit } from './places.ts';

/** More events than can be drawn each. */
let large: Corpus;

test.beforeAll(() => {
  const files = Array.from(makeArticles({ count: 120, seed: 7 }), (file) => [
    file.path,
    new TextDecoder().decode(file.read()),
  ]);
  large = compileFiles(Object.fromEntries(files));
});

test.beforeEach(({ page }) => serveCorpus(page, large));

function cells(page: Page): Locator {
  return page.getByRole('list', { name: /^Events by (month|week|day)$/ }).getByRole('listitem');
}

/** The cell that Tab leads to. */
function tabStop(page: Page): Locator {
  return cells(page).and(page.locator('[tabindex="0"]'));
}

function countElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** How many events the sentences of cells speak of. */
function readCount(sentence: string): number {
  return Number(/: ([\d,]+) events? proposed by machine/.exec(sentence)?.[1]?.replaceAll(',', ''));
}

test('very many events are counted; pointing at a bar names its time, its side and its count, a press comes closer', async ({
  page,
}) => {
  await visit(page, '?view=timeline');
  const total = large.proposed.events.length;
  expect(total).toBeGreaterThan(500);
  await expect(heading(page)).toContainText(`${total.toLocaleString('en-US')} events proposed by machine`);
  await page.getByRole('list', { name: 'Events by month' }).waitFor({ state: 'attached' });
  const stop = await tabStop(page).boundingBox();
  const sentence = (await tabStop(page).getAttribute('aria-label')) ?? '';
  expect(sentence).toMatch(/^.+, .+: \d+ events? proposed by machine/);
  await page.mouse.move((stop?.x ?? 0) + (stop?.width ?? 0) / 2, (stop?.y ?? 0) + (stop?.height ?? 0) - 4);
  await expect(page.locator('.timeline-plot text').getByText(sentence, { exact: true })).toBeVisible();
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/zoom=/);
  await expect(page.getByRole('button', { name: 'Show all years' })).toBeVisible();
});

test('coming closer, the chart shows just what the bar counted, at last as single marks', async ({ page }) => {
  await visit(page, '?view=timeline&zoom=2015-01/2015-12');
  const marks = page.getByRole('list', { name: 'Events', exact: true }).getByRole('listitem');
  await tabStop(page).focus();
  await page.keyboard.press('ArrowRight');
  const sentence = (await tabStop(page).getAttribute('aria-label')) ?? '';
  const [, time = ''] = /, (.+): /.exec(sentence) ?? [];
  await page.keyboard.press('Enter');
  await expect(marks.first()).toBeAttached();
  const lane = sentence.slice(0, sentence.indexOf(`, ${time}`));
  const shown = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(shown.length).toBeLessThanOrEqual(60);
  expect(shown.filter((words) => words.includes(`. ${lane}`)).length).toBeGreaterThanOrEqual(readCount(sentence));
  await expect(marks.and(page.locator(':focus'))).toHaveCount(1);
});

test('while the strip is held each step draws other bars in the same drawing, and the address waits until it is let go', async ({
  page,
}) => {
  await visit(page, '?view=timeline');
  await tabStop(page).waitFor({ state: 'attached' });
  await page.getByRole('slider', { name: 'Chart begins' }).press('PageUp');
  await expect(page).toHaveURL(/zoom=/);
  const before = page.url();
  const [plot, strip] = [page.locator('.timeline-plot').last(), page.locator('.timeline-strip')];
  const drawing = await plot.locator('svg').first().elementHandle();
  const parts = () => plot.evaluate((own) => own.querySelectorAll('svg > *').length);
  const bars = () => plot.locator('g[transform="scale(0.1)"] path').first().getAttribute('d');
  const { x = 0, y = 0, width = 0 } = (await strip.boundingBox()) ?? {};
  const drawn = new Set([await bars()]);
  const count = await parts();
  await page.mouse.move(x + width - 12, y + 18);
  await page.mouse.down();
  for (let step = 1; step <= 5; step += 1) {
    await page.mouse.move(x + width - 12 - step * 60, y + 18);
    await expect.poll(async () => drawn.has(await bars())).toBe(false);
    drawn.add(await bars());
  }
  expect(page.url()).toBe(before);
  expect(await parts()).toBe(count);
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  expect(
    await plot
      .locator('svg')
      .first()
      .evaluate((own, first) => own === first, drawing),
  ).toBe(true);
});

test('the keyboard walks the bars, each says which of how many it is, and Escape is not needed to leave', async ({
  page,
}) => {
  await visit(page, '?view=timeline');
  await tabStop(page).focus();
  const size = Number(await tabStop(page).getAttribute('aria-setsize'));
  expect(size).toBeGreaterThan(300);
  const place = async () => Number(await page.evaluate(() => document.activeElement?.getAttribute('aria-posinset')));
  await page.keyboard.press('Home');
  expect(await place()).toBe(1);
  for (const expected of [2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    expect(await place()).toBe(expected);
  }
  await page.keyboard.press('ArrowLeft');
  expect(await place()).toBe(3);
  await page.keyboard.press('End');
  expect(await place()).toBe(size);
  await page.keyboard.press('ArrowUp');
  expect(await place()).toBeLessThan(size);
  const sentence = await page.evaluate(() => document.activeElement?.ariaLabel ?? '');
  await expect(page.locator('.timeline-plot text').getByText(sentence, { exact: true })).toBeVisible();
  await expect(cells(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
});

test('the table has a row for each bar, in pages, and a row comes closer as its bar does', async ({ page }) => {
  await visit(page, '?view=timeline');
  const size = Number(await tabStop(page).getAttribute('aria-setsize'));
  const first = (await tabStop(page).getAttribute('aria-label')) ?? '';
  await page.getByRole('button', { name: 'Show as table' }).click();
  const table = page.getByRole('table', { name: 'Events counted by month and by the side that acted' });
  await expect(table).toHaveAttribute('aria-rowcount', String(size + 1));
  const rows = table.getByRole('row');
  const read = async () => {
    const counts: number[] = [];
    for (;;) {
      const shown = await rows.getByRole('cell').nth(1).allInnerTexts();
      const own = await rows.evaluateAll((all) => all.slice(1).map((row) => row.children[2]?.textContent ?? ''));
      expect(shown.length).toBe(1);
      counts.push(...own.map((count) => Number(count.replaceAll(',', ''))));
      const next = page.getByRole('button', { name: 'Next', exact: true });
      if ((await next.getAttribute('aria-disabled')) === 'true') return counts;
      await next.click();
    }
  };
  const counts = await read();
  expect(counts.length).toBe(size);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(large.proposed.events.length);
  await page.getByRole('button', { name: 'First', exact: true }).click();
  await expect(rows.nth(1)).toContainText(/^.+/);
  expect(first).toContain(await rows.nth(1).getByRole('rowheader').innerText());
  await rows.nth(1).getByRole('button').click();
  await expect(page).toHaveURL(/zoom=/);
});

test('each event can still be listed, sixty on a page, and sorted', async ({ page }) => {
  await visit(page, '?view=timeline&chart=table');
  await page.getByRole('button', { name: 'List each event' }).click();
  const table = page.getByRole('table', { name: 'Events, sortable by each column' });
  await expect(table.getByRole('row')).toHaveCount(61);
  await expect(table).toHaveAttribute('aria-rowcount', String(large.proposed.events.length + 1));
  await table.getByRole('columnheader', { name: 'Type' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Last', exact: true }).click();
  const types = await table.locator('tbody tr td:nth-child(5)').allInnerTexts();
  expect(types).toEqual(types.toSorted());
  await page.getByRole('button', { name: 'Count them' }).click();
  await expect(page.getByRole('table', { name: /^Events counted/ })).toBeVisible();
});

test('no form of the timeline has more than 1,500 elements', async ({ page }) => {
  test.slow();
  for (const query of ['', '&chart=table', '&chart=table&sort=date', '&zoom=2015-03/2015-03']) {
    await visit(page, `?view=timeline${query}`);
    await expect(page.locator('.timeline').getByRole('listitem').or(page.getByRole('row')).first()).toBeAttached();
    expect(await countElements(page)).toBeLessThan(1500);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the periods are a list with their counts; a tap comes closer, down to the events', async ({ page }) => {
    await visit(page, '?view=timeline');
    const months = page.getByRole('list', { name: 'Events by month' }).getByRole('listitem');
    await expect(months.first()).toBeVisible();
    expect(await countElements(page)).toBeLessThan(1500);
    const sentences = await months.allInnerTexts();
    const sum = sentences.reduce(
      (total, words) => total + Number(/([\d,]+) event/.exec(words)?.[1]?.replaceAll(',', '')),
      0,
    );
    expect(sum).toBe(large.proposed.events.length);
    const march = months.filter({ hasText: 'March 2015' });
    const count = Number(/(\d+) event/.exec(await march.innerText())?.[1]);
    expect(count).toBeLessThanOrEqual(60);
    await march.getByRole('button').tap();
    await expect(page.locator('.timeline-entry')).toHaveCount(count);
    await page.getByRole('button', { name: 'Show all years' }).tap();
    await expect(months.first()).toBeVisible();
  });
});
