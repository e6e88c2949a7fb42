import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Corpus } from '../../corpus/corpus.ts';
import { FEW_ARTICLES } from '../../corpus/fewArticles.ts';
import { leaveOut } from '../buildOneFile.ts';
import { heldCorpus, type Published } from '../corpusPlugin.ts';
import { ROOT } from '../places.ts';
import { type FirstScreen, tidyScreen } from './tidyScreen.ts';

/** What draws the screen, once it is bundled for Node. */
const DRAWER = 'src/app/firstScreen.tsx';

type Drawn = { readonly configFile: string; readonly corpus: Corpus; readonly published: Published };

/**
 * Draws what the page shows before its script runs, with the page's own components.
 *
 * A large corpus has none, since of its table only what is near the window is drawn; nor has one of which nothing is coded.
 */
export async function drawFirstScreen({ configFile, corpus, published }: Drawn): Promise<FirstScreen | null> {
  if (corpus.statements.length === 0 || corpus.articles.length > FEW_ARTICLES) return null;
  const folder = path.join(ROOT, 'node_modules/.cache', `first-screen-${randomUUID()}`);
  try {
    await build({
      root: ROOT,
      configFile,
      logLevel: 'warn',
      plugins: [heldCorpus(published), leaveOut()],
      publicDir: false,
      // With React in it: another program in this process may have loaded its development build.
      ssr: { noExternal: true },
      build: { ssr: path.join(ROOT, DRAWER), outDir: folder, rolldownOptions: { output: { codeSplitting: false } } },
    });
    const program: { printFirstScreen(corpus: Corpus): string } = await withoutBrowser(
      () => import(pathToFileURL(path.join(folder, 'firstScreen.js')).href),
    );
    return tidyScreen(await withoutBrowser(async () => program.printFirstScreen(corpus)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the page asks of its browser while it is drawn: a wide window without an address stands for it. */
const STAND_IN = {
  window: { location: { search: '' } },
  location: { search: '' },
  matchMedia: (query: string) => ({ matches: query.includes('min-width') }),
};

async function withoutBrowser<Value>(run: () => Promise<Value>): Promise<Value> {
  Object.assign(globalThis, STAND_IN);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(STAND_IN)) Reflect.deleteProperty(globalThis, name);
  }
}
