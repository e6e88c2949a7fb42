import type { TextQuoteSelector } from '../corpus/coding.ts';
import type { Span } from '../corpus/span.ts';
import { type Folded, fold } from './fold.ts';

/** Where a quote stands: in one place; nowhere; in several; or in one, but not between the prefix and suffix given. */
export type Location =
  | { readonly kind: 'one'; readonly span: Span }
  | { readonly kind: 'absent' }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly kind: 'elsewhere'; readonly spans: readonly Span[] };

/**
 * Locates a coder's quote in an article.
 *
 * Spans are half-open UTF-16 offsets into the article's text. Typography may differ, words may not: a quote is evidence.
 * Prefix and suffix decide between several places, and must hold of a single one. Source: TextQuoteSelector, W3C Web Annotation Data Model (2017).
 */
export function locate(folded: Folded, selector: TextQuoteSelector): Location {
  const needle = fold(selector.exact).text.trim();
  const found = needle === '' ? [] : findAll(folded, needle);
  if (found.length === 0) return { kind: 'absent' };
  const fitting = found.filter((at) => stands(folded.text, at, at + needle.length, selector));
  const spans = (fitting.length === 0 ? found : fitting).map((at) => toSpan(folded, at, at + needle.length));
  const [first, ...others] = spans;
  if (first === undefined || fitting.length === 0) return { kind: 'elsewhere', spans };
  return others.length === 0 ? { kind: 'one', span: first } : { kind: 'ambiguous', spans };
}

/** Finds every occurrence of a folded needle, overlapping ones too. */
function findAll(folded: Folded, needle: string): number[] {
  const found: number[] = [];
  for (let at = folded.text.indexOf(needle); at !== -1; at = folded.text.indexOf(needle, at + 1)) {
    if (!cutsCluster(folded, at) && !cutsCluster(folded, at + needle.length)) found.push(at);
  }
  return found;
}

/** Whether a place in the folded text lies inside what one cluster of the source became: one dot of an ellipsis is no place. */
function cutsCluster({ starts }: Folded, at: number): boolean {
  return starts[at - 1] === starts[at];
}

function stands(text: string, start: number, end: number, selector: TextQuoteSelector): boolean {
  const prefix = fold(selector.prefix ?? '').text.trim();
  const suffix = fold(selector.suffix ?? '').text.trim();
  // Only as much of the text as can matter: slicing it whole for each place would make many places quadratic.
  const before = text.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
  const after = text.slice(end, end + suffix.length + 1).trimStart();
  return before.endsWith(prefix) && after.startsWith(suffix);
}

function toSpan(folded: Folded, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}
