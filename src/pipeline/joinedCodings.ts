import type { Article } from '../corpus/article.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { ArticleText, Texts } from './articleText.ts';
import type { ArticleCoding } from './codings.ts';
import { type IdList, makeIdList } from './ids.ts';

/** A coding with what it is checked against: its article, and the events it can name. */
export type JoinedCoding = ArticleCoding & {
  readonly text: ArticleText;
  readonly published: EdtfDate;
  /** The last day on which the article can have been written, where it is known. */
  readonly written: string | null;
  readonly eventIds: IdList;
};

/** An article's id and dates. */
export type DatedArticle = Pick<Article, 'id' | 'published' | 'updated'>;

type Joining = {
  readonly codings: readonly ArticleCoding[];
  readonly texts: Texts;
  /** The dates of the coded articles. */
  readonly articles: readonly DatedArticle[];
  /** Was every coding file read? If not, any event may be in the others. */
  readonly areAllRead: boolean;
};

/** Joins each coding to its article; a coding whose article could not be read is left out. */
export function joinCodings({ codings, texts, articles, areAllRead }: Joining): JoinedCoding[] {
  const compiled = new Map(articles.map((article) => [article.id, article]));
  return codings.flatMap((coding) => {
    const text = texts.get(coding.article);
    const article = compiled.get(coding.article);
    if (text === undefined || article === undefined) return [];
    const written = (article.updated ?? article.published).latest;
    const eventIds = listEvents(codings, coding, areAllRead);
    return [{ ...coding, text, published: article.published, written, eventIds }];
  });
}

/** Lists the events a coding can name: all of the corpus, and its own. */
function listEvents(codings: readonly ArticleCoding[], own: ArticleCoding, complete: boolean): IdList {
  const named = codings.filter((coding) => !coding.isSecond || coding === own);
  return makeIdList('event', { entries: named.flatMap((coding) => coding.file.events), complete });
}
