import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../generator/makeFolder.ts';
import { ROOT, VITE_CONFIG } from '../../places.ts';

const SEED = 2_015;
/** Some articles are coded, as in life: what people coded and what the machine found are drawn apart. */
const CODED = 0.05;
/** A hundred thousand whole articles are compiled in this many megabytes. */
const MEMORY = 14_000;

/**
 * Builds the site of so many made-up articles in a folder, and returns where it stands; where it stands already it is taken as it is.
 *
 * In a process of its own, which gives its memory back before anything is measured.
 */
export function buildLargeSite(folder: string, count: number): string {
  const [seeds, dist] = [path.join(folder, `seeds-${count}`), path.join(folder, `dist-${count}`)];
  if (existsSync(dist)) return dist;
  for (const file of makeFolder({ count, seed: SEED, coded: CODED })) {
    const place = path.join(seeds, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.read());
  }
  const site = { root: ROOT, configFile: VITE_CONFIG, dist, texts: 'all' };
  const script = [
    "const { loadProgram } = await import('./src/build/loadProgram.mjs');",
    "const { buildSite } = await loadProgram('src/build/buildSite.ts');",
    `await buildSite(${JSON.stringify(site)});`,
  ];
  const args = [`--max-old-space-size=${MEMORY}`, '--input-type=module', '--eval', script.join('\n')];
  const env = { ...process.env, ON_THE_RECORD_SEEDS: seeds };
  execFileSync(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return dist;
}
