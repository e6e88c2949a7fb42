import { findExtent } from '../corpus/printedAttribution.ts';
import { findNamed, findParticipants, findParties, findQuoted, listActors } from './affiliated.ts';
import type { ChoiceFacet } from './facet.ts';

/**
 * Which state it is about.
 *
 * A statement answers to its speaker's side, its addressees and the states named in its sentence; an attribution to its
 * speaker's side and the states named in its words; an event to its actors and recipients; an article to the states its text names.
 */
export const country: ChoiceFacet = {
  name: 'country',
  label: 'Country',
  plural: 'countries',
  list: (lookup) => listActors(lookup, 'state'),
  ofStatement: (lookup, statement, article) => [
    ...findParties(lookup, statement, 'state'),
    ...findNamed(lookup, article, 'state', statement.sentence),
  ],
  ofAttribution: (lookup, attribution, article) => [
    ...findQuoted(lookup, attribution, 'state'),
    ...findNamed(lookup, article, 'state', findExtent(attribution.attribution)),
  ],
  ofEvent: (lookup, event) => findParticipants(lookup, event, 'state'),
  ofArticle: (lookup, article) => findNamed(lookup, article, 'state'),
};
