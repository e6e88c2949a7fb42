import type { Lookup } from '../corpus/lookup.ts';
import type { SearchHits } from '../facets/facet.ts';
import type { Filters } from '../facets/filters.ts';
import { type Slice, slice } from '../facets/slice.ts';
import { useAddress } from './useAddress.ts';
import { useLookup } from './useCorpus.ts';
import { useSearchHits } from './useSearch.ts';

/** Gives what the filters in the address keep. Every view draws from this one slice, so no two can disagree on a count. */
export function useSlice(): Slice {
  const lookup = useLookup();
  const hits = useSearchHits();
  return sliceOnce(lookup, useAddress().address, hits);
}

let last: { lookup: Lookup; asked: string; hits: SearchHits | null; result: Slice } | undefined;

/** However many components ask, the corpus is sliced once for one question. The search is asked through its hits. */
function sliceOnce(lookup: Lookup, filters: Filters, hits: SearchHits | null): Slice {
  const { country, leader, organization, publisher, issue, by, from, to } = filters;
  const asked = JSON.stringify([country, leader, organization, publisher, issue, by, from, to]);
  if (last?.lookup === lookup && last.asked === asked && last.hits === hits) return last.result;
  const result = slice(lookup, filters, hits);
  last = { lookup, asked, hits, result };
  return result;
}
