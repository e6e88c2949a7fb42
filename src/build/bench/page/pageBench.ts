import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build, preview } from 'vite';
import { buildSite } from '../../buildSite.ts';
import { compileSeeds } from '../../compileSeeds.ts';
import { builtCorpus } from '../../corpusPlugin.ts';
import { findBrowser, LAUNCH_ARGS } from '../../findBrowser.ts';
import { ROOT, VITE_CONFIG } from '../../places.ts';
import { printCorpus } from '../../printCorpus.ts';
import { makeArticles } from '../makeArticles.ts';
import { printRows, type Row } from '../rows.ts';
import { weighSite } from './dataRows.ts';
import { buildLargeSite } from './largeSite.ts';
import { measureLargeSite } from './siteRows.ts';
import { measureTimeline } from './timelineRows.ts';

const SEED = 2_015;
const HARNESS = 'src/features/timeline/testing/benchPage.html';

/** Where the site stands that is measured, and the page that draws the timeline alone. */
export type Site = { readonly page: string; readonly harness: string };

/** What is measured: of the timeline by itself, a site of so many articles; sites of the sizes given; both, or one of them. Sites are built in `keep`, and taken from there. */
export type Asked = {
  readonly articles: number;
  readonly sizes: readonly number[];
  readonly only: readonly string[];
  readonly keep: string | undefined;
};

/**
 * Builds sites of made-up articles, opens them in Chromium and prints what they cost: what, peer, ours, ratio, goal, met or not.
 *
 * Returns 0 whatever was measured: a figure is not a test.
 */
export async function runPageBench({ articles, sizes, only, keep }: Asked): Promise<number> {
  const folder = keep ?? mkdtempSync(path.join(tmpdir(), 'on-the-record-page-'));
  const rows: Row[] = [];
  try {
    if (only.includes('timeline')) rows.push(...(await measureTimelineSite(articles)));
    for (const count of only.includes('site') ? sizes : []) {
      const dist = buildLargeSite(folder, count);
      rows.push(...weighSite(dist, count));
      rows.push(...(await measureServed(dist, (browser, address) => measureLargeSite(browser, { address, count }))));
    }
    console.log(printRows(rows));
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

async function measureTimelineSite(articles: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-page-'));
  try {
    const dist = await buildAll(folder, articles);
    return await measureServed(dist, (browser, address) =>
      measureTimeline(browser, { page: address, harness: `${address}harness/${HARNESS}` }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measure = (browser: Browser, address: string) => Promise<Row[]>;

async function measureServed(dist: string, measure: Measure): Promise<Row[]> {
  const server = await preview({ root: ROOT, configFile: VITE_CONFIG, logLevel: 'warn', build: { outDir: dist } });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_ARGS, '--disable-gpu'] });
  try {
    return await measure(browser, address);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The site as it is published, and in a folder of it the page that draws the timeline alone. */
async function buildAll(folder: string, count: number): Promise<string> {
  const [seeds, dist] = [path.join(folder, 'seeds'), path.join(folder, 'dist')];
  mkdirSync(path.join(seeds, 'articles'), { recursive: true });
  for (const file of makeArticles({ count, seed: SEED })) writeFileSync(path.join(seeds, file.path), file.read());
  process.env.ON_THE_RECORD_SEEDS = seeds;
  await buildSite({ root: ROOT, configFile: VITE_CONFIG, dist, texts: 'all', site: undefined });
  const corpus = printCorpus(compileSeeds(seeds).corpus);
  await build({
    root: ROOT,
    configFile: VITE_CONFIG,
    logLevel: 'warn',
    plugins: [builtCorpus({ corpus, build: 'bench', seeds: null, changes: null, search: null })],
    build: {
      outDir: path.join(dist, 'harness'),
      emptyOutDir: true,
      rolldownOptions: { input: path.join(ROOT, HARNESS) },
    },
  });
  return dist;
}
