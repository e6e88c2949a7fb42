import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import { countBodyWords } from '../../corpus/bodyWords.ts';
import type { Passage } from '../../corpus/excerpts.ts';
import type { Span } from '../../corpus/span.ts';

/** What stands between two passages. A blank line, so that no block, sentence or quotation runs from one into the next. */
const BETWEEN = '\n\n';

/** A shortened article, and where a span of the whole text lies in it; undefined where its words are not all there. */
export type Shortened = { readonly article: Article; move(span: Span): Span | undefined };

/**
 * Shortens an article's text to the given spans, which are in text order and apart.
 *
 * Blocks and quotations are cut to what is left of them; of the rest of what lies in the text, what is not whole goes. Throws where an attribution
 * is not within the spans.
 */
export function shortenArticle(article: Article, kept: readonly Span[]): Shortened {
  const passages = layPassages(article.text, kept);
  const move = (span: Span) => moveSpan(passages, span);
  const moveAll = <At extends Span>(list: readonly At[]) =>
    list.flatMap((one) => {
      const moved = move(one);
      return moved === undefined ? [] : [{ ...one, ...moved }];
    });
  const text = kept.map(({ start, end }) => article.text.slice(start, end)).join(BETWEEN);
  const shortened: Article = {
    ...article,
    text,
    blocks: article.blocks
      .flatMap((block) => cut(passages, block))
      .filter(({ start, end }) => text.slice(start, end).trim() !== ''),
    quotations: article.quotations.flatMap((span) => cut(passages, span)),
    insertions: moveAll(article.insertions),
    notes: moveAll(article.notes),
    mentions: moveAll(article.mentions),
    attributions: article.attributions.map((attribution) => moveAttribution(attribution, move)),
    excerpts: { words: countBodyWords(article), passages },
  };
  return { article: shortened, move };
}

function layPassages(text: string, kept: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  let [at, before, codePoints] = [0, 0, 0];
  for (const { start, end } of kept) {
    codePoints += countCodePoints(text.slice(before, start));
    before = start;
    passages.push({ start: at, end: at + end - start, from: start, fromCodePoint: codePoints });
    at += end - start + BETWEEN.length;
  }
  return passages;
}

function moveSpan(passages: readonly Passage[], { start, end }: Span): Span | undefined {
  const passage = passages.findLast(({ from }) => from <= start);
  if (passage === undefined) return undefined;
  const shift = passage.start - passage.from;
  return end + shift <= passage.end ? { start: start + shift, end: end + shift } : undefined;
}

/** What is left of a span, passage by passage. */
function cut<At extends Span>(passages: readonly Passage[], span: At): At[] {
  return passages.flatMap((passage) => {
    const shift = passage.start - passage.from;
    const start = Math.max(passage.start, span.start + shift);
    const end = Math.min(passage.end, span.end + shift);
    return start < end ? [{ ...span, start, end }] : [];
  });
}

function moveAttribution(attribution: Attribution, move: Shortened['move']): Attribution {
  const moveAll = (spans: readonly Span[]) =>
    spans.map((span) => {
      const moved = move(span);
      if (moved === undefined) throw new Error(`A quotation is not kept whole: ${span.start} to ${span.end}.`);
      return moved;
    });
  const { source, cue, content } = attribution;
  return { ...attribution, source: moveAll(source), cue: moveAll(cue), content: moveAll(content) };
}

function countCodePoints(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}
