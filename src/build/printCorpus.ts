import type { Corpus } from '../corpus/corpus.ts';
import { FEW_ARTICLES } from '../corpus/fewArticles.ts';
import { makeLookup } from '../corpus/lookup.ts';
import type { Json } from '../corpus/packed.ts';
import { nameFiles, packCorpus } from '../corpus/packing/packCorpus.ts';
import { makeColumns } from '../facets/makeColumns.ts';
import { hashText } from './nameBuild.ts';
import { printPacked } from './printPacked.ts';

/** A corpus as the page loads it: the file it begins with, and those beside it by name, each named by what is in it. */
export type PrintedCorpus = { readonly json: string; readonly others: ReadonlyMap<string, string> };

/** Prints a corpus as the page loads it: one file, or, above `FEW_ARTICLES`, one that names others. The same corpus makes the same bytes. */
export function printCorpus(corpus: Corpus): PrintedCorpus {
  if (corpus.articles.length <= FEW_ARTICLES) return { json: printPacked(corpus), others: new Map() };
  const packed = packCorpus(corpus, makeColumns(makeLookup(corpus)));
  const others = new Map<string, string>();
  const print = (part: string, json: Json) => {
    const text = JSON.stringify(json);
    const name = `corpus-${part}-${hashText(text)}.json`;
    others.set(name, text);
    return name;
  };
  const names = {
    rows: print('rows', packed.rows),
    quotes: print('quotes', packed.quotes),
    found: print('found', packed.found),
    facets: print('facets', packed.facets),
    rest: print('rest', packed.rest),
    bodies: packed.bodies.map((body, nth) => print(`text-${nth}`, body)),
  };
  return { json: JSON.stringify(nameFiles(packed, names)), others };
}
