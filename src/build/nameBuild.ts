import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { Corpus } from '../corpus/corpus.ts';

/** Names a corpus by a hash of its JSON, its keys in the order of the nouns: the same corpus has the same name in every rim. */
export function nameBuild(corpus: Corpus): string {
  return hashText(JSON.stringify(orderKeys(corpus)));
}

/** Makes a short name of a text: 16 hexadecimal digits of its SHA-256. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Gives a corpus as the page reads it: its keys in the order in which the nouns are written, and none that is undefined. */
export function orderKeys(corpus: Corpus): Corpus {
  return v.parse(Corpus, JSON.parse(JSON.stringify(corpus)));
}
