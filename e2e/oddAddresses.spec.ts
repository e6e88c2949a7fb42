import type { Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, issueButton, printShare, share, visit } from './places.ts';

const ALL = printShare(corpus.articles.length);
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' });

/** Shows an address as a link in the page does, without asking the server for it: most take no address of megabytes. */
async function show(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

// R06
const SOUND = { country: 'ukraine' } as const;
for (const [broken, lines] of [
  ['q=%', 0],
  ['q=%E0%A4%A', 0],
  ['q=+', 0],
  ['q=;', 0],
  ['&&&=&=1', 1],
  ['issue=&leader=', 0],
  ['leader=napoleon&leader=napoleon', 1],
  ['__proto__=1&constructor=2', 1],
  ['from=2015-02-30&to=0', 1],
  ['from=2015-02-29&to=2016-02-30&zoom=2015-02-29/2015-02-30', 1],
  ['sort=[object Object]&chart=NaN', 1],
] as const) {
  test(`an address with "${broken}" in it keeps its sound part and says the rest in at most one line`, async ({
    page,
  }) => {
    await visit(page, `?${broken}&country=ukraine`);
    await expect(page.getByText(/in this link (?:is|are) not in the corpus/)).toHaveCount(lines);
    await expect(page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /Ukraine/ })).toBeVisible();
    await expectAddress(page, SOUND);
    await issueOrView(page);
    expect(new URL(page.url()).search).not.toMatch(/napoleon|__proto__|02-30|object/);
  });
}

/** Any step writes the address anew, without what could not be obeyed. */
async function issueOrView(page: Page): Promise<void> {
  await views(page).getByRole('link', { name: 'Timeline' }).click();
  await expectAddress(page, { view: 'timeline', ...SOUND });
}

// R06
test('of two hundred ids of which one is unknown the others are obeyed', async ({ page }) => {
  const known = corpus.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const many = Array.from({ length: 199 }, (_, nth) => known[nth % known.length]);
  await visit(page, `?leader=${['napoleon', ...many].join(',')}`);
  await expect(page.getByText('One filter in this link is not in the corpus and was ignored.')).toBeVisible();
});

// R07
for (const [size, name] of [
  [8_000, '8 KB'],
  [64_000, '64 KB'],
  [2_000_000, '2 MB'],
] as const) {
  test(`an address of ${name} is shown at once, its search cut and its ids left out`, async ({ page }) => {
    await visit(page);
    await expect(share(page)).toHaveText(ALL);
    const ids = Array.from({ length: size / 20 }, (_, nth) => `nobody${nth}`).join(',');
    await show(page, `?country=ukraine&leader=${ids}&q=${'truce '.repeat(size / 12)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(/^(?:truce ){83}tr$/);
    await expect(page.getByText(/^[\d,]+ filters in this link are not in the corpus and were ignored\./)).toBeVisible();
    await views(page).getByRole('link', { name: 'Articles' }).click();
    await expect.poll(() => page.url().length).toBeLessThan(2_000);
  });
}

/** Chromium keeps fifty entries; the first is the empty page, the second where one comes in. */
const STEPS = 48;

// R08
test('every step back and forward that a browser keeps shows the same screen', async ({ page }) => {
  test.setTimeout(60_000);
  await visit(page);
  await expect(issueButton(page, titleOf('minsk'))).toBeVisible();
  const wrong = await page.evaluate(async (steps) => {
    const buttons = () => Array.from(document.querySelectorAll<HTMLElement>('main table .issue-button'));
    const look = () => {
      const open = buttons().filter((one) => one.ariaExpanded === 'true');
      return `${location.search} ${open.map((one) => one.innerText).join('; ')}`;
    };
    const until = async (holds: () => boolean) => {
      for (let frame = 0; frame < 300 && !holds(); frame += 1) await new Promise(requestAnimationFrame);
      return holds();
    };
    const seen = [look()];
    const wrong: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const before = [location.search, look()];
      buttons()[step % 5]?.click();
      const moved = await until(() => location.search !== before[0] && look() !== before[1]);
      if (!moved) wrong.push(`step ${step} does nothing`);
      seen.push(look());
    }
    const walk = async (way: 1 | -1, screens: readonly string[]) => {
      for (const screen of screens) {
        history.go(way);
        if (!(await until(() => look() === screen))) wrong.push(`${look()} instead of ${screen}`);
      }
    };
    await walk(-1, seen.slice(0, -1).reverse());
    await walk(1, seen.slice(1));
    return new Set(seen).size < 10 ? [...wrong, 'the steps show nothing new'] : wrong;
  }, STEPS);
  expect(wrong).toEqual([]);
});

// R08, R09
test('fast typing makes one step and few writes of the address', async ({ page }) => {
  await page.addInitScript(() => {
    const written = { pushed: 0, replaced: 0 };
    const { pushState, replaceState } = history;
    history.pushState = (...args) => {
      written.pushed += 1;
      pushState.apply(history, args);
    };
    history.replaceState = (...args) => {
      written.replaced += 1;
      replaceState.apply(history, args);
    };
    Object.assign(window, { written });
  });
  await visit(page);
  await page.getByRole('searchbox').focus();
  const begun = Date.now();
  await page.keyboard.type('the truce in the east of the country did not hold for long, he said', { delay: 20 });
  await expect(page).toHaveURL(/q=the\+truce.*said$/);
  const seconds = (Date.now() - begun) / 1000;
  const { pushed, replaced } = await page.evaluate<{ pushed: number; replaced: number }>('window.written');
  expect(pushed).toBe(0);
  // One each 300 ms, and the last. Safari refuses more than a hundred in ten seconds, formerly in thirty.
  expect(replaced).toBeLessThanOrEqual(seconds / 0.3 + 1);
});

// R10
test('an unknown article is said, and the list stays in reach', async ({ page }) => {
  await visit(page, '?view=articles&article=nothing');
  await expect(page.getByText('One filter in this link is not in the corpus and was ignored.')).toBeVisible();
  await page.getByRole('region', { name: 'Articles' }).getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
});
