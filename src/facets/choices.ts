import type { Lookup } from '../corpus/lookup.ts';
import { engineOf } from './engines.ts';
import type { ChoiceFacet, FacetChoice } from './facet.ts';

/** Lists the values of a facet that a reader can choose. Of a large corpus they have been listed before: some lists go through every noun. */
export function listChoices(lookup: Lookup, { name, list }: ChoiceFacet): readonly FacetChoice[] {
  return engineOf(lookup)?.listChoices(name) ?? list(lookup);
}

/** Lists the ids of these values: of a large corpus their names are made later. */
export function listIds(lookup: Lookup, { name, list }: ChoiceFacet): readonly string[] {
  return engineOf(lookup)?.columns.facets[name].ids ?? list(lookup).map(({ id }) => id);
}
