import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './places.ts';

let place = '';

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'compile-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Types a command in the temporary folder, as npm would pass it on. */
function type(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'src/build/run.mjs'), ...args], {
    cwd: place,
    env: { ...process.env, INIT_CWD: place, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

test('the seeds of this project compile to the same bytes in every time zone, language and folder', () => {
  const copy = path.join(place, 'copy');
  cpSync(path.join(ROOT, 'seeds'), copy, { recursive: true });
  const corpora = [
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'UTC', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
  ].map((env, index) => {
    const seeds = index === 0 ? path.join(ROOT, 'seeds') : copy;
    const { status, stdout } = type(['compile', '--seeds', seeds, '--out', `${index}.json`], env);
    expect(status, stdout).toBe(0);
    return readFileSync(path.join(place, `${index}.json`), 'utf8');
  });
  expect(new Set(corpora).size).toBe(1);
  expect(corpora[0]?.endsWith('}\n')).toBe(true);
});

test('compiling the seeds of this project ends with its numbers and no error', () => {
  const { status, lines } = type(['compile']);
  expect(status).toBe(0);
  expect(lines.at(-1)).toMatch(
    /^\d+ articles, \d+ statements \([^)]+\), \d+ events, \d+ anchors all exact, \d+ problems?( \(\d+ warnings?\))?$/,
  );
});

test('a folder with errors names each, exits 1 and leaves the file of the last time', () => {
  const seeds = path.join(place, 'bad');
  mkdirSync(path.join(seeds, 'codebook'), { recursive: true });
  writeFileSync(path.join(seeds, 'codebook/issues.yaml'), 'issues: [unclosed\n');
  writeFileSync(path.join(place, 'last.json'), 'the last good corpus');
  const { status, stdout, lines } = type(['compile', '--seeds', 'bad', '--out', 'last.json']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ {2}bad\/codebook\/issues\.yaml:\d+:\d+ [\w-]+ .*Fix: /m);
  expect(lines.at(-1)).toMatch(/[1-9]\d* problems? \([1-9]\d* errors?/);
  expect(readFileSync(path.join(place, 'last.json'), 'utf8')).toBe('the last good corpus');
});

test('a stranger’s folder compiles without its faulty articles, says which, and changes nothing; --strict refuses', () => {
  const seeds = path.join(place, 'theirs');
  mkdirSync(path.join(seeds, 'may/page_files'), { recursive: true });
  writeFileSync(
    path.join(seeds, 'may/talks.txt'),
    'Talks go on\n\nBoth sides said on Monday that they would meet again.\n',
  );
  writeFileSync(
    path.join(seeds, 'may/page.html'),
    '<h1>Talks end</h1><p>Both sides said on Friday that it was over.</p>',
  );
  writeFileSync(path.join(seeds, 'may/page_files/a.css'), 'p {}');
  writeFileSync(path.join(seeds, 'scan.txt'), '%PDF-1.4');
  writeFileSync(path.join(seeds, 'letter.docx'), 'PK');
  const before = readdirSync(seeds, { recursive: true });
  const { status, stdout, lines } = type(['compile', '--seeds', 'theirs', '--out', 'theirs.json']);
  expect(status, stdout).toBe(0);
  expect(lines.at(-1)).toMatch(/^2 articles, .* 2 problems \(2 warnings\)$/);
  expect(stdout).toMatch(
    /theirs\/letter\.docx:1:1 kind-not-read A Word document .*\n.*theirs\/scan\.txt:1:1 not-text .*a PDF/,
  );
  expect(existsSync(path.join(place, 'theirs.json'))).toBe(true);
  expect(type(['compile', '--seeds', 'theirs', '--strict']).status).toBe(1);
  expect(readdirSync(seeds, { recursive: true })).toEqual(before);
});

test('a folder without articles is told what is expected', () => {
  mkdirSync(path.join(place, 'nothing'));
  const { status, stdout } = type(['compile', '--seeds', 'nothing']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/no-article .* Fix: Put news articles here, one a file/);
});

test('what cannot be written is said, and no part of it stays', () => {
  mkdirSync(path.join(place, 'taken'));
  writeFileSync(path.join(place, 'file'), '');
  for (const out of ['taken', 'file/corpus.json']) {
    const { status, stderr } = type(['compile', '--out', out]);
    expect(status).toBe(1);
    expect(stderr.trimEnd()).toMatch(new RegExp(`^${path.join(place, out)} cannot be written: .*$`));
  }
  expect(readdirSync(place).filter((file) => file.endsWith('.part'))).toEqual([]);
});

test('a missing folder is named, in a sentence', () => {
  const { status, stderr } = type(['compile', '--seeds', 'nowhere']);
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(`There is no seeds folder ${path.join(place, 'nowhere')}. Name another with --seeds DIR.`);
});

test('an unknown option shows how the command is typed and runs nothing', () => {
  const { status, stderr } = type(['compile', '--output', 'x.json']);
  expect(status).toBe(2);
  expect(stderr).toContain("'--output'");
  expect(stderr).toContain(
    'Usage: npm run compile -- [--seeds DIR] [--since FILE] [--out PATH] [--report FILE] [--draft] [--strict]',
  );
  expect(existsSync(path.join(place, 'x.json'))).toBe(false);
});
