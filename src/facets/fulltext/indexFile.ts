import { makeReader, makeWriter, type Reader } from './bytes.ts';
import { type FullTextIndex, SCOPES } from './fullTextIndex.ts';
import { readGaps, writeGaps } from './gaps.ts';

/** The first byte of an index file: another number is another form. */
const FORM = 1;

/**
 * Writes an index as bytes; the build deflates them.
 *
 * A term is written as how many code units it shares with the term before it, and its other ones. Like stands with like, so that
 * each of the four lists deflates well: letters shared, letters of one's own, those letters, articles a term is in; then the lists of
 * articles (see `writeGaps`). `readIndex` is its inverse.
 */
export function printIndex({ scope, articles, terms, postings }: FullTextIndex): Uint8Array {
  const [shared, own, letters, counts] = [makeWriter(), makeWriter(), makeWriter(), makeWriter()];
  let last = '';
  for (const [row, term] of terms.entries()) {
    const common = countCommon(last, term);
    shared.number(common);
    own.number(term.length - common);
    for (let at = common; at < term.length; at += 1) letters.number(term.charCodeAt(at));
    counts.number((postings.offsets[row + 1] ?? 0) - (postings.offsets[row] ?? 0));
    last = term;
  }
  const file = makeWriter();
  for (const number of [FORM, SCOPES.indexOf(scope), articles, terms.length]) file.number(number);
  const lists = [...[shared, own, letters, counts].map((list) => list.finish()), writeGaps(postings, articles)];
  for (const list of lists) file.number(list.length);
  for (const list of lists) file.bytes(list);
  return file.finish();
}

/** Reads an index file. Throws an `Error` where it is damaged or of another form. */
export function readIndex(bytes: Uint8Array): FullTextIndex {
  const file = makeReader(bytes);
  const form = file.number();
  const scope = SCOPES[file.number()];
  if (form !== FORM || scope === undefined)
    throw new Error(`The search index has the form ${form}, which is not known.`);
  const [articles, count] = [file.number(), file.number()];
  const lengths = [0, 1, 2, 3, 4].map(() => file.number());
  const [shared, own, letters, counts, gaps] = lengths.map((length) => file.bytes(length));
  if (gaps === undefined) throw new Error('The search index lacks a part.');
  const read = (list: Uint8Array | undefined) => makeReader(list ?? new Uint8Array());
  const terms = readTerms({ shared: read(shared), own: read(own), letters: read(letters) }, count);
  const offsets = new Uint32Array(count + 1);
  const sizes = read(counts);
  for (let row = 0; row < count; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + sizes.number();
  return { scope, articles, terms, postings: { offsets, values: readGaps(gaps, offsets, articles) } };
}

type Spelling = { readonly shared: Reader; readonly own: Reader; readonly letters: Reader };

function readTerms({ shared, own, letters }: Spelling, count: number): string[] {
  const terms: string[] = [];
  let last = '';
  for (let row = 0; row < count; row += 1) {
    let term = last.slice(0, shared.number());
    for (let left = own.number(); left > 0; left -= 1) term += String.fromCharCode(letters.number());
    terms.push(term);
    last = term;
  }
  return terms;
}

function countCommon(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let common = 0;
  while (common < most && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common;
}
