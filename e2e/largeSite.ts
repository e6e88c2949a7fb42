import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../src/build/generator/makeFolder.ts';
import type { Order } from '../src/build/generator/order.ts';
import { serveFolder } from './plainServer.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A built site of made-up articles, served as files and nothing else. `folder` is where it lies. */
export type LargeSite = { readonly address: string; readonly folder: string; close(): void };

/** Builds a site of made-up articles beside the project's own, in a process of its own, and serves it. */
export async function openLargeSite(order: Order): Promise<LargeSite> {
  const parent = mkdtempSync(path.join(tmpdir(), 'large-site-'));
  const [seeds, folder] = [path.join(parent, 'seeds'), path.join(parent, 'dist')];
  for (const file of makeFolder(order)) {
    const place = path.join(seeds, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.read());
  }
  buildAt(seeds, folder);
  const server = await serveFolder(folder);
  return {
    address: server.site,
    folder,
    close() {
      server.close();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

function buildAt(seeds: string, dist: string): void {
  const site = { root: ROOT, configFile: path.join(ROOT, 'vite.config.ts'), dist, texts: 'all' };
  const script = [
    "const { loadProgram } = await import('./src/build/loadProgram.mjs');",
    "const { buildSite } = await loadProgram('src/build/buildSite.ts');",
    `await buildSite(${JSON.stringify(site)});`,
  ];
  const env = { ...process.env, ON_THE_RECORD_SEEDS: seeds };
  execFileSync(process.execPath, ['--input-type=module', '--eval', script.join('\n')], {
    cwd: ROOT,
    env,
    stdio: 'pipe',
  });
}
