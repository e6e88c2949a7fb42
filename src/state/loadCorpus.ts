import { Corpus } from '../corpus/corpus.ts';
import { unpack } from '../corpus/packed.ts';
import { loadChecked } from './loadChecked.ts';

/**
 * Loads the compiled corpus and checks its form.
 *
 * Throws an `Error` whose message is a cause a reader can pass on: "The data file did not arrive (404, corpus-1f3a.json)."
 */
export function loadCorpus(url: string): Promise<Corpus> {
  return loadChecked(url, Corpus, (text) => unpack(JSON.parse(text)));
}
