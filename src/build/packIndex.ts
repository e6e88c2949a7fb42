import { deflateRawSync } from 'node:zlib';
import type { Corpus } from '../corpus/corpus.ts';
import { chooseScope } from '../facets/fulltext/fullTextIndex.ts';
import { printIndex } from '../facets/fulltext/indexFile.ts';
import { makeIndex } from '../facets/fulltext/makeIndex.ts';
import { isSearchedApart } from '../facets/fulltext/scope.ts';

/** Packs the search index of a large corpus; null where the page searches the texts it has. Deflated here, since not every host packs such a file. */
export function packIndex(corpus: Corpus): Uint8Array | null {
  const { length } = corpus.articles;
  if (!isSearchedApart(length)) return null;
  return deflateRawSync(printIndex(makeIndex(corpus, chooseScope(length))), { level: 9 });
}
