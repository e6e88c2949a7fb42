import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { type BodyWords, isNumber, readBodyWords } from './bodyWords.ts';

/** What the comparison of two articles needs of them. */
export type CopyText = Pick<Article, 'id' | 'text' | 'blocks' | 'quotations'>;

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
 * Says whether the shorter text is a copy of the longer, whole or cut, word for word or altered.
 *
 * Words inside quotation marks are left out where enough others remain: two reporters quote the same speech, but each in their own words. Where a
 * text has several figures, a third of them must stand in the other: the reports of one form (quakes, markets) differ in little else.
 */
export function isCopy(shorter: CopyText, longer: CopyText): boolean {
  const [cut, full] = [shorter, longer].map(({ text, blocks }) => readBodyWords(text, blocks));
  if (cut === undefined || full === undefined || cut.hashes.length === 0) return false;
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
  const runs = new Set<number>();
  for (let at = 2; at < full.length; at += 1) runs.add(joinRun(full, at));
  const shared = new Uint8Array(cut.length);
  for (let at = 2; at < cut.length; at += 1) {
    if (runs.has(joinRun(cut, at))) shared.fill(1, at - 2, at + 1);
  }
  return shared;
}

function joinRun(words: Int32Array, at: number): number {
  const first = Math.imul(words[at - 2] ?? 0, 0x9e3779b1) + (words[at - 1] ?? 0);
  return (Math.imul(first, 0x9e3779b1) + (words[at] ?? 0)) | 0;
}

function leaveOutQuoted(shared: Uint8Array, { starts }: BodyWords, quotations: readonly Span[]): Uint8Array {
  let next = 0;
  return shared.filter((_, index) => {
    const start = starts[index] ?? 0;
    while ((quotations[next]?.end ?? Infinity) <= start) next += 1;
    return start < (quotations[next]?.start ?? Infinity);
  });
}

function measureSpread(shared: Uint8Array): number {
  const stretches = Math.max(1, Math.round(shared.length / STRETCH));
  let touched = 0;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const from = Math.floor((stretch * shared.length) / stretches);
    const to = Math.floor(((stretch + 1) * shared.length) / stretches);
    if (countOnes(shared.subarray(from, to)) >= SHARED_IN_STRETCH) touched += 1;
  }
  return touched / stretches;
}

function hasSameFigures(cut: Int32Array, full: Int32Array): boolean {
  const [own, other] = [cut, full].map((words) => new Set(words.filter(isNumber)));
  if (own === undefined || other === undefined || own.size < 4) return true;
  return [...own].filter((figure) => other.has(figure)).length >= own.size / 3;
}

function countOnes(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}
