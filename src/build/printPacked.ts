import type { Corpus } from '../corpus/corpus.ts';
import { pack } from '../corpus/packed.ts';

/** Prints the corpus as the page loads it: packed JSON on one line. Other programs read what `compile --out` writes. */
export function printPacked(corpus: Corpus): string {
  return JSON.stringify(pack(JSON.parse(JSON.stringify(corpus))));
}
