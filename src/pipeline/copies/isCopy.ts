import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { type BodyWords, isNumber, readBodyWords } from './bodyWords.ts';

/** What the comparison of two articles needs of them. */
export type CopyText = Pick<Article, 'id' | 'text' | 'blocks' | 'quotations'>;

/** Reads the words of a text's body, or remembers them. */
export type ReadWords = (text: CopyText) => BodyWords;

const readOwnWords: ReadWords = ({ text, blocks }) => readBodyWords(text, blocks);

/** So many texts' words take some 10 MB. */
const MOST_REMEMBERED = 2_000;

/** Makes a reader that remembers the texts it has read last: in a folder with many alike, each is compared with many. */
export function makeReadWords(): ReadWords {
  const remembered = new Map<CopyText, BodyWords>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const words = readOwnWords(text);
    remembered.set(text, words);
    return words;
  };
}

/** A text of fewer words is a copy only when nearly all of it is the same. */
const SHORT = 60;
const NEARLY_ALL = 0.85;
/**
 * The least part of the words that must stand in runs of three shared words. With three words in ten changed, 55 in 100 do; in two reports of
 * one event, about 10 in 100 of the reporters' own words.
 */
const LEAST_SHARED = 0.38;
/** The least part of the stretches of 25 words in which something is shared: a shared passage lies in few of them, a copy in all. */
const LEAST_SPREAD = 0.8;
const STRETCH = 25;
const SHARED_IN_STRETCH = 5;

/**
 * Says whether the shorter text is a copy of the longer, whole or cut, word for word or altered. `readWords` saves who compares many texts from
 * reading each more than once.
 *
 * Words inside quotation marks are left out where enough others remain: two reporters quote the same speech, but each in their own words. Where a
 * text has several figures, a third of them must stand in the other: the reports of one form (quakes, markets) differ in little else.
 */
export function isCopy(shorter: CopyText, longer: CopyText, readWords: ReadWords = readOwnWords): boolean {
  const [cut, full] = [readWords(shorter), readWords(longer)];
  if (cut.hashes.length === 0) return false;
  const shared = findShared(cut.hashes, full.hashes);
  if (cut.hashes.length < SHORT) {
    const isAsLong = cut.hashes.length >= full.hashes.length * NEARLY_ALL;
    return isAsLong && countOnes(shared) >= cut.hashes.length * NEARLY_ALL;
  }
  const own = leaveOutQuoted(shared, cut, shorter.quotations);
  const judged = own.length >= SHORT ? own : shared;
  return (
    countOnes(judged) >= judged.length * LEAST_SHARED &&
    measureSpread(judged) >= LEAST_SPREAD &&
    hasSameFigures(cut.hashes, full.hashes)
  );
}

/** Marks the words of one text that stand in a run of three that the other has too. */
function findShared(cut: Int32Array, full: Int32Array): Uint8Array {
  const runs = makeRunSet(full);
  const shared = new Uint8Array(cut.length);
  for (let at = 2; at < cut.length; at += 1) {
    if (runs[findSlot(runs, joinRun(cut, at))] === 0) continue;
    shared[at - 2] = 1;
    shared[at - 1] = 1;
    shared[at] = 1;
  }
  return shared;
}

/** The runs of a text in a table at most half full, by open addressing: a Set of so many numbers takes several times the time. */
function makeRunSet(words: Int32Array): Int32Array {
  const runs = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, words.length * 2))));
  for (let at = 2; at < words.length; at += 1) {
    const run = joinRun(words, at);
    runs[findSlot(runs, run)] = run;
  }
  return runs;
}

/** The place of a run, or the free one where it would be. */
function findSlot(runs: Int32Array, run: number): number {
  const last = runs.length - 1;
  let slot = (run ^ (run >>> 15)) & last;
  while (runs[slot] !== 0 && runs[slot] !== run) slot = (slot + 1) & last;
  return slot;
}

function joinRun(words: Int32Array, at: number): number {
  const first = Math.imul(words[at - 2] ?? 0, 0x9e3779b1) + (words[at - 1] ?? 0);
  // 0 stands for no run.
  return (Math.imul(first, 0x9e3779b1) + (words[at] ?? 0)) | 0 || 1;
}

function leaveOutQuoted(shared: Uint8Array, { starts }: BodyWords, quotations: readonly Span[]): Uint8Array {
  const kept = new Uint8Array(shared.length);
  let [next, count] = [0, 0];
  for (let at = 0; at < shared.length; at += 1) {
    const start = starts[at] ?? 0;
    while ((quotations[next]?.end ?? Infinity) <= start) next += 1;
    if (start >= (quotations[next]?.start ?? Infinity)) continue;
    kept[count] = shared[at] ?? 0;
    count += 1;
  }
  return kept.subarray(0, count);
}

function measureSpread(shared: Uint8Array): number {
  const stretches = Math.max(1, Math.round(shared.length / STRETCH));
  let touched = 0;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const from = Math.floor((stretch * shared.length) / stretches);
    const to = Math.floor(((stretch + 1) * shared.length) / stretches);
    if (countOnes(shared, from, to) >= SHARED_IN_STRETCH) touched += 1;
  }
  return touched / stretches;
}

function hasSameFigures(cut: Int32Array, full: Int32Array): boolean {
  const [own, other] = [listFigures(cut), listFigures(full)];
  if (own.size < 4) return true;
  return [...own].filter((figure) => other.has(figure)).length >= own.size / 3;
}

function listFigures(words: Int32Array): Set<number> {
  const figures = new Set<number>();
  for (const word of words) if (isNumber(word)) figures.add(word);
  return figures;
}

function countOnes(marks: Uint8Array, from = 0, to = marks.length): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += marks[at] ?? 0;
  return sum;
}
