import type { FacetName } from '../filters.ts';

/** The facets with values, in the order of the filter bar. */
export const NAMES: readonly FacetName[] = ['country', 'leader', 'organization', 'publisher', 'issue', 'by'];
