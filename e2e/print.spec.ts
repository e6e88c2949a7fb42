import type { Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { heading, issueButton, openTakeAway, quoteLink, table, visit } from './places.ts';

/** Prints the page as the browser would and reads the size of its sheets, in points. */
async function printSheets(page: Page): Promise<{ width: number; height: number }[]> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = paper.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return Array.from(boxes, ([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** Notes, when the page asks the browser to print, what it shows at that moment. */
async function catchPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const rows = Array.from(
        document.querySelectorAll('button[aria-expanded]:not([aria-haspopup])'),
        (row) => row.ariaExpanded,
      );
      Object.assign(window, { printed: { open: rows.filter((state) => state === 'true').length } });
    };
  });
}

test('on paper the bar is a name and one line of filters, address and day', async ({ page }) => {
  await visit(page, '?leader=jens-stoltenberg');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Country' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeHidden();
  await expect(page.getByText('On the record', { exact: true })).toBeVisible();
  await expect(page.getByText(/Leader: Jens Stoltenberg · \d of 5 articles/)).toBeVisible();
  await expect(page.getByText(/leader=jens-stoltenberg · \w+ \d+, \d{4}/)).toBeVisible();
});

test('paper is white with dark ink, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await visit(page);
  const look = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(look).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(27, 27, 25)' });
});

test('positions print on landscape A4, with heads that repeat and rows that stay whole', async ({ page }) => {
  await visit(page, '?open=all');
  await page.emulateMedia({ media: 'print' });
  const heads = page.getByRole('columnheader').first();
  const group = await heads.evaluate((head) => getComputedStyle(head.closest('thead') ?? head).display);
  expect(group).toBe('table-header-group');
  for (const side of ['United States', 'Russia', 'NATO']) {
    await expect(page.getByRole('columnheader').getByText(side, { exact: true }).first()).toBeVisible();
  }
  const row = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: titleOf('minsk'), exact: true }) });
  expect(await row.evaluate((element) => getComputedStyle(element).breakInside)).toMatch(/^avoid/);
  const sheets = await printSheets(page);
  expect(sheets.length).toBeGreaterThan(3);
  for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
  expect(Math.round(sheets[0]?.width ?? 0)).toBe(842);
});

test('every quote of an open row is on paper whole', async ({ page }) => {
  await visit(page, '?open=back-assad');
  await page.emulateMedia({ media: 'print' });
  const said = corpus.statements.filter(({ issue, side }) => issue === 'back-assad' && side !== 'syrian-opposition');
  const acts = new Set(said.map(({ utterance }) => utterance));
  const words = await table(page).innerText();
  for (const utterance of acts) {
    const shown = said.filter((statement) => statement.utterance === utterance);
    const isPrinted = shown.some(({ article, quote }) => {
      const text = corpus.articles.find(({ id }) => id === article)?.text ?? '';
      return quote.every(({ start, end }) => fold(words).includes(fold(text.slice(start, end))));
    });
    expect(isPrinted, utterance).toBe(true);
  }
  await expect(page.getByRole('button', { name: /^Show all/ })).toHaveCount(0);
  const isCut = await quoteLink(page, 'We should finally acknowledge').evaluate((link) => {
    const box = link.parentElement ?? link;
    return box.scrollHeight > box.clientHeight + 1;
  });
  expect(isCut).toBe(false);
});

/** Leaves letters and digits: typography and line ends differ on the page. */
function fold(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

test('"Print all quotes" opens every row for the paper and leaves the screen as it was', async ({ page }) => {
  await catchPrint(page);
  await visit(page, '?open=minsk');
  await (await openTakeAway(page)).getByRole('button', { name: 'Print', exact: true }).click();
  const printed = () => page.evaluate<{ open: number }>('window.printed');
  await expect.poll(printed).toEqual({ open: 1 });
  await (await openTakeAway(page)).getByRole('button', { name: 'Print all quotes' }).click();
  const rows = await table(page).locator('.issue').count();
  await expect.poll(printed).toEqual({ open: rows });
  await expect(issueButton(page, titleOf('back-assad'))).toHaveAttribute('aria-expanded', 'false');
  await expect(issueButton(page, titleOf('minsk'))).toHaveAttribute('aria-expanded', 'true');
});

test('the timeline prints its chart and its table on landscape paper', async ({ page }) => {
  await visit(page, '?view=timeline');
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  await expect(page.getByRole('table', { name: /^Events/ }).getByRole('row')).toHaveCount(corpus.events.length + 1);
  const [sheet] = await printSheets(page);
  expect(sheet?.width).toBeGreaterThan(sheet?.height ?? Number.POSITIVE_INFINITY);
});

test('a chart taller than a page has one of portrait paper to itself, between what explains it and the table', async ({
  page,
}) => {
  await visit(page, '?view=timeline&proposed=show');
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const [first, second, third] = await printSheets(page);
  expect(first?.width).toBeGreaterThan(first?.height ?? Number.POSITIVE_INFINITY);
  expect(second?.height).toBeGreaterThan(second?.width ?? Number.POSITIVE_INFINITY);
  expect(third?.width).toBeGreaterThan(third?.height ?? Number.POSITIVE_INFINITY);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('How to read the marks').filter({ visible: true })).toHaveCount(1);
});

test('all quotations print as shown, and say how many are left out, or all of them', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const shown = Array.from(document.querySelectorAll('.found-list > li')).filter((one) => one.checkVisibility());
      Object.assign(window, { printed: { quotations: shown.length } });
    };
  });
  await visit(page, '?reading=quotations');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^\d+ more are not printed\.$/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Show all/ })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await (await openTakeAway(page)).getByRole('button', { name: 'Print all quotes' }).click();
  const title = (await heading(page).innerText()).match(/\d+/g) ?? [];
  const ofSides = title.reduce((sum, count) => sum + Number(count), 0);
  const nobody = Number(/(\d+) of people/.exec(await page.getByRole('main').innerText())?.[1]);
  await expect
    .poll(() => page.evaluate<{ quotations: number }>('window.printed'))
    .toEqual({ quotations: ofSides + nobody });
});

test('About prints every article, and none of what only a screen can do', async ({ page }) => {
  await visit(page, '?view=about');
  await page.emulateMedia({ media: 'print' });
  for (const { title } of corpus.articles) await expect(page.getByRole('rowheader', { name: title })).toBeVisible();
  await expect(page.getByText('What it rests on').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('an article prints on portrait paper, without its list', async ({ page }) => {
  await visit(page, '?view=articles&article=global-news-2015-09');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Articles' })).toBeHidden();
  await expect(page.getByRole('article')).toContainText('told The Associated Press on Tuesday');
  await expect(page.getByRole('article')).toContainText('Global News, quoting AP');
  const [sheet] = await printSheets(page);
  expect(sheet?.height).toBeGreaterThan(sheet?.width ?? Number.POSITIVE_INFINITY);
});
