import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileSeeds } from './compileSeeds.ts';
import { ROOT } from './places.ts';

let place = '';

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'export-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Types the command in the temporary folder, as npm would pass it on. */
function type(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'src/build/run.mjs'), 'export', ...args],
    {
      cwd: place,
      env: { ...process.env, INIT_CWD: place },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

test.each([
  [
    'csv',
    ['articles.csv', 'quotations-found.csv', 'statements.csv'].flatMap((name) => [name, `${name}-metadata.json`]),
  ],
  ['jsonld', ['quotes.jsonld']],
  ['plover', ['events-found.jsonl', 'events.jsonl'].flatMap((name) => [name, `${name}-metadata.json`])],
  [
    'graphml',
    ['issue', 'congruence', 'conflict']
      .flatMap((kind) => [`side-${kind}.graphml`, `speaker-${kind}.graphml`])
      .toSorted(),
  ],
  ['json', ['corpus.json', 'corpus.schema.json']],
  ['seeds', ['seeds.zip']],
])('--format %s writes its files, whole, under names safe on every system', (format, names) => {
  const { status, stdout } = type('--format', format, '--out', `out/${format}`);
  expect(status, stdout).toBe(0);
  const written = readdirSync(path.join(place, 'out', format)).toSorted();
  expect(written).toEqual(names);
  expect(written.filter((name) => !/^[a-z][a-z0-9-]*(\.[a-z]+(-metadata\.json)?)+$/.test(name))).toEqual([]);
  for (const name of names) expect(stdout).toContain(`Written: ${path.join('out', format, name)}\n`);
  expect(stdout).toMatch(/^\d+ articles, \d+ statements/m);
});

/** Unpacks a zip and says where the seeds lie. */
function unpack(zip: string, folder: string): string {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return path.join(folder, 'seeds');
}

test('the zip of the seeds, unpacked, compiles to the same corpus', () => {
  expect(type('--format', 'seeds', '--out', 'zip').status).toBe(0);
  const unpacked = unpack(path.join(place, 'zip/seeds.zip'), path.join(place, 'unpacked'));
  const [ours, theirs] = [path.join(ROOT, 'seeds'), unpacked].map((folder) => compileSeeds(folder, true).corpus);
  expect(JSON.stringify(theirs) === JSON.stringify(ours)).toBe(true);
  expect(theirs?.statements.length).toBeGreaterThan(50);
});

test('a plain folder of articles, zipped and unpacked, compiles to the same corpus', () => {
  const plain = path.join(place, 'plain');
  mkdirSync(path.join(plain, 'may/page_files'), { recursive: true });
  writeFileSync(
    path.join(plain, 'may/été.txt'),
    'Talks go on\r\n\r\nThey would meet again, Mr Smith said on Monday.\r\n',
  );
  writeFileSync(path.join(plain, 'page.html'), '<h1>Talks end</h1><p>Both sides said on Friday that it was over.</p>');
  expect(type('--format', 'seeds', '--out', 'zip', '--seeds', 'plain').status).toBe(0);
  const again = unpack(path.join(place, 'zip/seeds.zip'), path.join(place, 'plain-again'));
  expect(compileSeeds(again, false).corpus).toEqual(compileSeeds(plain, false).corpus);
});

test('the build’s name is that of the corpus: the same for the same folder, another for another', () => {
  mkdirSync(path.join(place, 'theirs'));
  writeFileSync(path.join(place, 'theirs/talks.txt'), 'Talks\n\nThey met on Monday, Mr Smith said.\n');
  const readBuild = (...args: string[]) => {
    type('--format', 'json', '--out', 'build', ...args);
    return JSON.parse(readFileSync(path.join(place, 'build/corpus.json'), 'utf8')).about.build;
  };
  const [first, again, other] = [readBuild(), readBuild(), readBuild('--seeds', 'theirs')];
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('a folder with errors is not exported, and says why', () => {
  mkdirSync(path.join(place, 'bad/codebook'), { recursive: true });
  mkdirSync(path.join(place, 'bad/articles'));
  writeFileSync(path.join(place, 'bad/codebook/issues.yaml'), 'issues: [unclosed\n');
  const { status, stdout } = type('--format', 'csv', '--out', 'none', '--seeds', 'bad');
  expect(status).toBe(1);
  expect(stdout).toContain('Not written, because of the errors: none');
  expect(existsSync(path.join(place, 'none'))).toBe(false);
});

test('where one file cannot be written none is, and what was there stays', () => {
  mkdirSync(path.join(place, 'taken/articles.csv'), { recursive: true });
  writeFileSync(path.join(place, 'taken/statements.csv'), 'the last export');
  const { status, stderr } = type('--format', 'csv', '--out', 'taken');
  expect(status).toBe(1);
  expect(stderr).toContain(`${path.join(place, 'taken/articles.csv')} cannot be written: `);
  expect(readFileSync(path.join(place, 'taken/statements.csv'), 'utf8')).toBe('the last export');
  expect(readdirSync(path.join(place, 'taken')).toSorted()).toEqual(['articles.csv', 'statements.csv']);
});

test.each([
  [
    'an unknown format',
    ['--format', 'xls', '--out', 'x'],
    'There is no format "xls". There are: csv, jsonld, plover, graphml, json, seeds.',
  ],
  ['no format', ['--out', 'x'], 'export needs --format: which form to export in.'],
  ['no folder', ['--format', 'csv'], 'export needs --out DIR: which folder to write into.'],
])('%s is refused with how the command is typed, and nothing is written', (_title, args, message) => {
  const { status, stderr } = type(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: npm run export -- ');
  expect(existsSync(path.join(place, 'x'))).toBe(false);
});
