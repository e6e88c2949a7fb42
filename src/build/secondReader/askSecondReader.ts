import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Lists } from '../../pipeline/linkArticle.ts';
import type { Memory } from '../../pipeline/remember.ts';
import type { KeptMemory } from '../cache/memory.ts';
import { ROOT } from '../places.ts';
import type { Printed, ReadOrder } from './readFromEnd.ts';

/** A memory that a second thread fills while the compiler reads. */
export type SharedMemory = {
  readonly memory: Memory;
  /** Tells the reader the lists to link with. */
  readonly tellLists: (lists: Lists) => void;
  readonly dismiss: () => void;
};

/** A thread takes a second to begin: as long as a few hundred articles. */
const LEAST_ARTICLES = 1_500;
/** So many articles in a row that nobody remembers, and the rest are hardly better known. */
const UNKNOWN = 100;

/**
 * Lets a second thread read along in a folder of which little is remembered.
 *
 * The result is the same with and without it, since what it makes is found by its content's name.
 */
export function askSecondReader(folder: string, articles: number, kept: KeptMemory): SharedMemory {
  if (articles < LEAST_ARTICLES) return { memory: kept, tellLists: () => undefined, dismiss: () => undefined };
  const progress = new Int32Array(new SharedArrayBuffer(4));
  let unknown = 0;
  let reader: SecondReader | undefined;
  const memory: Memory = {
    ...kept,
    findHead(name) {
      Atomics.add(progress, 0, 1);
      reader?.receive(kept);
      const head = kept.findHead(name);
      unknown = head === undefined ? unknown + 1 : 0;
      if (unknown === UNKNOWN) reader ??= startReader(folder, progress);
      return head;
    },
  };
  return { memory, tellLists: (lists) => reader?.tell(lists), dismiss: () => reader?.dismiss() };
}

type SecondReader = {
  readonly receive: (kept: KeptMemory) => void;
  readonly tell: (lists: Lists) => void;
  readonly dismiss: () => void;
};

function startReader(folder: string, progress: Int32Array): SecondReader {
  const { port1: port, port2 } = new MessageChannel();
  const order: ReadOrder = { folder, progress, port: port2 };
  const worker = new Worker(path.join(ROOT, 'src/build/secondReader/entry.mjs'), {
    // A second thread's garbage counts as the process's memory.
    resourceLimits: { maxOldGenerationSizeMb: 400 },
    workerData: order,
    transferList: [port2],
  });
  // A second reader that fails is no failure: the compiler makes what it is not sent.
  worker.on('error', () => undefined);
  worker.unref();
  return {
    receive(kept) {
      for (let sent = receive(port); sent !== undefined; sent = receive(port))
        for (const { name, head, body } of sent) kept.keepPrinted(name, { head, body });
    },
    tell: (lists) => port.postMessage(lists),
    dismiss() {
      port.close();
      void worker.terminate();
    },
  };
}

/** A gate: whatever comes through this port was sent by `readFromEnd`. */
function receive(port: MessageChannel['port1']): readonly Printed[] | undefined {
  return receiveMessageOnPort(port)?.message as readonly Printed[] | undefined;
}
