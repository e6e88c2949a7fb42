import type { Columns } from '../corpus/columns.ts';

/** The facets a reader chooses values from. */
export type FacetName = keyof Columns['facets'];

/**
 * What a reader has asked for. Of one facet any chosen value will do (or), but every facet must hold (and).
 *
 * `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive; `q` is the search as typed.
 */
export type Filters = Readonly<Record<FacetName, readonly string[]>> & {
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
};

/** Nothing asked for: everything stays. */
export const NO_FILTERS: Filters = {
  country: [],
  leader: [],
  organization: [],
  publisher: [],
  issue: [],
  by: [],
  from: null,
  to: null,
  q: '',
};
