import type { Span } from '../corpus/span.ts';
import type { Facet, Passage } from './facet.ts';

/**
 * Which words stand in the text: keeps the passages whose sentence has a hit; where none has, all of an article that has one. Of a large corpus only the
 * articles are known: all of an article stays.
 *
 * What people coded and what the machine found are asked apart: a find of the machine must not take a coded passage away.
 */
export const search: Facet = {
  judge: ({ article, passages }, _filters, hits) => {
    if (hits === null) return null;
    if (!hits.has(article.id)) return { keepsArticle: false, keepsPassage: () => false };
    if (hits.articles !== undefined) return { keepsArticle: true, keepsPassage: () => true };
    const spans = hits.get(article.id) ?? [];
    const found = new Set(passages.filter((passage) => isHit(passage, spans)));
    const layers = new Set(Array.from(found, ({ isFound }) => isFound));
    const keepsPassage = (passage: Passage) => !layers.has(passage.isFound) || found.has(passage);
    return { keepsArticle: true, keepsPassage };
  },
};

function isHit(passage: Passage, spans: readonly Span[]): boolean {
  return passage.sentences.some(({ start, end }) => spans.some((span) => span.start < end && span.end > start));
}
