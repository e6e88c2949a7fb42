import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { Corpus } from '../corpus/corpus.ts';

/**
 * Names a corpus by a hash of its JSON, its keys in the order of the nouns: the same corpus has the same name in every rim.
 *
 * Noun by noun: a hundred thousand whole articles are more JSON than one string may hold.
 */
export function nameBuild(corpus: Corpus): string {
  const hash = createHash('sha256');
  for (const piece of printOrdered(corpus)) hash.update(piece);
  return shorten(hash.digest('hex'));
}

/** Makes a short name of a text: 16 hexadecimal digits of its SHA-256. */
export function hashText(text: string): string {
  return shorten(createHash('sha256').update(text).digest('hex'));
}

/** Gives a corpus as the page reads it: its keys in the order in which the nouns are written, and none that is undefined. */
export function orderKeys(corpus: Corpus): Corpus {
  return v.parse(Corpus, JSON.parse(JSON.stringify(corpus)));
}

/** Prints `JSON.stringify` of a corpus whose keys are in order, piece by piece. */
function* printOrdered(corpus: Corpus): Generator<string> {
  const { entries } = Corpus;
  yield '{"articles":';
  yield* printList(entries.articles.item, corpus.articles);
  yield ',"statements":';
  yield* printList(entries.statements.item, corpus.statements);
  yield ',"events":';
  yield* printList(entries.events.item, corpus.events);
  const { articles: _, statements: __, events: ___, ...rest } = orderKeys({ ...corpus, ...NO_NOUNS });
  yield `,${JSON.stringify(rest).slice(1)}`;
}

/** What is printed apart. */
const NO_NOUNS = { articles: [], statements: [], events: [] };

function* printList(schema: v.GenericSchema, nouns: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const noun of nouns) {
    yield `${before}${JSON.stringify(v.parse(schema, JSON.parse(JSON.stringify(noun))))}`;
    before = ',';
  }
  yield nouns.length === 0 ? '[]' : ']';
}

function shorten(digest: string): string {
  return digest.slice(0, 16);
}
