import { by } from './by.ts';
import { judgeChoice } from './choice.ts';
import { country } from './country.ts';
import { dates } from './dates.ts';
import type { ChoiceFacet, Facet } from './facet.ts';
import type { FacetName } from './filters.ts';
import { issue } from './issue.ts';
import { leader } from './leader.ts';
import { organization } from './organization.ts';
import { publisher } from './publisher.ts';
import { search } from './search.ts';

/** The facets with a list of values by name. A new one is one file and one entry. */
export const CHOICES: Readonly<Record<FacetName, ChoiceFacet>> = {
  country,
  leader,
  organization,
  publisher,
  issue,
  by,
};

/** The facets with a list of values, in the order of the filter bar. */
export const FACETS: readonly ChoiceFacet[] = Object.values(CHOICES);

/** Every facet that narrows the corpus. */
export const JUDGES: readonly Facet[] = [...FACETS.map(judgeChoice), dates, search];
