import { groupBy } from '../corpus/groupBy.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { ProposedStatement } from '../corpus/proposed.ts';
import type { ChoiceFacet } from './facet.ts';
import { perLookup } from './perLookup.ts';

// Of the issues the machine proposes, ranked, the first two are worth a look. Source: measured on coded statements.
const LIKELY = 2;

/**
 * On which issue: a statement answers to its own, an event to those of the statements that react to it, an article never by itself.
 *
 * An attribution answers to the two issues it most likely speaks on: a proposal of the machine, which whoever shows it says.
 */
export const issue: ChoiceFacet = {
  name: 'issue',
  label: 'Issue',
  plural: 'issues',
  list: (lookup) =>
    lookup.corpus.issues.map(({ id, title, group }) => ({
      id,
      label: title,
      ...(group === '' ? {} : { detail: group }),
    })),
  ofStatement: (_lookup, statement) => [statement.issue],
  ofAttribution: (lookup, { article, place }) => findLikelyIssues(lookup, article, place),
  ofEvent: (lookup, event) => (findReactions(lookup).get(event.id) ?? []).map((statement) => statement.issue),
  ofArticle: () => [],
};

/** Finds the issues an attribution most likely speaks on, the likeliest first; `place` is its place in the article's list. */
export function findLikelyIssues(lookup: Lookup, article: string, place: number): readonly string[] {
  return findProposals(lookup).get(article)?.get(place) ?? [];
}

const findProposals = perLookup((lookup): ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> => {
  const byArticle = groupBy(lookup.corpus.proposed.statements, (proposal) => proposal.article);
  const read = ({ attribution, issues }: ProposedStatement) =>
    [attribution, issues.slice(0, LIKELY).map(({ issue: id }) => id)] as const;
  return new Map(Array.from(byArticle, ([article, proposals]) => [article, new Map(proposals.map(read))]));
});

const findReactions = perLookup((lookup) => groupBy(lookup.corpus.statements, (statement) => statement.reactsTo));
