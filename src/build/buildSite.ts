import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Corpus } from '../corpus/corpus.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { packSeeds } from '../exports/seedsZip.ts';
import { bundleWhole, MOST_IN_ONE, ONE_FILE, printOneFile } from './buildOneFile.ts';
import { CommandError } from './commandError.ts';
import { compileSite } from './compileSite.ts';
import { builtCorpus } from './corpusPlugin.ts';
import { drawFirstScreen } from './firstScreen/drawFirstScreen.ts';
import { findStyle, putFirstScreen } from './firstScreen/putFirstScreen.ts';
import type { FirstScreen } from './firstScreen/tidyScreen.ts';
import { listBuild } from './listBuild.ts';
import type { Options, PublishedTexts } from './options.ts';
import { packIndex } from './packIndex.ts';
import { PREVIEW_FILE, pageHead } from './pageHead.ts';
import { DIST, findSeedsFolder, ROOT, VITE_CONFIG } from './places.ts';
import { drawPreview } from './preview/drawPreview.ts';
import { rasterise } from './preview/rasterise.ts';
import { printCorpus } from './printCorpus.ts';
import { printPacked } from './printPacked.ts';
import { PUBLISHED_FILE, readPublishedFile } from './publishedFile.ts';
import { checkSeedsFolder, readSeedFiles } from './readSeeds.ts';
import { measureSite, printSizes } from './sizes.ts';

/** Builds the site into dist/, and prints its sizes and the time it took. */
export async function buildCommand({
  texts,
  site,
  since,
}: Pick<Options, 'texts' | 'site'> & Partial<Pick<Options, 'since'>>): Promise<number> {
  const begun = performance.now();
  checkSeedsFolder(findSeedsFolder());
  // A wrong list is said before anything is compiled.
  if (since !== undefined) readPublishedFile(since);
  await buildSite({ root: ROOT, configFile: VITE_CONFIG, dist: DIST, texts, site, since });
  console.log(printSizes(measureSite(DIST)));
  console.log(`Built dist/ in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  return 0;
}

/** What is built: the page, and what stands in a frame of somebody else's. */
const PAGES = ['index.html', 'embed.html'];

type Site = {
  readonly root: string;
  readonly configFile: string;
  readonly dist: string;
  readonly texts: PublishedTexts;
  readonly site: string | undefined;
  /** The list of an earlier build to compare with. */
  readonly since?: string | undefined;
};

/**
 * Builds a site beside its place and moves it there whole.
 *
 * Whatever goes wrong, bad seeds or bad code, the last good site stays as it was. Throws a `CommandError`.
 */
export async function buildSite(site: Site): Promise<void> {
  const { dist } = site;
  // Whatever the shell says: React's development build is three times the size.
  process.env.NODE_ENV = 'production';
  const fresh = `${dist}-${process.pid}`;
  try {
    await writeSite(site, fresh);
    replaceFolder(dist, fresh);
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : error}\nNot built: ${path.basename(dist)}/ is as it was.`,
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The site, and the page that is one file, out of the same corpus. */
async function writeSite({ root, configFile, dist, texts, site, since }: Site, fresh: string): Promise<void> {
  const folder = findSeedsFolder(root);
  const compiled = compileSite(folder, texts);
  const lookup = makeLookup(compiled.corpus);
  const { build: name, list, changes } = listBuild(compiled, { since, dist, folder });
  // The seeds hold the whole texts.
  const seeds = texts === 'all' ? packSeeds(readSeedFiles(folder)) : null;
  const search = packIndex(compiled.corpus);
  const published = { corpus: printCorpus(compiled.corpus), build: name, seeds, changes, search };
  const first = await drawFirstScreen({ configFile, corpus: compiled.corpus, published });
  await build({
    root,
    configFile,
    logLevel: 'warn',
    plugins: [builtCorpus(published), pageHead({ lookup, site })],
    build: { outDir: fresh, emptyOutDir: true, rolldownOptions: { input: PAGES.map((page) => path.join(root, page)) } },
  });
  if (site !== undefined) writeFileSync(path.join(fresh, PREVIEW_FILE), await rasterise(drawPreview(lookup, site)));
  writeFileSync(path.join(fresh, PUBLISHED_FILE), list);
  const count = lookup.corpus.articles.length;
  if (count > MOST_IN_ONE) console.log(printNoOneFile(count));
  else await writeOneFile({ root, configFile, published }, fresh, compiled.corpus);
  // Comes last: the one file is made of the page without it.
  if (first !== null) writeFirstScreen(fresh, first);
}

type Bundled = Parameters<typeof bundleWhole>[0];

async function writeOneFile(bundled: Bundled, fresh: string, corpus: Corpus): Promise<void> {
  const whole = await bundleWhole(bundled);
  const held = { ...bundled.published, corpus: printPacked(corpus) };
  writeFileSync(path.join(fresh, ONE_FILE), printOneFile(fresh, whole, held));
}

function writeFirstScreen(fresh: string, first: FirstScreen): void {
  const file = path.join(fresh, 'index.html');
  const page = readFileSync(file, 'utf8');
  const style = readFileSync(path.join(fresh, findStyle(page)), 'utf8');
  writeFileSync(file, putFirstScreen(page, first, style));
}

function printNoOneFile(count: number): string {
  const [all, most] = [count, MOST_IN_ONE].map((number) => number.toLocaleString('en-US'));
  return `No ${ONE_FILE}: it would have to be read whole before anything is seen, and ${all} articles are more than the ${most} it is made of at most.`;
}

/** Two renames, so that the time without a site is too short to meet. */
function replaceFolder(place: string, fresh: string): void {
  const old = path.join(path.dirname(place), `${path.basename(place)}-old-${process.pid}`);
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
