import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { EdtfDate } from './edtfDate.ts';
import type { Span } from './span.ts';

/**
 * An attribution as one article prints it.
 *
 * `id` names it in an address: the article and where its words begin, which stays while the file does; of several that begin
 * together the later carry a number. `place` is its place in the article's own list. `said` is the day of the saying where
 * the text gives one, else that of the article.
 */
export type PrintedAttribution = Pick<Attribution, 'side' | 'speaker' | 'utterance'> & {
  readonly id: string;
  readonly article: string;
  readonly place: number;
  readonly said: EdtfDate;
  readonly attribution: Attribution;
};

/** Lists the attributions of articles, in the order of the articles and then of the text. */
export function listAttributions(articles: readonly Article[]): PrintedAttribution[] {
  return articles.flatMap((article) => {
    const begun = new Map<number, number>();
    return article.attributions.map((attribution, place): PrintedAttribution => {
      const start = findExtent(attribution).start;
      const nth = (begun.get(start) ?? 0) + 1;
      begun.set(start, nth);
      return {
        id: `${article.id}@${start}${nth === 1 ? '' : `.${nth}`}`,
        article: article.id,
        place,
        said: attribution.said ?? article.published,
        attribution,
        utterance: attribution.utterance,
        ...(attribution.speaker === undefined ? {} : { speaker: attribution.speaker }),
        ...(attribution.side === undefined ? {} : { side: attribution.side }),
      };
    });
  });
}

/** Finds the stretch of text from the first to the last word of an attribution: its source, its cue and what was said. */
export function findExtent({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>): Span {
  const spans = [...source, ...cue, ...content];
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), spans[0]?.start ?? 0),
    end: spans.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

/** Do two lists of spans share a letter? */
export function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}
