import type { Page } from '@playwright/test';
import { findFaults } from './axe.ts';
import { compileFiles, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import {
  listFaintWords,
  listLostWords,
  listMoving,
  listSmallTargets,
  measureSideways,
  spaceOut,
  unspace,
} from './legible.ts';
import { enter, NAMED_STATES, widen } from './namedStates.ts';
import { panel, visit } from './places.ts';

const WIDTHS = [1280, 768, 320];
const THEMES = ['light', 'dark'] as const;
/** 1280 px at 200 %: 1.4.4. At 400 % they are 320, which is among the widths: 1.4.10. */
const DOUBLED = 640;
/** What an A4 sheet on its side is wide between its margins. */
const SHEET = 1017;

// Each goes through six runs of axe and as many widths: on a busy machine more than half a minute.
test.describe.configure({ timeout: 150_000 });

for (const state of NAMED_STATES) {
  test(`${state.name}: axe finds nothing in any width and theme, and every word stays`, async ({ page, faults }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await state.prepare?.(page, faults);
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 900 });
    await enter(page, state);
    for (const width of WIDTHS) {
      if (width !== WIDTHS[0]) await widen(page, state, width);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findFaults(page), `axe at ${width} px, ${colorScheme}`).toEqual([]);
        expect.soft(await listFaintWords(page), `faint at ${width} px, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await listSmallTargets(page), `small at ${width} px`).toEqual([]);
      await expectWhole(page, `at ${width} px`);
      await spaceOut(page);
      await expectWhole(page, `spaced at ${width} px`);
      await unspace(page);
    }
    expect.soft(await listMoving(page), 'moves').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect.soft(await listFaintWords(page), 'faint in the colors of the system').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await widen(page, state, DOUBLED);
    await expectWhole(page, 'at 200 %');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: SHEET, height: 700 });
    expect.soft(await listFaintWords(page), 'faint on paper').toEqual([]);
    await expectWhole(page, 'on paper');
  });
}

/** What is there must be had without scrolling sideways, with no word cut off or under another. */
async function expectWhole(page: Page, when: string): Promise<void> {
  expect.soft(await measureSideways(page), `pixels to scroll sideways ${when}`).toBe(0);
  expect.soft(await listLostWords(page), `lost ${when}`).toEqual([]);
}

test('the page on accessibility names these states, widths and themes', async ({ page }) => {
  await visit(page, '?view=accessibility');
  const section = page.locator('section').filter({ hasText: 'In these states' });
  await expect(section.getByRole('listitem')).toHaveText(NAMED_STATES.map(({ name }) => name));
  await expect(section).toContainText(
    `${WIDTHS.join(', ')} px wide, ${THEMES.join(' and ')}: ${NAMED_STATES.length * WIDTHS.length * THEMES.length} runs`,
  );
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

/** What the browser hands to screen readers, in the order in which it is read: role and name of every node. */
async function readTree(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly string[] => {
    const node = known.get(id);
    if (node === undefined) return [];
    const own = node.ignored ? [] : [`${node.role?.value} ${node.name?.value ?? ''}`];
    return [...own, ...(node.childIds ?? []).flatMap(read)];
  };
  return read(nodes[0]?.nodeId ?? '');
}

test('a screen reader is told where a highlight begins, whose words it holds, and where it ends', async ({ page }) => {
  await visit(page, '?view=articles&article=global-news-2015-09');
  await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
  const heard = (await readTree(page))
    .flatMap((node) => (node.startsWith('StaticText ') ? [node.slice(11)] : []))
    .join('');
  expect(heard).toMatch(
    /\[coded, NATO opposes, Back Assad’s government: ?Support for President Bashar Assad’s regime, however, is not “[^”]+” ?end\]/,
  );
});

test('laid out as a grid, the table is still a table with heads for screen readers', async ({ page }) => {
  await visit(page);
  const roles = (await readTree(page)).map((node) => node.split(' ')[0]);
  for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) expect(roles).toContain(role);
});

test('an article names the language it is in, where it is read and in lists', async ({ page }) => {
  const text =
    'El presidente habló ayer en Madrid con los ministros de la Unión sobre la situación de los refugiados en la frontera.\n';
  await serveCorpus(page, compileFiles({ 'articles/es.txt': `La reunión de Madrid\n\n${text}${text}` }));
  await visit(page, '?view=articles');
  await expect(page.getByRole('article').locator('.reader-text')).toHaveAttribute('lang', 'es');
  const list = page.getByRole('region', { name: 'Articles' });
  await expect(list.getByRole('heading', { name: 'La reunión de Madrid' })).toHaveAttribute('lang', 'es');
  await visit(page, '?view=about');
  await expect(page.getByRole('rowheader').getByRole('link', { name: 'La reunión de Madrid' })).toHaveAttribute(
    'lang',
    'es',
  );
});
