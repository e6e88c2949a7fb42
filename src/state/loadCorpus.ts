import { Corpus } from '../corpus/corpus.ts';
import { type Lookup, makeLookup } from '../corpus/lookup.ts';
import { type Json, unpack } from '../corpus/packed.ts';
import { checkForm, loadJson, readWhole } from './loadChecked.ts';
import { rest } from './rest.ts';

let tellLarge: () => void = () => undefined;

/** Settles when the corpus turns out to be a large one, long before it has been read; never for another. */
export const whenLarge = new Promise<void>((resolve) => {
  tellLarge = resolve;
});

/**
 * Loads the compiled corpus with its index and checks its form. A large one is in several files, and what reads them comes with it only.
 *
 * Throws an `Error` whose message is a cause a reader can pass on: "The data file did not arrive (404, corpus-1f3a.json)."
 */
export async function loadLookup(url: string): Promise<Lookup> {
  const json = await loadJson(url);
  if (isHead(json)) {
    tellLarge();
    return (await import('./packed/loadPacked.ts')).loadPacked(url, json);
  }
  const corpus = await read(url, json);
  await rest();
  return makeLookup(corpus);
}

/** Loads the compiled corpus whole, as plain objects, for who goes through all of it. Throws as `loadLookup`. */
export async function loadCorpus(url: string): Promise<Corpus> {
  const json = await loadJson(url);
  return isHead(json) ? (await import('./packed/loadPacked.ts')).loadWhole(url, json) : read(url, json);
}

/** Only the head of a corpus in several files says a form. */
function isHead(json: Json): boolean {
  return typeof json === 'object' && json !== null && 'form' in json;
}

/** Step by step: the page draws and answers in between. */
async function read(url: string, json: Json): Promise<Corpus> {
  await rest();
  const corpus = readWhole(url, () => unpack(json));
  await rest();
  return checkForm(Corpus, corpus, url);
}
