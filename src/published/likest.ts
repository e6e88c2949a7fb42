/** Less than this share of words in common is chance. */
const LEAST = 0.3;

/** Finds the thing that shares most of its words with another; undefined where none shares enough. Of equals the first. */
export function findLikest<T>(one: T, others: readonly T[], wordsOf: (thing: T) => string): T | undefined {
  const own = readWords(wordsOf(one));
  const ranked = others
    .map((other) => ({ other, share: shareWords(own, readWords(wordsOf(other))) }))
    .filter(({ share }) => share >= LEAST);
  return ranked.toSorted((a, b) => b.share - a.share)[0]?.other;
}

/** The words two texts have in common, of all they have (Jaccard). */
function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function readWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
