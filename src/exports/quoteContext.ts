import { type Excerpted, findPassage } from '../corpus/excerpts.ts';
import type { Span } from '../corpus/span.ts';

/** How many code units of context a quote gets where they are enough to tell its place; W3C names no number, and annotation tools keep 32. */
const CONTEXT = 32;
const JOINED = /^(?:\p{M}|\p{Emoji_Modifier}|\u200D|[\uDC00-\uDFFF])/u;

/** A W3C TextQuoteSelector's words and what stands before and after them. */
export type QuoteContext = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/**
 * Finds the words of a span of an article with their context.
 *
 * Of a text that is held back in part, nobody knows what stands before and after a passage: the context ends with it.
 */
export function findContextIn(article: Excerpted, { start, end }: Span): QuoteContext {
  const passage = findPassage(article, start) ?? { start: 0, end: article.text.length };
  const text = article.text.slice(passage.start, passage.end);
  return findQuoteContext(text, { start: start - passage.start, end: end - passage.start });
}

/**
 * Finds the words of a span with as much context as makes them unique in the text.
 *
 * No context begins or ends within a letter and its accents. At the ends of the text a prefix or suffix is short or empty.
 */
export function findQuoteContext(text: string, { start, end }: Span): QuoteContext {
  for (let size = CONTEXT; ; size *= 2) {
    const from = moveToLetter(text, Math.max(0, start - size), -1);
    const to = moveToLetter(text, Math.min(text.length, end + size), 1);
    const whole = text.slice(from, to);
    const isUnique = text.indexOf(whole) === text.lastIndexOf(whole);
    if (isUnique || (from === 0 && to === text.length))
      return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
  }
}

function moveToLetter(text: string, offset: number, step: 1 | -1): number {
  let place = offset;
  while (place > 0 && place < text.length && isWithinLetter(text, place)) place += step;
  return place;
}

function isWithinLetter(text: string, offset: number): boolean {
  return text[offset - 1] === '\u200D' || JOINED.test(text.slice(offset, offset + 2));
}
