import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { EdtfDate } from './edtfDate.ts';
import { findWholeOffset } from './excerpts.ts';
import type { Span } from './span.ts';

/**
 * An attribution as one article prints it.
 *
 * `id` names it in an address; see `nameAttributions`. `place` is its place in the article's own list. `said` is the day of the saying where
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
    const ids = nameAttributions(article);
    return article.attributions.map((attribution, place): PrintedAttribution => {
      return {
        id: ids[place] ?? '',
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

/**
 * Names the attributions of an article: `<article>@<where what was said begins>`.
 *
 * Where the words stand stays while the file does: other rules for furniture, sources, cues and ends of quotations, and quotations found
 * besides, change nothing, nor does a text of which only excerpts are held. It is lost where the file itself is changed before the words, or a rule moves their beginning; an address then still
 * leads to what stands there now (see `findAtPlace`). A hash of the words would outlive the first and be lost with every moved end, which is the
 * more common. Of several that begin together the longest has the short name, the others say where they end too.
 */
export function nameAttributions(article: Pick<Article, 'id' | 'attributions' | 'excerpts'>): readonly string[] {
  const { id, attributions } = article;
  const extents = attributions.map((attribution) => {
    const { start, end } =
      attribution.content.length === 0 ? findExtent(attribution) : findExtentOf(attribution.content, NO_EXTENT);
    return { start: findWholeOffset(article, start), end: findWholeOffset(article, end) };
  });
  const longest = new Map<number, number>();
  for (const { start, end } of extents) longest.set(start, Math.max(end, longest.get(start) ?? 0));
  const taken = new Set<string>();
  return extents.map(({ start, end }) => {
    const short = `${id}@${start}`;
    const name = longest.get(start) === end && !taken.has(short) ? short : `${short}-${end}`;
    const free = findFree(name, taken);
    taken.add(free);
    return free;
  });
}

/** Two on the very same words are told apart by nothing but their order. */
function findFree(name: string, taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth += 1) {
    const numbered = nth === 1 ? name : `${name}.${nth}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Finds the stretch of text from the first to the last word of an attribution: its source, its cue and what was said. */
export function findExtent({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>): Span {
  const extent = findExtentOf(content, findExtentOf(cue, findExtentOf(source, NO_EXTENT)));
  return extent === NO_EXTENT ? { start: 0, end: 0 } : extent;
}

const NO_EXTENT: Span = { start: Number.POSITIVE_INFINITY, end: 0 };

/** The stretch of text that reaches over some spans and one more. */
function findExtentOf(spans: readonly Span[], known: Span): Span {
  let { start, end } = known;
  if (spans.length === 0) return known;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** Do two lists of spans share a letter? */
export function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}
