import type { Article } from '../../corpus/article.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { FEW_ARTICLES } from '../../corpus/fewArticles.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import type { AnyEvent } from '../../corpus/proposed.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { engineOf } from '../../facets/engines.ts';

/** How the address writes the order of the list; no order there: oldest first. */
export const NEWEST_FIRST = '-date';

/** As many articles as fill a tall window. */
export const SHOWN_AT_ONCE = 20;

/** How high an entry of the list is as a rule, in pixels: a title of two lines, who published it, what it holds. */
export const ROW_HEIGHT = 114;

/** Is a list of so many articles too long to be drawn whole? */
export function isLong(articles: readonly Article[]): boolean {
  return articles.length > FEW_ARTICLES;
}

/** Puts articles, which come oldest first and the undated last, into the order asked for. The undated stay last. */
export function order(articles: readonly Article[], sort: string | null): readonly Article[] {
  if (sort !== NEWEST_FIRST) return articles;
  const isDated = ({ published }: Article) => published.earliest !== null;
  return [...articles.filter(isDated).toReversed(), ...articles.filter((article) => !isDated(article))];
}

type Reported = Pick<Lookup, 'articleOf'> & {
  findEvent(id: string | null): Pick<AnyEvent, 'evidence'> | undefined;
};

/** Finds the article that is read: the one the address names, else that of its quote, else that of its event's first report. */
export function findRead(
  { articleOf, findEvent }: Reported,
  { article, quote, event }: Record<'article' | 'quote' | 'event', string | null>,
): string | undefined {
  return article ?? articleOf(quote) ?? findEvent(event)?.evidence[0]?.article;
}

/** Prints a date on two lines, the second the smaller: "28 Sep" over "2015", "24 Sep?" over "or 1 Oct 2015". */
export function printDateLines(date: EdtfDate): readonly [string, string] {
  const words = printDate(date);
  const [first, ...others] = words.split(' or ');
  if (first !== undefined && others.length > 0)
    return [`${first}${findMonth(first, words)}?`, `or ${others.join(' or ')}`];
  const [, day, year, doubt = ''] = /^(.*\S) (\d{4})(\?)?$/.exec(words) ?? [];
  return day === undefined || year === undefined ? [words, ''] : [`${day}${doubt}`, year];
}

/** "28 or 29 Sep 2015" names the month once; on a line of its own the first day needs it too. */
function findMonth(first: string, words: string): string {
  return /^\d+$/.test(first) ? (/ [A-Z][a-z]+/.exec(words)?.[0] ?? '') : '';
}

/** How many coded passages an article holds of one side. Statements on the very same words are one passage. */
export type PassageCount = { readonly side: string; readonly count: number };

/** Gives the passages coded in an article, by its id. */
export type PassageCounts = (article: string) => readonly PassageCount[];

/** Counts the coded passages of articles by side, in the order of the sides; sides without one are left out. An article is counted when it is asked for. */
export function countPassages(statements: readonly Statement[], sides: readonly string[]): PassageCounts {
  const byArticle = groupBy(statements, ({ article }) => article);
  return (article) => {
    const bySide = groupBy(byArticle.get(article) ?? [], ({ side }) => side);
    if (bySide.size === 0) return [];
    return sides.map((side) => ({ side, count: countPlaces(bySide.get(side) ?? []) })).filter(({ count }) => count > 0);
  };
}

/** Says what an article holds in which no passage is coded: the quotations the machine found there, each once. */
export function printUncoded(lookup: Lookup, article: Pick<Article, 'id' | 'attributions'>): string {
  // Of a large corpus they are counted without being read.
  const count = engineOf(lookup)?.countActs(article.id) ?? countDistinct(article.attributions);
  if (count === 0) return 'No coded passages';
  return `${printThousands(count)} ${count === 1 ? 'quotation' : 'quotations'} found by machine`;
}

function countDistinct(attributions: Article['attributions']): number {
  return new Set(attributions.map(({ utterance }) => utterance)).size;
}

function countPlaces(statements: readonly Statement[]): number {
  return new Set(statements.map(({ quote }) => quote.map(({ start, end }) => `${start}-${end}`).join())).size;
}

/** A stretch of a title: what a search found in it, and what lies between. */
export type TitlePiece = { readonly start: number; readonly text: string; readonly isHit: boolean };

/** Cuts an article's title at the words a search found. A title that is not printed in the text holds none. */
export function cutTitle(
  { text, title, blocks }: Pick<Article, 'text' | 'title' | 'blocks'>,
  hits: readonly Span[],
): readonly TitlePiece[] {
  const place = blocks.find(({ kind, start, end }) => kind === 'title' && text.slice(start, end) === title);
  const pieces: TitlePiece[] = [];
  let from = 0;
  for (const { start, end } of place === undefined ? [] : hits.filter((hit) => hit.end <= place.end)) {
    const at = start - (place?.start ?? 0);
    if (at < from) continue;
    pieces.push({ start: from, text: title.slice(from, at), isHit: false });
    from = end - (place?.start ?? 0);
    pieces.push({ start: at, text: title.slice(at, from), isHit: true });
  }
  return [...pieces, { start: from, text: title.slice(from), isHit: false }].filter((piece) => piece.text !== '');
}

/** Prints how many articles are listed: "5 articles", "1 of 5 articles". */
export function printCount(shown: number, all: number): string {
  const format = (count: number) => printThousands(count);
  const noun = all === 1 ? 'article' : 'articles';
  return shown === all ? `${format(all)} ${noun}` : `${format(shown)} of ${format(all)} ${noun}`;
}
