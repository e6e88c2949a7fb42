import type { Lookup } from '../corpus/lookup.ts';
import { engineOf } from './engines.ts';
import type { ChoiceFacet, FacetChoice } from './facet.ts';

/** Lists the values of a facet that a reader can choose. Of a large corpus they have been listed before: some lists go through every noun. */
export function listChoices(lookup: Lookup, { name, list }: ChoiceFacet): readonly FacetChoice[] {
  return engineOf(lookup)?.listChoices(name) ?? list(lookup);
}
