import { groupBy } from '../corpus/groupBy.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { ChoiceFacet } from './facet.ts';
import { perLookup } from './perLookup.ts';

/**
 * On which issue: a statement answers to its own, an event to those of the statements that react to it, an article never by itself.
 *
 * An attribution answers to the two issues it most likely speaks on: a proposal of the machine, which whoever shows it says.
 */
export const issue: ChoiceFacet = {
  name: 'issue',
  label: 'Issue',
  plural: 'issues',
  list: (lookup) => lookup.corpus.issues.map(({ id, title, group }) => ({ id, label: title, detail: group })),
  ofStatement: (_lookup, statement) => [statement.issue],
  ofAttribution: (lookup, { article, place }) => findLikelyIssues(lookup, article, place),
  ofEvent: (lookup, event) => (findReactions(lookup).get(event.id) ?? []).map((statement) => statement.issue),
  ofArticle: () => [],
};

/** Finds the issues an attribution most likely speaks on, the likeliest first; `place` is its place in the article's list. */
export function findLikelyIssues(lookup: Lookup, article: string, place: number): readonly string[] {
  return lookup.likelyIssues(article, place);
}

const findReactions = perLookup((lookup) => groupBy(lookup.corpus.statements, (statement) => statement.reactsTo));
