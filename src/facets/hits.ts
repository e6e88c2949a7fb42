import type { Span } from '../corpus/span.ts';
import { findWords, type Word } from './words.ts';

/** A search as it is meant: words that may stand anywhere, and phrases whose words must stand together, each folded. */
export type SearchQuery = { readonly terms: readonly string[]; readonly phrases: readonly (readonly string[])[] };

/** Reads a search as typed. A phrase stands in quotation marks; one not closed yet is words. */
export function readQuery(typed: string): SearchQuery {
  const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;
  const phrases = Array.from(typed.matchAll(quoted), (match) => termsOf(match[1] ?? ''));
  const single = phrases.filter((phrase) => phrase.length === 1).flat();
  return {
    terms: [...new Set([...termsOf(typed.replace(quoted, ' ')), ...single])],
    phrases: phrases.filter((phrase) => phrase.length > 1),
  };
}

/** Tells the terms that are looked for from the others. */
export type Wanted = { has(term: string): boolean };

/**
 * Finds where a text has the terms and phrases: spans in text order that do not overlap.
 *
 * Undefined when a phrase is nowhere in it. A hyphenated word is a hit as a whole or by its parts.
 */
export function findHits(text: string, terms: Wanted, phrases: SearchQuery['phrases']): readonly Span[] | undefined {
  const words = findWords(text);
  const runs = phrases.map((phrase) => findRuns(words, phrase));
  if (runs.some((run) => run.length === 0)) return undefined;
  const singles = words.flatMap((word) =>
    terms.has(word.term) ? [word] : word.parts.filter((part) => terms.has(part.term)),
  );
  return joinOverlaps([...runs.flat(), ...singles]);
}

function termsOf(text: string): string[] {
  return findWords(text).map((word) => word.term);
}

function findRuns(words: readonly Word[], phrase: readonly string[]): Span[] {
  return words.flatMap((first, index) => {
    const last = words[index + phrase.length - 1];
    const isRun = last !== undefined && phrase.every((term, offset) => words[index + offset]?.term === term);
    return isRun ? [{ start: first.start, end: last.end }] : [];
  });
}

function joinOverlaps(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
