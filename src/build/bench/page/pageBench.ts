import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { buildSite } from '../../buildSite.ts';
import { compileSeeds } from '../../compileSeeds.ts';
import { builtCorpus } from '../../corpusPlugin.ts';
import { findBrowser, LAUNCH_ARGS } from '../../findBrowser.ts';
import { ROOT, VITE_CONFIG } from '../../places.ts';
import { printCorpus } from '../../printCorpus.ts';
import { makeArticles } from '../makeArticles.ts';
import { printRows, type Row } from '../rows.ts';
import { measureTimeline } from './timelineRows.ts';

const SEED = 2_015;
const HARNESS = 'src/features/timeline/testing/benchPage.html';

/** Where the site stands that is measured, and the page that draws the timeline alone. */
export type Site = { readonly page: string; readonly harness: string };

/** What is measured in a browser: each adds its rows to the table. */
const MEASURES = [measureTimeline];

/**
 * Builds a site of made-up articles, opens it in Chromium and prints what it costs the main thread: what, peer, ours, ratio, goal, met or not.
 *
 * Returns 0 whatever was measured: a figure is not a test.
 */
export async function runPageBench(count: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-page-'));
  try {
    console.log(printRows(await measureSite(folder, count)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

async function measureSite(folder: string, count: number): Promise<Row[]> {
  const dist = await buildAll(folder, count);
  const server = await preview({ root: ROOT, configFile: VITE_CONFIG, logLevel: 'warn', build: { outDir: dist } });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_ARGS, '--disable-gpu'] });
  const rows: Row[] = [];
  try {
    const site = { page: address, harness: `${address}harness/${HARNESS}` };
    for (const measure of MEASURES) rows.push(...(await measure(browser, site)));
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
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
