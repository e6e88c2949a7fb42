import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { findActiveFilters, listFacets } from './activeFilters.ts';
import { countArticles, countFacet } from './counts.ts';
import { startEngine } from './engine/startEngine.ts';
import { FACETS } from './facets.ts';
import { isChoice } from './known.ts';
import { makeColumns } from './makeColumns.ts';
import { slice } from './slice.ts';
import { anyCorpus, anyFilters, anyHits } from './testing/anyCorpus.ts';

/** One corpus twice: filtered object by object, and by an engine. */
function makeBoth(corpus: Corpus) {
  const [plain, packed] = [makeLookup(corpus), makeLookup(corpus)];
  startEngine(packed, makeColumns(plain));
  return { plain, packed };
}

test('whoever asks of a corpus with an engine is told the same as of one without', () => {
  fc.assert(
    fc.property(anyCorpus, anyFilters, anyHits, fc.constantFrom(...FACETS), (corpus, filters, hits, facet) => {
      const { plain, packed } = makeBoth(corpus);
      const { rows, ...kept } = slice(packed, filters, hits);
      expect(kept).toEqual(slice(plain, filters, hits));
      expect(rows?.articles).toHaveLength(kept.articles.length);
      expect(countArticles(packed, filters, hits)).toBe(kept.articles.length);
      expect(countFacet(packed, filters, hits, facet.name)).toEqual(countFacet(plain, filters, hits, facet.name));
      expect(listFacets(packed)).toEqual(listFacets(plain));
      expect(findActiveFilters(packed, filters)).toEqual(findActiveFilters(plain, filters));
      const ids = filters[facet.name];
      expect(ids.map((id) => isChoice(packed, facet.name, id))).toEqual(
        ids.map((id) => isChoice(plain, facet.name, id)),
      );
    }),
  );
});

test('a list of a slice with an engine is made once, when it is asked for', () => {
  const [corpus] = fc.sample(anyCorpus, { numRuns: 1, seed: 2 });
  if (corpus === undefined) throw new Error('no corpus');
  const { packed } = makeBoth(corpus);
  const [filters] = fc.sample(anyFilters, { numRuns: 1, seed: 2 });
  if (filters === undefined) throw new Error('no filters');
  const first = slice(packed, filters, null);
  expect(slice(packed, filters, null)).toBe(first);
  expect(first.articles).toBe(first.articles);
});
