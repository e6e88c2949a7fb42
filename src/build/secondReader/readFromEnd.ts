import type { MessagePort } from 'node:worker_threads';
import { type OpenArticle, openArticle } from '../../pipeline/articleText.ts';
import { type Lists, makeLinker } from '../../pipeline/linkArticle.ts';
import { makeNameLink, rememberLink } from '../../pipeline/linkArticles.ts';
import type { Memory, Parts } from '../../pipeline/remember.ts';
import { readSeedFiles } from '../../pipeline/seedFiles.ts';
import { nameContent } from '../cache/memory.ts';
import { readSeeds } from '../readSeeds.ts';

/** What the second reader is given: the folder, where the compiler is (`progress[0]`, articles it has asked for), and the way to send what was made. */
export type ReadOrder = { readonly folder: string; readonly progress: Int32Array; readonly port: MessagePort };

/** Something made, printed as JSON: the compiler writes it down as it is. */
export type Printed = { readonly name: string; readonly head: string; readonly body: string };

/** So many are sent together. */
const BATCH = 16;
/** Texts are held for linking up to here; of a larger folder the compiler links the others. */
const MOST_HELD = 8_000;

/**
 * Reads the articles of a folder from its end, until the compiler, who reads from its beginning, is met; then links them, when told the lists.
 *
 * What is made is sent and found by its content's name. Nothing depends on it: what is not sent in time the compiler makes itself.
 */
export function readFromEnd({ folder, progress, port }: ReadOrder): void {
  const send = makeSend(port);
  const { articles } = readSeedFiles(readSeeds(folder), { article: () => undefined, coding: () => undefined });
  const memory = makeMemory(send);
  const held: OpenArticle[] = [];
  let place = articles.size;
  for (const [id, file] of [...articles].toReversed()) {
    place -= 1;
    if (Atomics.load(progress, 0) > place) break;
    const open = openArticle(id, file, { report: () => undefined, memory });
    if (open !== undefined && held.length < MOST_HELD) held.push(open);
  }
  send.rest();
  port.on('message', (lists: Lists) => {
    link(held, lists, { memory, isMet: (count) => Atomics.load(progress, 0) >= articles.size * 2 - count });
    send.rest();
  });
}

type Linking = { readonly memory: Memory; readonly isMet: (count: number) => boolean };

function link(held: readonly OpenArticle[], lists: Lists, { memory, isMet }: Linking): void {
  const linker = makeLinker(lists);
  const nameLink = makeNameLink(memory, lists);
  for (const [index, open] of held.entries()) {
    if (isMet(index)) return;
    rememberLink(open, { memory, name: nameLink(open), linker });
  }
}

type Send = { readonly one: (printed: Printed) => void; readonly rest: () => void };

function makeSend(port: MessagePort): Send {
  let batch: Printed[] = [];
  const rest = () => {
    if (batch.length > 0) port.postMessage(batch);
    batch = [];
  };
  const one = (printed: Printed) => {
    batch.push(printed);
    if (batch.length >= BATCH) rest();
  };
  return { one, rest };
}

/** Sends what is kept, and holds the first of it: what is linked later are the same articles in the same order. */
function makeMemory(send: Send): Memory {
  const held = new Map<string, Parts<unknown, unknown>>();
  return {
    name: nameContent,
    findHead: (name) => held.get(name)?.head,
    findBody: (name) => held.get(name)?.body,
    keep(name, made) {
      if (held.size < MOST_HELD) held.set(name, made);
      send.one({ name, head: JSON.stringify(made.head), body: JSON.stringify(made.body) });
    },
  };
}
