import type { Lookup } from '../../corpus/lookup.ts';
import type { Span } from '../../corpus/span.ts';
import { hasBit } from '../engine/bits.ts';
import type { ArticleHits } from '../facet.ts';
import { findHits, type SearchQuery, type Wanted } from '../hits.ts';
import { perLookup } from '../perLookup.ts';
import type { Answer } from './askIndex.ts';

/** Makes hits of what an index answered to a query; the words are looked up in an article when somebody looks at it. */
export function makeArticleHits(lookup: Lookup, query: SearchQuery, { articles, near }: Answer): ArticleHits {
  const wanted = makeWanted(query, near);
  const known = new Map<string, readonly Span[]>();
  const has = (id: string) => {
    const place = findPlaces(lookup).get(id);
    return place !== undefined && hasBit(articles, place);
  };
  return {
    articles,
    has,
    get(id) {
      if (!has(id)) return undefined;
      const spans = known.get(id) ?? markWords(lookup.articles.get(id)?.text ?? '', wanted, query.phrases);
      known.set(id, spans);
      return spans;
    },
    find: (words) => markWords(words, wanted, query.phrases),
  };
}

const findPlaces = perLookup(({ corpus }) => new Map(corpus.articles.map(({ id }, place) => [id, place])));

/** A word of a phrase is looked for within the phrase only. */
function makeWanted({ terms, phrases }: SearchQuery, near: readonly string[]): Wanted {
  const phrased = new Set(phrases.flat().filter((term) => !terms.includes(term)));
  const others = new Set([...terms, ...near]);
  const beginnings = terms.filter((term) => term.length > 1);
  return {
    has: (term) =>
      !phrased.has(term) && (others.has(term) || beginnings.some((beginning) => term.startsWith(beginning))),
  };
}

function markWords(text: string, wanted: Wanted, phrases: SearchQuery['phrases']): readonly Span[] {
  // A phrase that is not there hides none of the other words.
  const there = phrases.filter((phrase) => findHits(text, NOTHING, [phrase]) !== undefined);
  return findHits(text, wanted, there) ?? [];
}

const NOTHING: Wanted = { has: () => false };
