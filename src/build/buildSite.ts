import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { CommandError } from './commandError.ts';
import { DIST, findSeedsFolder, ROOT, VITE_CONFIG } from './places.ts';
import { checkSeedsFolder } from './readSeeds.ts';
import { measureSite, printSizes } from './sizes.ts';

/** Builds the site into dist/, and prints its sizes and the time it took. */
export async function buildCommand(): Promise<number> {
  const begun = performance.now();
  // Whatever the shell says: React's development build is three times the size.
  process.env.NODE_ENV = 'production';
  checkSeedsFolder(findSeedsFolder());
  await buildSite({ root: ROOT, configFile: VITE_CONFIG, dist: DIST });
  console.log(printSizes(measureSite(DIST)));
  console.log(`Built dist/ in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  return 0;
}

type Site = { readonly root: string; readonly configFile: string; readonly dist: string };

/**
 * Builds a site beside its place and moves it there whole.
 *
 * Whatever goes wrong, bad seeds or bad code, the last good site stays as it was. Throws a `CommandError`.
 */
export async function buildSite({ root, configFile, dist }: Site): Promise<void> {
  const fresh = `${dist}-${process.pid}`;
  try {
    await build({ root, configFile, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } });
    replaceFolder(dist, fresh);
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : error}\nNot built: ${path.basename(dist)}/ is as it was.`,
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Two renames, so that the time without a site is too short to meet. */
function replaceFolder(place: string, fresh: string): void {
  const old = path.join(path.dirname(place), `${path.basename(place)}-old-${process.pid}`);
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
