import type { Page } from '@playwright/test';
import { makeArticles } from '../src/build/bench/makeArticles.ts';
import { printCorpus } from '../src/build/printCorpus.ts';
import { once } from '../src/facets/engine/once.ts';
import { compile } from '../src/pipeline/compile.ts';
import { DATA_FILE } from './corpora.ts';
import { expect, test } from './fixtures.ts';

const COUNT = 240;
const makePacked = once(() => {
  const { corpus } = compile([...makeArticles({ count: COUNT, seed: 5 })]);
  const [first] = corpus.articles;
  if (first === undefined) throw new Error('There is no article.');
  return { corpus, first, ...printCorpus(corpus) };
});

/** Serves the page with a corpus in many files; `spoil` may answer for some of them. Gives the names of the texts asked for. */
async function servePacked(
  page: Page,
  spoil: (name: string) => { status?: number; body?: string } | undefined = () => undefined,
) {
  const { json, others } = makePacked();
  const texts: string[] = [];
  await page.route(DATA_FILE, (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\//, '');
    if (name.startsWith('corpus-text-')) texts.push(name);
    const body = others.get(name) ?? json;
    return route.fulfill({ contentType: 'application/json', body, ...spoil(name) });
  });
  return texts;
}

test('of a large corpus the list is there without a text, and opening an article loads one file of them', async ({
  page,
}) => {
  const { first } = makePacked();
  const texts = await servePacked(page);
  await page.goto('/?view=articles&article=none');
  await expect(page.getByText(`${COUNT} articles`).first()).toBeVisible();
  await page.getByRole('link', { name: first.title }).first().click();
  await expect(page.getByRole('article')).toContainText(lastWords(first.text));
  expect(new Set(texts).size).toBe(1);
});

test('a reader filters, opens a quotation in its article and comes back', async ({ page }) => {
  await servePacked(page);
  await page.goto('/?reading=quotations');
  const count = page.getByRole('status').filter({ hasText: 'articles' }).first();
  await expect(count).toContainText(String(COUNT));
  const speaker = makePacked().corpus.actors.find(({ kind, id }) => kind === 'state' && countArticles(id) > 0);
  await page.goto(`/?reading=quotations&country=${speaker?.id}`);
  await expect(count).toContainText(` of ${COUNT}`);
  const quote = page.locator('.quote.found .passage').first();
  if (!(await quote.isVisible())) await page.locator('.issue-button').first().click();
  await expect(quote).toBeVisible();
  const words = (await quote.innerText()).slice(1, 30);
  await quote.click();
  await expect(page.getByRole('complementary', { name: 'Article' })).toContainText(words);
  await page.goBack();
  await expect(page.getByRole('complementary', { name: 'Article' })).toHaveCount(0);
  await expect(quote).toBeVisible();
});

test('a text that does not arrive is told of with its file, and comes when it is asked for again', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|The data file did not arrive/);
  const { first } = makePacked();
  let isDown = true;
  await servePacked(page, (name) => (isDown && name.startsWith('corpus-text-') ? { status: 503 } : undefined));
  await page.goto(`/?view=articles&article=${first.id}`);
  await expect(
    page.getByText(/The data file did not arrive \(503, corpus-text-\d+-[0-9a-f]{16}\.json\)\./),
  ).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).toContainText(lastWords(first.text));
});

// R29
test('where a text is damaged its panel says so, the table beside it stays, and the text comes when it is asked for again', async ({
  page,
  faults,
}) => {
  faults.allow(/The data file cannot be read/);
  const { others, first } = makePacked();
  let isDamaged = true;
  await servePacked(page, (name) =>
    isDamaged && name.startsWith('corpus-text-') ? { body: others.get(name)?.slice(0, -20) ?? '' } : undefined,
  );
  await page.goto(`/?reading=quotations&article=${first.id}`);
  const failure = page.locator('.state');
  await expect(failure).toContainText(/cannot be read \(damaged, corpus-text-\d+-[0-9a-f]{16}\.json\)\./);
  // What went wrong can be copied, to be told to somebody.
  const copied = await failure.evaluate((said) => {
    getSelection()?.selectAllChildren(said);
    return getSelection()?.toString();
  });
  expect(copied).toMatch(/damaged, corpus-text-\d+-/);
  await expect(page.locator('.issue-button').first()).toBeVisible();
  isDamaged = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('complementary', { name: 'Article' })).toContainText(lastWords(first.text));
  await expect(page.locator('.issue-button').first()).toBeVisible();
});

test('where the text of a row is damaged the row says so, the table stays, and all words come when they are asked for again', async ({
  page,
  faults,
}) => {
  faults.allow(/The data file cannot be read/);
  let isDamaged = true;
  await servePacked(page, (name) =>
    isDamaged && name.startsWith('corpus-text-') ? { body: '{"texts":[' } : undefined,
  );
  await page.goto('/?reading=quotations&open=all');
  const rows = page.getByRole('table').getByRole('listitem');
  const failures = rows.filter({ hasText: /cannot be read \(damaged, corpus-text-\d+-[0-9a-f]{16}\.json\)\./ });
  await expect.poll(() => failures.count()).toBeGreaterThan(3);
  await expect(page.locator('.issue-button').first()).toBeVisible();
  isDamaged = false;
  await failures.first().getByRole('button', { name: 'Try again' }).click();
  await expect(failures).toHaveCount(0);
  await expect(rows.locator('.passage').first()).toBeVisible();
});

/** What the machine found in quotations is unpacked when it is drawn, all else before anything is. */
const DRAWN = { rows: '', quotes: '&reading=quotations', found: '', facets: '' };

for (const [part, query] of Object.entries(DRAWN)) {
  test(`a damaged file of ${part} is told of by its name`, async ({ page, faults }) => {
    if (query !== '') faults.allow(/The data file cannot be read/);
    await servePacked(page, (name) =>
      name.startsWith(`corpus-${part}-`)
        ? { body: (makePacked().others.get(name) ?? '').replace(/"[ps][1-5][124n][^"]{9}/, '"p11') }
        : undefined,
    );
    await page.goto(`/?view=${query === '' ? 'articles' : `positions${query}`}`);
    await expect(
      page.getByText(new RegExp(`The data file cannot be read \\(damaged, corpus-${part}-[0-9a-f]{16}\\.json\\)\\.`)),
    ).toBeVisible();
  });
}

test('everything is saved with its texts', async ({ page }) => {
  await servePacked(page);
  await page.goto('/?view=articles');
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: /JSON/ }).first().check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save/ }).click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text.length).toBeGreaterThan(100_000);
});

/** The last words of a text, as one line of it has them. */
function lastWords(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(-40) ?? '';
}

function countArticles(actor: string): number {
  return makePacked().corpus.articles.filter(({ attributions }) => attributions.some(({ side }) => side === actor))
    .length;
}
