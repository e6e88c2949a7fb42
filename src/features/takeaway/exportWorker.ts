import '../../state/sealToOwn.ts';
import { loadCorpus } from '../../state/loadCorpus.ts';
import { type Answer, type Asked, exportFile } from './exportFile.ts';

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  postMessage(await answer(data));
});

/** Why it failed the page finds out when it tries itself. */
async function answer({ wanted, corpusUrl }: Asked): Promise<Answer> {
  try {
    return await exportFile(wanted, await loadCorpus(corpusUrl));
  } catch {
    return null;
  }
}
