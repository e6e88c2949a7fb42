import { findNamed, findParticipants, findParties, listActors } from './affiliated.ts';
import type { ChoiceFacet } from './facet.ts';

/**
 * Which state it is about.
 *
 * A statement answers to its speaker's side, its addressees and the states named in its sentence; an event to its actors
 * and recipients; an article to the states its text names.
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
  ofEvent: (lookup, event) => findParticipants(lookup, event, 'state'),
  ofArticle: (lookup, article) => findNamed(lookup, article, 'state'),
};
