import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSeedFiles, readSeeds } from './readSeeds.ts';

let place = '';
let folder = '';

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'seeds-'));
  folder = path.join(place, 'seeds');
  mkdirSync(folder);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(file: string, text = 'x'): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function readPaths(): string[] {
  return readSeeds(folder).map((file) => file.path);
}

function readRefusals() {
  return readSeeds(folder).map((file) => [file.path, file.refusal?.code]);
}

describe('readSeeds', () => {
  test('reads articles, codings and codebook, with their folders, in order of code units', () => {
    for (const file of ['codings/b.yaml', 'articles/z.txt', 'articles/Z.txt', 'articles/é.txt', 'articles/2015/a.md'])
      write(file);
    write('codebook/issues.yaml');
    expect(readPaths()).toEqual([
      'articles/2015/a.md',
      'articles/Z.txt',
      'articles/z.txt',
      'articles/é.txt',
      'codebook/issues.yaml',
      'codings/b.yaml',
    ]);
  });

  test('gives the bytes as they are', () => {
    write('articles/a.txt', '\uFEFFone\r\ntwo');
    expect(Buffer.from(readSeeds(folder)[0]?.read() ?? [])).toEqual(Buffer.from('\uFEFFone\r\ntwo'));
  });

  test('reads no file before it is asked for, and then as it is by then', () => {
    write('articles/a.txt', 'one');
    const [file] = readSeeds(folder);
    expect(file?.size).toBe(3);
    write('articles/a.txt', 'three');
    expect(Buffer.from(file?.read() ?? []).toString()).toBe('three');
    rmSync(path.join(folder, 'articles/a.txt'));
    expect(() => file?.read()).toThrow('ENOENT');
  });

  test('passes over hidden files and copies an editor leaves', () => {
    for (const file of ['articles/.a.txt.swp', 'articles/a.txt~', 'articles/a.txt', '.hidden/a.txt']) write(file);
    expect(readPaths()).toEqual(['articles/a.txt']);
  });

  test('lists outside the form what could be an article, and gives only what is in it away', () => {
    const own = ['articles/a.txt', 'codebook/issues.yaml'];
    for (const file of [...own, 'README.md', 'drafts/a.txt', 'page.html', 'page_files/x.html', 'table.csv'])
      write(file);
    expect(readPaths()).toEqual(['articles/a.txt', 'codebook/issues.yaml', 'drafts/a.txt', 'page.html']);
    expect(readSeedFiles(folder).map((file) => file.path)).toEqual(own);
  });

  test('a folder that only happens to be called articles hides nothing beside it, not even when a draft was written', () => {
    for (const file of ['a.txt', 'articles/c.txt', 'more/d.txt', 'codebook/actors.draft.yaml']) write(file);
    expect(readPaths()).toEqual(['a.txt', 'articles/c.txt', 'codebook/actors.draft.yaml', 'more/d.txt']);
  });

  test('a folder without articles/ is one of articles', () => {
    for (const file of ['b.txt', '2015/a.txt', 'codebook/issues.yaml', 'node_modules/x/LICENSE.txt']) write(file);
    expect(readPaths()).toEqual(['2015/a.txt', 'b.txt', 'codebook/issues.yaml']);
  });

  test('an empty folder has no files', () => {
    expect(readSeeds(folder)).toEqual([]);
  });

  test('refuses links that lead out of the folder, by name and with what to do', () => {
    writeFileSync(path.join(place, 'secret.txt'), 'secret');
    write('articles/a.txt');
    symlinkSync(path.join(place, 'secret.txt'), path.join(folder, 'articles/b.txt'));
    symlinkSync(place, path.join(folder, 'articles/c'));
    expect(readRefusals()).toEqual([
      ['articles/a.txt', undefined],
      ['articles/b.txt', 'path-escape'],
      ['articles/c', 'path-escape'],
    ]);
    expect(() => readSeeds(folder)[1]?.read()).toThrow('leads out of the seeds folder');
  });

  test('refuses a folder beside it whose name begins the same', () => {
    mkdirSync(path.join(place, 'seeds-of-others'));
    writeFileSync(path.join(place, 'seeds-of-others/a.txt'), 'x');
    write('articles/a.txt');
    symlinkSync(path.join(place, 'seeds-of-others/a.txt'), path.join(folder, 'articles/b.txt'));
    expect(readRefusals()).toEqual([
      ['articles/a.txt', undefined],
      ['articles/b.txt', 'path-escape'],
    ]);
  });

  test('follows a link to a file inside, and no link that would run in a circle', () => {
    write('articles/a.txt', 'words');
    symlinkSync('a.txt', path.join(folder, 'articles/b.txt'));
    symlinkSync('.', path.join(folder, 'articles/again'));
    expect(readRefusals()).toEqual([
      ['articles/a.txt', undefined],
      ['articles/again', 'not-a-file'],
      ['articles/b.txt', undefined],
    ]);
  });

  test('calls a link to the folder itself a circle, not a way out of it', () => {
    write('a.txt');
    write('more/b.txt');
    symlinkSync('.', path.join(folder, 'again'));
    symlinkSync('..', path.join(folder, 'more/up'));
    expect(readRefusals()).toEqual([
      ['a.txt', undefined],
      ['again', 'not-a-file'],
      ['more/b.txt', undefined],
      ['more/up', 'not-a-file'],
    ]);
    expect(readSeeds(folder)[1]?.refusal?.message).toContain('in a circle');
  });

  test('refuses a pipe, which would be waited at for ever, and reads a folder that is called like a file', () => {
    write('articles/a.txt/b.txt');
    execFileSync('mkfifo', [path.join(folder, 'articles/pipe.txt')]);
    expect(readRefusals()).toEqual([
      ['articles/a.txt/b.txt', undefined],
      ['articles/pipe.txt', 'not-a-file'],
    ]);
  });

  test('a link to nothing is a problem, not a crash', () => {
    write('articles/a.txt');
    symlinkSync('gone.txt', path.join(folder, 'articles/b.txt'));
    expect(readRefusals()).toEqual([
      ['articles/a.txt', undefined],
      ['articles/b.txt', 'unreadable-file'],
    ]);
  });

  test('the folder itself may be a link', () => {
    write('articles/a.txt');
    symlinkSync(folder, path.join(place, 'linked'));
    expect(readSeeds(path.join(place, 'linked')).map((file) => file.path)).toEqual(['articles/a.txt']);
  });

  test('says which folder is missing', () => {
    expect(() => readSeeds(path.join(place, 'nowhere'))).toThrow(/no seeds folder .*nowhere/);
  });
});
