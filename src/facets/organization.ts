import { findNamed, findParticipants, findParties, findQuoted, listActors } from './affiliated.ts';
import type { ChoiceFacet } from './facet.ts';

/**
 * Which organization takes part.
 *
 * A statement answers to its speaker, the speaker's side and its addressees, an attribution to its speaker and that side; an event to
 * its actors and recipients; an article to the organizations its text names.
 */
export const organization: ChoiceFacet = {
  name: 'organization',
  label: 'Organization',
  plural: 'organizations',
  list: (lookup) => listActors(lookup, 'organization'),
  ofStatement: (lookup, statement) => findParties(lookup, statement, 'organization'),
  ofAttribution: (lookup, attribution) => findQuoted(lookup, attribution, 'organization'),
  ofEvent: (lookup, event) => findParticipants(lookup, event, 'organization'),
  ofArticle: (lookup, article) => findNamed(lookup, article, 'organization'),
};
