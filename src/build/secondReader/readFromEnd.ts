import type { MessagePort } from 'node:worker_threads';
import { type OpenArticle, openArticle } from '../../pipeline/articleText.ts';
import type { SourceFile } from '../../pipeline/decode.ts';
import { type Lists, makeLinker } from '../../pipeline/linkArticle.ts';
import { makeNameLink, rememberLink } from '../../pipeline/linkArticles.ts';
import type { Memory } from '../../pipeline/remember.ts';
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
const MOST_HELD = 6_000;

/**
 * Reads the articles of a folder from its end, until the compiler, who reads from its beginning, is met; then links them, when told the lists.
 *
 * What is made is sent and found by its content's name. Nothing depends on it: what is not sent in time the compiler makes itself.
 */
export function readFromEnd({ folder, progress, port }: ReadOrder): void {
  const send = makeSend(port);
  const files = readSeeds(folder);
  const memory = makeMemory(send);
  const held: OpenArticle[] = [];
  for (const { id, file } of readBackwards(files, progress)) {
    const opened = openArticle(id, file, { report: () => undefined, memory });
    if (opened !== undefined && held.length < MOST_HELD) held.push(opened.article);
  }
  send.rest();
  port.on('message', (lists: Lists) => {
    link(held, lists, { memory, isMet: (count) => Atomics.load(progress, 0) >= files.length * 2 - count });
    send.rest();
  });
}

/** So many files are decoded together: they lie in memory, and the compiler has them too. */
const AT_ONCE = 200;

/** Reads articles from the last to the first that the compiler has not asked for. A file counts as one article, as most are. */
function* readBackwards(files: readonly SourceFile[], progress: Int32Array) {
  for (let end = files.length; end > 0; end -= AT_ONCE) {
    const some = files.slice(Math.max(0, end - AT_ONCE), end);
    const { articles } = readSeedFiles(some, { article: () => undefined, coding: () => undefined });
    let place = end;
    for (const [id, file] of [...articles].toReversed()) {
      place -= 1;
      if (Atomics.load(progress, 0) > place) return;
      yield { id, file };
    }
  }
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

/**
 * Sends what is kept, and holds the first of it: what is linked later are the same articles in the same order.
 *
 * Held as it is printed: that takes a fifth of the room, and nobody asks for a head again.
 */
function makeMemory(send: Send): Memory {
  const held = new Map<string, string>();
  return {
    name: nameContent,
    findHead: () => undefined,
    findBody(name) {
      const body = held.get(name);
      return body === undefined ? undefined : JSON.parse(body);
    },
    keep(name, made) {
      const printed = { name, head: JSON.stringify(made.head), body: JSON.stringify(made.body) };
      if (held.size < MOST_HELD) held.set(name, printed.body);
      send.one(printed);
    },
  };
}
