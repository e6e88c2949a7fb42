import type { Corpus } from '../corpus/corpus.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { queryClient } from './queryClient.ts';
import { corpusQuery } from './useCorpus.ts';

/** Puts a corpus where a page finds the loaded one: for who draws a page without loading. */
export function holdCorpus(corpus: Corpus): void {
  queryClient.setQueryData(corpusQuery.queryKey, makeLookup(corpus));
}
