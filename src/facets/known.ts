import type { Lookup } from '../corpus/lookup.ts';
import { listIds } from './choices.ts';
import { CHOICES } from './facets.ts';
import type { FacetName } from './filters.ts';
import { perLookup } from './perLookup.ts';

/** Is this a value that a reader of this corpus can choose? */
export function isChoice(lookup: Lookup, facet: FacetName, id: string): boolean {
  return findIds(lookup)[facet].has(id);
}

const findIds = perLookup((lookup): Readonly<Record<FacetName, ReadonlySet<string>>> => {
  const idsOf = (name: FacetName) => new Set(listIds(lookup, CHOICES[name]));
  return {
    country: idsOf('country'),
    leader: idsOf('leader'),
    organization: idsOf('organization'),
    publisher: idsOf('publisher'),
    issue: idsOf('issue'),
    by: idsOf('by'),
  };
});
