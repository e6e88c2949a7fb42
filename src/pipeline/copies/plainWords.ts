import type { Span } from '../../corpus/span.ts';
import { visitWords } from './bodyWords.ts';

/** The words of some spans, made comparable: `key` is equal for printings of the same words, `count` is how many they are. */
export type PlainWords = { readonly key: string; readonly count: number };

/**
 * Reads the words of some spans so that printings of the same words are equal: no case, no typography, no editor's brackets.
 *
 * The key holds two sums of the words' hashes, 64 bits together: all of a large folder's quotations may differ and no two meet by chance.
 */
export function readPlainWords(text: string, spans: readonly Span[]): PlainWords {
  let [first, second, count] = [0, 0, 0];
  const visit = (hash: number): void => {
    first = (Math.imul(first, 31) + hash) | 0;
    second = Math.imul(second ^ hash, 0x9e3779b1) ^ (second >>> 15);
    count += 1;
  };
  for (const span of spans) {
    for (const part of leaveOutBrackets(text, span)) visitWords(text, part, visit);
  }
  return { key: `${count} ${first} ${second}`, count };
}

function leaveOutBrackets(text: string, { start, end }: Span): readonly Span[] {
  const printed = text.slice(start, end);
  if (!printed.includes('[')) return [{ start, end }];
  const parts: Span[] = [];
  let from = start;
  for (const match of printed.matchAll(/\[[^[\]]*\]/g)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...parts, { start: from, end }];
}
