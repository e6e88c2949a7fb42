import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublishedList } from '../published/publishedList.ts';
import { CommandError } from './commandError.ts';
import { printLostIds } from './printLostIds.ts';
import { readLastPublished, readPublishedFile } from './publishedFile.ts';

const EMPTY: PublishedList = { version: 1, build: 'b', day: '2016-06-01', articles: [], statements: [], events: [] };
const ARTICLE = { id: 'bridge', title: 'A bridge', publisher: 'unnamed', published: '2016-05-04', text: 't' };
const STATEMENT = {
  ...{ id: 'bridge.envoy.toll', hash: 'h', article: 'bridge', speaker: 'envoy', side: 'envoy', issue: 'toll' },
  ...{ stance: 'supports' as const, said: '2016-05-04', reporting: 'direct', quote: 'the toll must go' },
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'published-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(text: string): string {
  const file = path.join(folder, 'published.json');
  writeFileSync(file, text);
  return file;
}

test('The list of an earlier build is read', () => {
  expect(readPublishedFile(write(JSON.stringify(EMPTY)))).toEqual(EMPTY);
  expect(readLastPublished(folder)).toEqual(EMPTY);
});

test.each([
  ['{"version": 1,', 'this is no JSON'],
  ['7', 'this is no list of a build: the whole file'],
  [JSON.stringify({ ...EMPTY, version: 2 }), 'this is no list of a build: version'],
  [JSON.stringify({ ...EMPTY, statements: [{ id: 7 }] }), 'this is no list of a build: statements.0.'],
])('A wrong file is refused with its name, its fault and what to name instead: %s', (text, fault) => {
  const file = write(text);
  const read = () => readPublishedFile(file);
  expect(read).toThrow(CommandError);
  expect(read).toThrow(`--since ${file}: ${fault}`);
  expect(read).toThrow('Name the published.json of an earlier build');
  expect(readLastPublished(folder)).toBeUndefined();
});

test('A file that is not there is refused, a last build that is not there is none', () => {
  expect(() => readPublishedFile(path.join(folder, 'nothing.json'))).toThrow('there is no such file');
  expect(() => readPublishedFile(folder)).toThrow('there is no such file');
  expect(readLastPublished(path.join(folder, 'nothing'))).toBeUndefined();
});

test('Each lost id has a line with what to write and where', () => {
  const before = { ...EMPTY, articles: [ARTICLE], statements: [STATEMENT] };
  const now = { ...before, statements: [{ ...STATEMENT, id: 'bridge.envoy.tolls' }] };
  const places = new Map([['statement bridge.envoy.tolls', 'codings/bridge.yaml:7']]);
  expect(printLostIds(before, before, { places, folder: 'seeds' })).toBe('');
  expect(printLostIds(before, now, { places, folder: 'seeds' })).toContain(
    'statement "bridge.envoy.toll" was published and is gone. If it is now "bridge.envoy.tolls" (same quote), ' +
      'add `aliases: [bridge.envoy.toll]` at seeds/codings/bridge.yaml:7.',
  );
  expect(printLostIds(before, { ...before, statements: [] }, { places, folder: 'seeds' })).toContain(
    'statement "bridge.envoy.toll" was published and is gone, and nothing new is like it.',
  );
  const renamed = { ...before, articles: [{ ...ARTICLE, id: 'bridges' }], statements: [] };
  expect(printLostIds(before, renamed, { places, folder: 'seeds' })).toContain(
    'add `article: { aliases: [bridge] }` at seeds/codings/bridges.yaml.',
  );
});

test('Of an id that names other words now, the line that keeps it is said', () => {
  const before = { ...EMPTY, articles: [ARTICLE], statements: [STATEMENT] };
  const earlier = { ...STATEMENT, quote: 'tolls are robbery' };
  const moved = { ...STATEMENT, id: 'bridge.envoy.toll.2' };
  const places = new Map([['statement bridge.envoy.toll.2', 'codings/bridge.yaml:20']]);
  expect(printLostIds(before, { ...before, statements: [earlier, moved] }, { places, folder: 'seeds' })).toContain(
    'To keep it, add `id: bridge.envoy.toll` at seeds/codings/bridge.yaml:20, which is "bridge.envoy.toll.2" now.',
  );
});
