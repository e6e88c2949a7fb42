import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkOutside } from './checkOutside.ts';
import { ROOT } from './places.ts';
import { makeTestFolder } from './testing/makeTestFolder.ts';

function makeArticles() {
  const place = makeTestFolder();
  const folder = path.join(place, 'news');
  mkdirSync(path.join(folder, 'more'), { recursive: true });
  writeFileSync(path.join(folder, 'a.txt'), 'Talks end\n\nThe talks ended on Monday.\n');
  return { place, folder };
}

test('A place in the folder that is read is refused, also by way of a link and where it is not there yet', () => {
  const { place, folder } = makeArticles();
  symlinkSync(path.join(folder, 'more'), path.join(place, 'link'));
  for (const inside of [
    'news',
    'news/report.md',
    'news/more/new/report.md',
    'link/report.md',
    'news/../news/..report.md',
  ])
    expect(() => checkOutside(folder, '--report', path.join(place, inside))).toThrow(/--report .* is inside .*news/);
  symlinkSync(folder, path.join(place, 'named'));
  expect(() => checkOutside(path.join(place, 'named'), '--out', path.join(folder, 'x.json'))).toThrow('--out');
});

test('A place beside the folder is none in it, whatever its name begins with', () => {
  const { place, folder } = makeArticles();
  for (const outside of ['report.md', 'news.md', 'news-2/report.md', 'new/report.md'])
    expect(() => checkOutside(folder, '--report', path.join(place, outside))).not.toThrow();
  expect(() => checkOutside(folder, '--report', undefined)).not.toThrow();
});

test.each([
  [['compile', '--report', 'news/report.md']],
  [['compile', '--report', 'report.md', '--out', 'news/corpus.json']],
  [['export', '--format', 'csv', '--out', 'news/tables']],
])('%j writes nothing and says where to write instead', ([command = '', ...args]) => {
  const { place, folder } = makeArticles();
  const run = [path.join(ROOT, 'src/build/run.mjs'), command, '--seeds', 'news', ...args];
  const { status, stderr, stdout } = spawnSync(process.execPath, run, {
    cwd: place,
    env: { ...process.env, INIT_CWD: place },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr + stdout).toContain('the folder that is read');
  expect(readdirSync(place)).toEqual(['news']);
  expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'more']);
});
