import type { Page } from '@playwright/test';
import { once } from '../src/facets/engine/once.ts';
import { compileFiles, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, panel, quoteLink, share, visit } from './places.ts';

const views = (page: Page) => page.getByRole('navigation', { name: 'Views' });

const RTL = 'قال الرئيس إن المحادثات ستستمر يوم الاثنين';
const ZALGO =
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034d'.repeat(
    8,
  );
const LONG = 'ab'.repeat(5_000);
const FAMILY = '👨\u200d👩\u200d👧\u200d👦'.repeat(30);
const makeStrange = once(() => compileFiles(STRANGE));
const STRANGE = {
  'articles/arabic.txt': `${RTL}\n\n“${RTL}”, Vladimir Putin said on Monday in ${ZALGO}.\n\n${FAMILY} met. ${LONG} was there too.\n`,
  'articles/long.txt': `---\ntitle: ${LONG}\nauthor: ${ZALGO}\npublisher: ${'W'.repeat(300)}\n---\n“We have met in the cafe\u0301 with ${LONG} and agreed on everything,” Barack Obama said on Monday.\n`,
};

// R25
for (const view of [
  'view=articles',
  'view=articles&article=arabic',
  'view=articles&article=long',
  'reading=quotations&open=all',
  'view=timeline',
  'view=brief',
  'view=about',
]) {
  test(`words of ten thousand letters, towers of accents and other directions fit a phone: ${view}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await serveCorpus(page, makeStrange());
    await visit(page, `?${view}`);
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(window);
  });
}

// R25
for (const view of ['view=articles', 'view=articles&article=long', 'view=about']) {
  test(`a title and a word of twenty thousand letters hold up no page: ${view}`, async ({ page }) => {
    const word = LONG.repeat(2);
    await serveCorpus(page, compileFiles({ 'articles/long.txt': `---\ntitle: ${word}\n---\nThey met in ${word}.\n` }));
    const session = await page.context().newCDPSession(page);
    // Time of the processor: other programs want it too.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await visit(page, `?${view}`);
    await expect(page.locator('[data-long]:visible').first()).toContainText(word);
    const { metrics } = await session.send('Performance.getMetrics');
    expect(metrics.find(({ name }) => name === 'LayoutDuration')?.value).toBeLessThan(1);
  });
}

// R25
test('a search finds composed and decomposed letters alike', async ({ page }) => {
  await serveCorpus(page, makeStrange());
  for (const word of ['caf\u00e9', 'cafe\u0301']) {
    await visit(page, `?view=articles&q=${encodeURIComponent(word)}`);
    await expect(share(page)).toHaveText('1 of 2 articles');
  }
});

// R30
for (const [locale, timezoneId] of [
  ['tr-TR', 'Asia/Tokyo'],
  ['ar-EG', 'Pacific/Kiritimati'],
  ['fa-IR', 'Pacific/Pago_Pago'],
] as const) {
  test(`in ${locale} and ${timezoneId} everything is sorted, grouped and dated as elsewhere`, async ({
    page,
    browser,
    faults,
    baseURL,
  }) => {
    const context = await browser.newContext({
      locale,
      timezoneId,
      viewport: page.viewportSize(),
      baseURL: baseURL ?? '',
    });
    faults.watch(context);
    const other = await context.newPage();
    for (const query of [
      '?open=all',
      '?view=timeline&chart=table',
      '?view=articles',
      '?reading=quotations&open=all',
      '?view=about',
    ]) {
      await visit(page, query);
      await visit(other, query);
      await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
      const words = await page.getByRole('main').innerText();
      await expect.poll(() => other.getByRole('main').innerText(), query).toBe(words);
    }
    await context.close();
  });
}

// R31
test('a page whose text nodes a translator has rewritten goes on', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode() !== null) nodes.push(walker.currentNode);
      for (const node of nodes) {
        if (node.textContent?.trim() === '' || node.parentElement?.closest('script, style') !== null) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = node.textContent;
        outer.append(inner);
        node.parentNode?.replaceChild(outer, node);
      }
    });
  await translate();
  await page.getByRole('searchbox').fill('truce');
  await expectAddress(page, { q: 'truce' });
  await page.getByRole('searchbox').fill('');
  await expectAddress(page, { q: null });
  await translate();
  for (const name of ['Articles', 'Timeline', 'Positions']) {
    await views(page).getByRole('link', { name }).click();
    await expect(views(page).getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('could not be drawn')).toHaveCount(0);
    await translate();
  }
  await quoteLink(page, 'role in fighting ISIL').first().click();
  await expect(panel(page)).toBeVisible();
  await translate();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByText('could not be drawn')).toHaveCount(0);
});
