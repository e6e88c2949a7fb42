import type { Article } from '../corpus/article.ts';
import type { ChoiceFacet } from './facet.ts';

/** Who printed it, or which agency it was copied from: a statement, an attribution, an event and an article answer to the page's publisher and origin. */
export const publisher: ChoiceFacet = {
  name: 'publisher',
  label: 'Publisher',
  plural: 'publishers',
  list: (lookup) => {
    const ids = new Set(lookup.corpus.articles.flatMap(findPublishers));
    return Array.from(ids, (id) => ({ id, label: lookup.name(id) }));
  },
  ofStatement: (_lookup, _statement, article) => findPublishers(article),
  ofAttribution: (_lookup, _attribution, article) => findPublishers(article),
  ofEvent: (_lookup, _event, article) => findPublishers(article),
  ofArticle: (_lookup, article) => findPublishers(article),
};

function findPublishers(article: Article): string[] {
  return [article.publisher, ...article.origin];
}
