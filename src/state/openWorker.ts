import type { Answer } from '../facets/fulltext/askIndex.ts';
import type { Asked, Said } from '../worker/messages.ts';
import type { Asker } from './searchApart.ts';

/**
 * Opens a search worker and hands it the index; null where the browser refuses it, or it cannot open the index.
 *
 * It is asked one thing at a time: what was typed while it was busy, and has been typed over since, is never asked.
 */
export async function openWorker(findAddress: () => string, packed: ArrayBuffer): Promise<Asker | null> {
  // A browser refuses workers to a page from disk, and says so as an error.
  if (location.protocol === 'file:') return null;
  try {
    const worker = new Worker(findAddress(), { type: 'module' });
    const copy = packed.slice();
    await send(worker, { packed: copy }, [copy]);
    let last: Promise<unknown> = Promise.resolve();
    return (typed, signal) => {
      const answer = last.then(async () => {
        signal.throwIfAborted();
        const said = await send(worker, { typed });
        if (said === null) throw new Error('The search worker gave no answer.');
        return said;
      });
      last = answer.catch(() => undefined);
      return answer;
    };
  } catch {
    return null;
  }
}

function send(worker: Worker, asked: Asked, transfer: Transferable[] = []) {
  return new Promise<Answer | null>((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    const settle = (end: () => void) => {
      listening.abort();
      end();
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Said>) =>
        settle(() => ('answer' in data ? resolve(data.answer) : reject(new Error(data.failure)))),
      { signal },
    );
    worker.addEventListener('error', ({ message }) => settle(() => reject(new Error(message))), { signal });
    worker.postMessage(asked, transfer);
  });
}
