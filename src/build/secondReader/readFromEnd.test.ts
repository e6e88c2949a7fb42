import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { compile } from '../../pipeline/compile.ts';
import type { Lists } from '../../pipeline/linkArticle.ts';
import { makeArticles } from '../bench/makeArticles.ts';
import { openDiskCache } from '../cache/diskCache.ts';
import { nameContent } from '../cache/memory.ts';
import { readSeeds } from '../readSeeds.ts';
import { makeTestFolder } from '../testing/makeTestFolder.ts';
import { askSecondReader } from './askSecondReader.ts';
import { type Printed, readFromEnd } from './readFromEnd.ts';

const COUNT = 40;

function makeFolder(): string {
  const folder = makeTestFolder();
  mkdirSync(path.join(folder, 'articles'));
  for (const file of makeArticles({ count: COUNT, seed: 7 })) writeFileSync(path.join(folder, file.path), file.read());
  return folder;
}

function openMemory() {
  const cache = openDiskCache({ folder: makeTestFolder(), version: 'a' });
  const made: string[] = [];
  const keep: typeof cache.keep = (name, parts) => {
    made.push(name);
    cache.keep(name, parts);
  };
  return { memory: { ...cache, name: nameContent, keep }, made };
}

function receiveAll(port: MessageChannel['port1']): Printed[] {
  const sent: Printed[] = [];
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port))
    sent.push(...(next.message as Printed[]));
  return sent;
}

test('What the second reader makes is what the compiler would have made', async () => {
  const folder = makeFolder();
  const { port1, port2 } = new MessageChannel();
  const progress = new Int32Array(new SharedArrayBuffer(4));
  readFromEnd({ folder, progress, port: port2 });
  const { memory, made } = openMemory();
  for (const { name, ...printed } of receiveAll(port1)) memory.keepPrinted(name, printed);
  let lists: Lists | undefined;
  compile(readSeeds(folder), { onLists: (told) => (lists = told) });
  port1.postMessage(lists);
  await new Promise((resolve) => port2.once('message', resolve));
  for (const { name, ...printed } of receiveAll(port1)) memory.keepPrinted(name, printed);
  port1.close();

  const shared = compile(readSeeds(folder), { memory });
  expect(made).toEqual([]);
  expect(JSON.stringify(shared)).toBe(JSON.stringify(compile(readSeeds(folder))));
});

test('The second reader stops where it meets the compiler', () => {
  const folder = makeFolder();
  const { port1, port2 } = new MessageChannel();
  readFromEnd({ folder, progress: Int32Array.of(COUNT - 10), port: port2 });
  expect(receiveAll(port1)).toHaveLength(10);
  port1.close();
});

test('A small folder needs no second reader', () => {
  const { memory } = openMemory();
  expect(askSecondReader('anywhere', 100, memory).memory).toBe(memory);
});
