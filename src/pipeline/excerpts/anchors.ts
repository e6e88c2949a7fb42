import type { Corpus } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/span.ts';

/**
 * Finds the words of each article, by its id, for which something is published: what carries a statement, a quotation, a coded event, an example.
 *
 * What a machine takes for the report of an event is nobody's quotation.
 */
export function findAnchors(corpus: Corpus): ReadonlyMap<string, readonly Span[]> {
  const anchors = new Map<string, Span[]>(corpus.articles.map(({ id }) => [id, []]));
  const add = (article: string, spans: readonly Span[]) => {
    for (const { start, end } of spans) anchors.get(article)?.push({ start, end });
  };
  for (const { id, attributions } of corpus.articles)
    for (const { source, cue, content } of attributions) add(id, [...source, ...cue, ...content]);
  for (const { article, quote, sentence, attribution } of corpus.statements)
    add(article, [...quote, sentence, ...(attribution === undefined ? [] : [attribution])]);
  const located = [
    ...corpus.events.flatMap(({ evidence }) => evidence),
    ...corpus.issues.flatMap(({ examples }) => examples),
  ];
  for (const one of located) add(one.article, [one]);
  return anchors;
}
