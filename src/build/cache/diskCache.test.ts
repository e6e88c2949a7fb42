import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDiskCache } from './diskCache.ts';

const KEYS = ['0001aa', '0002bb', 'ffff01'];

function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'on-the-record-cache-'));
}

test('What was kept is found by the next run, unless the compiler has changed', () => {
  const folder = makeFolder();
  const first = openDiskCache({ folder, version: 'a', leastEntries: 1 });
  for (const key of KEYS) first.keep(key, { of: key });
  first.save();
  const next = openDiskCache({ folder, version: 'a', leastEntries: 1 });
  expect(KEYS.map((key) => next.find(key))).toEqual(KEYS.map((key) => ({ of: key })));
  const newer = openDiskCache({ folder, version: 'b', leastEntries: 1 });
  expect(newer.find('0001aa')).toBeUndefined();
  newer.keep('0001aa', 1);
  newer.save();
  expect(readdirSync(folder).every((name) => name.startsWith('b.'))).toBe(true);
});

test('What nobody asks for any more is forgotten', () => {
  const folder = makeFolder();
  const first = openDiskCache({ folder, version: 'a', leastEntries: 1 });
  first.keep('0001aa', 1);
  first.keep('0041cc', 2);
  first.save();
  const second = openDiskCache({ folder, version: 'a', leastEntries: 1 });
  second.find('0001aa');
  second.save();
  const third = openDiskCache({ folder, version: 'a', leastEntries: 1 });
  expect([third.find('0001aa'), third.find('0041cc')]).toEqual([1, undefined]);
});

test('A damaged file is as good as none', () => {
  const folder = makeFolder();
  const first = openDiskCache({ folder, version: 'a', leastEntries: 1 });
  first.keep('0001aa', 1);
  first.save();
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"0001aa": ');
  expect(openDiskCache({ folder, version: 'a', leastEntries: 1 }).find('0001aa')).toBeUndefined();
});

test('A folder that cannot be written costs nothing but time', () => {
  const folder = path.join(makeFolder(), 'file');
  writeFileSync(folder, '');
  const cache = openDiskCache({ folder, version: 'a', leastEntries: 1 });
  cache.keep('0001aa', 1);
  expect(() => cache.save()).not.toThrow();
});

test('A handful of entries is not written', () => {
  const folder = makeFolder();
  const cache = openDiskCache({ folder, version: 'a' });
  cache.keep('0001aa', 1);
  cache.save();
  expect(readdirSync(folder)).toEqual([]);
});
