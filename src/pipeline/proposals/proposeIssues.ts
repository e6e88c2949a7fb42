import type { ProposedStatement } from '../../corpus/proposed.ts';
import type { IssueSource } from './issueEvidence.ts';
import { makeMatchIssues } from './issueMatch.ts';
import { makeIssueModel } from './issueModel.ts';

/**
 * Proposes the issues that each attribution likely speaks on, likeliest first, at most three; an attribution that fits none is absent.
 *
 * Rests on the codebook's words, its examples and what people have coded in other articles: what they coded in the same one is left out, so that a
 * proposal and a coding never lean on each other. A stance is never proposed. Takes time in proportion to the words around attributions.
 */
export function proposeIssues(source: IssueSource): ProposedStatement[] {
  if (source.issues.length === 0) return [];
  const model = makeIssueModel(source);
  return source.articles.flatMap((article) => {
    if (article.attributions.length === 0) return [];
    const match = makeMatchIssues(article, model);
    return article.attributions.flatMap(({ content }, attribution) => {
      const issues = match(content);
      return issues.length === 0 ? [] : [{ article: article.id, attribution, issues }];
    });
  });
}
