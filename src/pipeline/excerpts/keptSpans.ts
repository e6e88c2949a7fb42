import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { findSentences } from '../sentences.ts';

/** Lines that say what an article is, not what it says. */
const METADATA = ['title', 'byline', 'dateline'];
/** A line of metadata is shorter; what is longer was taken for one by mistake, and may be a paragraph. */
const LONGEST = 300;

/**
 * Finds what of an article's text is kept for the words it is quoted for: its lines of metadata, and the sentences that hold these words.
 *
 * In text order; where only white space lies between two, they are one.
 */
export function findKeptSpans(article: Article, anchors: readonly Span[]): readonly Span[] {
  const { text, blocks, quotations } = article;
  const sentences = findSentences(text, blocks, quotations);
  const lines = blocks.filter(({ kind, start, end }) => METADATA.includes(kind) && end - start <= LONGEST);
  return join(text, [...lines, ...anchors.map((anchor) => widen(anchor, sentences))]);
}

/** The sentences that hold a span. In furniture there may be none. */
function widen({ start, end }: Span, sentences: readonly Span[]): Span {
  const first = sentences[findFirst(sentences, (one) => one.end > start)];
  const last = sentences[findFirst(sentences, (one) => one.start >= end) - 1];
  return {
    start: Math.min(start, first?.start ?? start),
    end: Math.max(end, last === undefined || last.end < start ? end : last.end),
  };
}

/** The place of the first that is so, of a list in which all that follow it are so too; its length where none is. */
function findFirst(spans: readonly Span[], isSo: (span: Span) => boolean): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && isSo(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function join(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    const isTogether = last !== undefined && (start <= last.end || text.slice(last.end, start).trim() === '');
    if (isTogether) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
