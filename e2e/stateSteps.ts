import type { Page } from '@playwright/test';
import { makeArticles } from '../src/build/bench/makeArticles.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { compileFiles, DATA_FILE, serveCorpus } from './corpora.ts';
import type { Faults } from './faults.ts';

/** Whether the page is as wide as on a phone. */
export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 721;
}

/** Under 1041 px the tools of a view are in a layer, on a phone in the sheet of filters. */
export async function openOptions(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) >= 1041) return;
  const filters = page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /^Filters/ });
  await (isPhone(page) ? filters : page.getByRole('button', { name: 'Options', exact: true })).click();
}

export async function takeAway(page: Page, name: string): Promise<void> {
  await openOptions(page);
  await page.getByRole('button', { name: 'Take away', exact: true }).click();
  await page.getByRole('dialog', { name: 'Take away' }).getByRole('button', { name }).click();
}

let many: Corpus | undefined;

/** More events than can be drawn each. */
export async function serveMany(page: Page): Promise<void> {
  many ??= compileFiles(
    Object.fromEntries(
      Array.from(makeArticles({ count: 60, seed: 7 }), (file) => [file.path, new TextDecoder().decode(file.read())]),
    ),
  );
  await serveCorpus(page, many);
}

export async function loseArticles(page: Page, faults: Faults): Promise<void> {
  faults.allow(/Failed to load resource/);
  await page.route(DATA_FILE, (route) => route.abort());
}

/** Serves the page as a browser without scripts reads it: axe itself needs them. */
export async function goWithoutScript(page: Page): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/<script\b.*?<\/script>/gs, '').replaceAll(/<\/?noscript>/g, '');
    await route.fulfill({ response, body: html });
  });
}
