import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { sampleItem } from '../citations/testing/sampleItem.ts';
import { BROWSER_ALIASES } from './browserAliases.ts';

const CITATION_FILES = path.resolve(import.meta.dirname, '../citations/citationFiles.ts');
// 44 kB when measured; it is fetched by nobody but who asks for a file.
const LIMIT = 50_000;

test('citation files are printed where there is no Node and nothing can be requested', async () => {
  const warnings: string[] = [];
  const bundle = await rolldown({
    input: CITATION_FILES,
    platform: 'browser',
    resolve: { alias: { ...BROWSER_ALIASES } },
    onwarn: ({ message }) => warnings.push(message),
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'citationFiles', minify: true });
  const [{ code }] = output;
  expect(warnings).toEqual([]);
  const print = `${code};[citationFiles.printBibtex(items), citationFiles.printRis(items)]`;
  const [bibtex, ris] = runInNewContext(print, { items: [sampleItem()] });
  expect(bibtex).toMatch(/^@article\{one,/);
  expect(ris).toMatch(/^TY {2}- NEWS\r\n/);
  expect(gzipSync(code).length).toBeLessThan(LIMIT);
});
