import type { Article } from '../../corpus/article.ts';
import type { SearchHits } from '../../facets/facet.ts';
import { cutTitle, type TitlePiece } from './listing.ts';

/** Cuts a headline in the list at the words a search found; of a large corpus without reading the article's text, which need not be there. */
export function markTitle(article: Article, hits: SearchHits | null): readonly TitlePiece[] {
  const { id, title } = article;
  if (hits === null || !hits.has(id)) return [{ start: 0, text: title, isHit: false }];
  if (hits.articles === undefined) return cutTitle(article, hits.get(id) ?? []);
  const whole = { text: title, title, blocks: [{ kind: 'title' as const, start: 0, end: title.length }] };
  return cutTitle(whole, hits.find(title));
}

/** Counts the words found in the text of an article; of a large corpus nobody has counted them, and there are none to tell of. */
export function countHits({ id }: Pick<Article, 'id'>, hits: SearchHits | null): number {
  return hits?.articles === undefined ? (hits?.get(id)?.length ?? 0) : 0;
}
