import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from '../testing/makeTestFolder.ts';
import { type CachePlace, type DiskCache, openDiskCache } from './diskCache.ts';

const NAMES = ['0001aa', '0002bb', 'ffff01'];

function open(folder: string, place: Partial<CachePlace> = {}): DiskCache {
  return openDiskCache({ folder, version: 'a', leastEntries: 1, ...place });
}

function keepAll(cache: DiskCache, names: readonly string[] = NAMES): void {
  for (const name of names) cache.keep(name, { head: { of: name }, body: [`words of ${name}`, 'é\n—'] });
}

function findAll(cache: DiskCache, names: readonly string[] = NAMES): unknown[] {
  return names.map((name) => [cache.findHead(name), cache.findBody(name)]);
}

const ALL = NAMES.map((name) => [{ of: name }, [`words of ${name}`, 'é\n—']]);
const NONE = [undefined, undefined];

test('What was kept is found at once and by the next run, unless the compiler has changed', () => {
  const folder = makeTestFolder();
  const first = open(folder);
  keepAll(first);
  expect(findAll(first)).toEqual(ALL);
  first.save();
  expect(findAll(first)).toEqual(ALL);
  expect(findAll(open(folder))).toEqual(ALL);
  const newer = open(folder, { version: 'b' });
  expect(findAll(newer, NAMES.slice(0, 1))).toEqual([NONE]);
  keepAll(newer, ['0001aa']);
  newer.save();
  expect(readdirSync(folder).every((name) => name.startsWith('b.'))).toBe(true);
});

test('What nobody asks for any more is forgotten', () => {
  const folder = makeTestFolder();
  const first = open(folder);
  keepAll(first);
  first.save();
  const second = open(folder);
  second.findHead('0001aa');
  second.save();
  expect(findAll(open(folder))).toEqual([ALL[0], NONE, NONE]);
});

test('Entries that are written before the end, and those of many runs, are all found', () => {
  const folder = makeTestFolder();
  const names = Array.from({ length: 90 }, (_, index) => `name${index}`);
  for (let run = 1; run <= names.length; run += 1) {
    const cache = open(folder, { mostHeld: 2 });
    for (const name of names.slice(0, run)) if (cache.findHead(name) === undefined) keepAll(cache, [name]);
    cache.save();
  }
  const found = findAll(open(folder), names);
  expect(found).toEqual(names.map((name) => [{ of: name }, [`words of ${name}`, 'é\n—']]));
  expect(readdirSync(folder).length).toBeLessThan(45);
});

test.each([
  ['cut', (bytes: Buffer) => bytes.subarray(0, 10)],
  ['of other bytes', (bytes: Buffer) => Buffer.alloc(bytes.length, 'x')],
  ['empty', () => Buffer.alloc(0)],
])('A file that is %s is as good as none', (_, damage) => {
  for (const kind of ['.data', '.index']) {
    const folder = makeTestFolder();
    const first = open(folder);
    keepAll(first);
    first.save();
    for (const name of readdirSync(folder).filter((file) => file.endsWith(kind)))
      writeFileSync(path.join(folder, name), damage(readFileSync(path.join(folder, name))));
    const next = open(folder);
    expect(NAMES.map((name) => next.findHead(name))).toEqual([undefined, undefined, undefined]);
    keepAll(next);
    next.save();
    expect(findAll(open(folder))).toEqual(ALL);
  }
});

test('Two compilers at once leave a cache that is right', () => {
  const folder = makeTestFolder();
  const [first, second] = [open(folder), open(folder)];
  keepAll(first, NAMES.slice(0, 2));
  keepAll(second, NAMES.slice(1));
  first.save();
  second.save();
  const found = findAll(open(folder));
  expect(found.slice(1)).toEqual(ALL.slice(1));
});

test('A folder that cannot be written costs nothing but time', () => {
  const folder = path.join(makeTestFolder(), 'file');
  writeFileSync(folder, '');
  const cache = open(folder, { mostHeld: 2 });
  keepAll(cache);
  expect(() => cache.save()).not.toThrow();
  expect(findAll(cache)).toEqual(ALL);
});

test('A handful of entries is not written', () => {
  const folder = makeTestFolder();
  const cache = openDiskCache({ folder, version: 'a' });
  keepAll(cache);
  cache.save();
  expect(readdirSync(folder)).toEqual([]);
});
