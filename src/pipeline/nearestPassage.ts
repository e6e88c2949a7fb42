import type { Span } from '../corpus/span.ts';
import { alignWords } from './alignWords.ts';
import { type Folded, fold } from './fold.ts';

type Word = Span & { readonly word: string };

/** A quote is oftener missed for a word left out than for one put in: the passage may be longer by this factor. */
const LONGER = 1.25;
/** Longer quotes are not compared word by word, which takes the square of their length. */
const MOST_ALIGNED = 500;

/**
 * Finds the passage of an article that is nearest to a quote that is not in it.
 *
 * Half of the quote's words must be in it; its ends are where the words in their order fit best. A hint for a person, never a match. Linear
 * in the length of the article.
 */
export function findNearestPassage(folded: Folded, quote: string): Span | undefined {
  const quoted = findWords(fold(quote).text).map((found) => found.word);
  const words = findWords(folded.text);
  const wanted = countWords(quoted);
  const length = Math.ceil(quoted.length * LONGER);
  const best = findBestWindow(words, wanted, length);
  if (best === undefined || best.shared * 2 < quoted.length) return undefined;
  const isLong = quoted.length > MOST_ALIGNED;
  // The best window can end before the passage does: what lies around it is compared too.
  const margin = isLong ? 0 : quoted.length;
  const window = words.slice(Math.max(0, best.first - margin), best.first + length + margin);
  const spelled = window.map(({ word }) => word);
  const [from, to] = isLong ? trim(window, wanted) : alignWords(quoted, spelled);
  const [first, last] = [window[from], window[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { start: folded.starts[first.start] ?? 0, end: folded.ends[last.end - 1] ?? 0 };
}

/** Takes words off both ends that are not wanted. */
function trim(window: readonly Word[], wanted: ReadonlyMap<string, number>): readonly [number, number] {
  const isWanted = ({ word }: Word) => wanted.has(word);
  return [window.findIndex(isWanted), window.findLastIndex(isWanted) + 1];
}

function findWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    word: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Slides a window of a number of words over the words and keeps count of those it shares. */
function findBestWindow(words: readonly Word[], wanted: ReadonlyMap<string, number>, length: number) {
  const held = new Map<string, number>();
  let shared = 0;
  let best: { first: number; shared: number } | undefined;
  for (const [index, { word }] of words.entries()) {
    held.set(word, (held.get(word) ?? 0) + 1);
    if ((held.get(word) ?? 0) <= (wanted.get(word) ?? 0)) shared += 1;
    const leaving = words[index - length]?.word;
    if (leaving !== undefined) {
      if ((held.get(leaving) ?? 0) <= (wanted.get(leaving) ?? 0)) shared -= 1;
      held.set(leaving, (held.get(leaving) ?? 0) - 1);
    }
    if (best === undefined || shared > best.shared) best = { first: Math.max(0, index - length + 1), shared };
  }
  return best;
}
