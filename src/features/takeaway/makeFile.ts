import type { Lookup } from '../../corpus/lookup.ts';
import { loadCorpus } from '../../state/loadCorpus.ts';
import { trustWorker } from '../../state/trustWorker.ts';
import type { MadeFile } from '../../ui/saveFile.ts';
import type { Answer, Asked } from './exportFile.ts';
import exportWorker from './exportWorker.ts?worker&url';

/** Long enough for the page to be drawn again, in milliseconds. */
const PAINT = 50;

/**
 * Makes the file a reader wants, beside the page, so that ten thousand articles do not hold it still.
 *
 * Where no worker runs (a page opened from disk), or where it fails, the page makes the file itself, from the corpus it has or, of a large
 * one, with all the texts that it loads for it; what is wrong then is thrown.
 */
export async function makeFile(asked: Asked, { corpus, columns }: Lookup): Promise<MadeFile> {
  const made = await askWorker(asked);
  if (made !== null) return made;
  const { exportFile } = await import('./exportFile.ts');
  // What is said of the wait must be on the screen before the page stands still.
  await new Promise((resolve) => setTimeout(resolve, PAINT));
  return exportFile(asked.wanted, columns === undefined ? corpus : await loadCorpus(asked.corpusUrl));
}

function askWorker(asked: Asked): Promise<Answer> {
  return new Promise<Answer>((resolve) => {
    // A browser refuses workers to a page from disk, and says so as an error.
    if (location.protocol === 'file:') return resolve(null);
    try {
      const worker = new Worker(trustWorker(exportWorker), { type: 'module' });
      const settle = (answer: Answer) => {
        worker.terminate();
        resolve(answer);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data));
      worker.addEventListener('error', () => settle(null));
      worker.postMessage(asked);
    } catch {
      resolve(null);
    }
  });
}
