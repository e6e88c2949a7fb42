import searchUrl from 'virtual:corpus-search';
import type { Lookup } from '../corpus/lookup.ts';
import { makeArticleHits } from '../facets/fulltext/articleHits.ts';
import { type Answer, askIndex } from '../facets/fulltext/askIndex.ts';
import { chooseScope } from '../facets/fulltext/fullTextIndex.ts';
import { makeIndex } from '../facets/fulltext/makeIndex.ts';
import { readQuery } from '../facets/hits.ts';
import { openIndex } from '../worker/openIndex.ts';
import searchWorker from '../worker/searchWorker.ts?worker&url';
import type { FindHits } from './hitsQuery.ts';
import { loadBytes } from './loadBytes.ts';
import { openWorker } from './openWorker.ts';
import { trustWorker } from './trustWorker.ts';

/** Answers what was typed; once the signal is given nobody waits for it any more. */
export type Asker = (typed: string, signal: AbortSignal) => Promise<Answer>;

/**
 * Makes the search of a large corpus: its index is loaded as the build wrote it, and asked in a worker, so that no key press waits for it.
 *
 * Where a browser refuses the worker, or it fails, the page asks the index itself. A page that is served and not built has no index and makes one.
 */
export async function makeFindApart(lookup: Lookup): Promise<FindHits> {
  const ask = searchUrl === null ? indexHere(lookup) : await openApart(await loadBytes(searchUrl));
  return async (typed, signal) => {
    const query = readQuery(typed);
    if (query.terms.length + query.phrases.length === 0) return null;
    return makeArticleHits(lookup, query, await ask(typed, signal));
  };
}

function indexHere({ corpus }: Lookup): Asker {
  const index = makeIndex(corpus, chooseScope(corpus.articles.length));
  return async (typed) => askIndex(index, readQuery(typed));
}

/** The packed index is kept: a worker can fail at any time. */
async function openApart(packed: ArrayBuffer): Promise<Asker> {
  let here: Promise<(typed: string) => Answer> | undefined;
  const askHere: Asker = async (typed) => {
    here ??= openIndex(packed);
    return (await here)(typed);
  };
  const apart = await openWorker(() => trustWorker(searchWorker), packed);
  if (apart === null) return askHere;
  let hasFailed = false;
  return async (typed, signal) => {
    if (hasFailed) return askHere(typed, signal);
    return apart(typed, signal).catch((error: unknown) => {
      signal.throwIfAborted();
      console.warn('The search worker failed; the page searches itself.', error);
      hasFailed = true;
      return askHere(typed, signal);
    });
  };
}
