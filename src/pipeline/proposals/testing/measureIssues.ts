import type { Corpus } from '../../../corpus/corpus.ts';
import { makeMatchIssues } from '../issueMatch.ts';
import { type IssueModel, makeIssueModel } from '../issueModel.ts';

/** How often the coded issue is proposed first, or among the first two, for the coded statements; and for which it is not. */
export type IssueFigures = {
  readonly statements: number;
  readonly first: number;
  readonly firstTwo: number;
  readonly none: number;
  readonly missed: readonly string[];
};

/** Measures proposals by the coded statements: each is judged by its quote, with all that people coded in its article left out. */
export function measureIssues(corpus: Pick<Corpus, 'articles' | 'issues' | 'statements'>): IssueFigures {
  return judge(corpus, makeIssueModel(corpus));
}

/** Measures proposals by the codebook's own words: without any example or coding. */
export function measureCodebookAlone(corpus: Pick<Corpus, 'articles' | 'issues' | 'statements'>): IssueFigures {
  const issues = corpus.issues.map((issue) => ({ ...issue, examples: [] }));
  const alone = makeIssueModel({ articles: corpus.articles, issues, statements: [] });
  return judge(corpus, alone);
}

function judge(corpus: Pick<Corpus, 'articles' | 'statements'>, model: IssueModel): IssueFigures {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const judged = corpus.statements.map(({ id, article, issue, quote }) => {
    const printed = articles.get(article);
    const proposed = printed === undefined ? [] : makeMatchIssues(printed, model)(quote).map((one) => one.issue);
    return { id, place: proposed.indexOf(issue), proposed };
  });
  const isMissed = ({ place }: { readonly place: number }) => place < 0 || place > 1;
  return {
    statements: judged.length,
    first: judged.filter(({ place }) => place === 0).length,
    firstTwo: judged.filter((one) => !isMissed(one)).length,
    none: judged.filter(({ proposed }) => proposed.length === 0).length,
    missed: judged.filter(isMissed).map(({ id, proposed }) => `${id}: ${proposed.join(', ')}`),
  };
}
