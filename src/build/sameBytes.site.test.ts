import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { DIST, ROOT, VITE_CONFIG } from './places.ts';

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => `${path.relative(folder, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .toSorted();
}

test('the same seeds and the same code make the same bytes, file by file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'again-'));
  try {
    const dist = path.join(folder, 'dist');
    await buildSite({ root: ROOT, configFile: VITE_CONFIG, dist, texts: 'all', site: undefined });
    expect(listFiles(dist)).toEqual(listFiles(DIST));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
