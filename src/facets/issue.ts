import { groupBy } from '../corpus/groupBy.ts';
import type { ChoiceFacet } from './facet.ts';
import { perLookup } from './perLookup.ts';

/** On which issue: a statement answers to its own, an event to those of the statements that react to it, an article never by itself. */
export const issue: ChoiceFacet = {
  name: 'issue',
  label: 'Issue',
  plural: 'issues',
  list: (lookup) => lookup.corpus.issues.map(({ id, title, group }) => ({ id, label: title, detail: group })),
  ofStatement: (_lookup, statement) => [statement.issue],
  ofEvent: (lookup, event) => (findReactions(lookup).get(event.id) ?? []).map((statement) => statement.issue),
  ofArticle: () => [],
};

const findReactions = perLookup((lookup) => groupBy(lookup.corpus.statements, (statement) => statement.reactsTo));
