import type { Span } from '../../corpus/span.ts';

/** Something to mark in an article: `key` names it, `spans` are its words in text order. */
export type Highlight = { readonly key: string; readonly spans: readonly Span[] };

/** The smallest stretch: all of its letters carry the same highlights. `starts` are the highlights whose first word is here; `isSource`: the words that name who speaks. */
export type Piece = Span & {
  readonly text: string;
  readonly keys: readonly string[];
  readonly starts: readonly string[];
  readonly isHit: boolean;
  readonly isSource: boolean;
};

/** Plain text (`keys` empty) or one mark: the pieces that overlapping highlights hold together. */
export type Passage = Span & { readonly keys: readonly string[]; readonly pieces: readonly Piece[] };

/**
 * Cuts a stretch of an article into plain text and marks.
 *
 * The pieces, joined, are exactly `text.slice(range.start, range.end)`. Highlights that overlap share one passage; those that only
 * touch do not. Spans that reach beyond the range are clipped to it. `hits` are the words a search found,
 * `sources` those that name who speaks.
 */
export function cutPassages(
  text: string,
  range: Span,
  {
    highlights,
    hits,
    sources = [],
  }: { readonly highlights: readonly Highlight[]; readonly hits: readonly Span[]; readonly sources?: readonly Span[] },
): readonly Passage[] {
  const inside = highlights
    .map(({ key, spans }) => ({ key, first: spans[0]?.start, spans: clip(spans, range) }))
    .filter(({ spans }) => spans.length > 0);
  const found = clip(hits, range);
  const named = clip(sources, range);
  const marked = inside.flatMap(({ spans }) => spans);
  const pieces = cut(range, [...marked, ...found, ...named]).map((span): Piece => {
    const covering = inside.filter(({ spans }) => spans.some((each) => covers(each, span)));
    return {
      ...span,
      text: text.slice(span.start, span.end),
      keys: covering.map(({ key }) => key),
      starts: covering.filter(({ first }) => first === span.start).map(({ key }) => key),
      isHit: found.some((each) => covers(each, span)),
      isSource: named.some((each) => covers(each, span)),
    };
  });
  return join(pieces, marked);
}

function clip(spans: readonly Span[], range: Span): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => start < end);
}

function cut(range: Span, spans: readonly Span[]): readonly Span[] {
  const edges = new Set([range.start, range.end, ...spans.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? end, end }));
}

function covers(span: Span, piece: Span): boolean {
  return span.start <= piece.start && piece.end <= span.end;
}

function join(pieces: readonly Piece[], marked: readonly Span[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const piece of pieces) {
    const last = passages.at(-1);
    const isOneWith = (passage: Passage) =>
      piece.keys.length === 0
        ? passage.keys.length === 0
        : marked.some(({ start, end }) => start < piece.start && piece.start < end);
    if (last !== undefined && isOneWith(last)) passages[passages.length - 1] = extend(last, piece);
    else passages.push({ start: piece.start, end: piece.end, keys: piece.keys, pieces: [piece] });
  }
  return passages;
}

function extend(passage: Passage, piece: Piece): Passage {
  return {
    start: passage.start,
    end: piece.end,
    keys: [...new Set([...passage.keys, ...piece.keys])],
    pieces: [...passage.pieces, piece],
  };
}
