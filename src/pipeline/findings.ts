import type { Actor } from '../corpus/actor.ts';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Issue } from '../corpus/issue.ts';
import type { Statement } from '../corpus/statement.ts';
import { makeResolveSpeakers } from './actors/resolveSpeakers.ts';
import type { ArticleText } from './articleText.ts';
import { attribute } from './attribute.ts';
import { fingerprint } from './copies/fingerprint.ts';
import { groupCopies } from './copies/groupCopies.ts';
import { joinCopiedStatements } from './copies/joinCopiedStatements.ts';
import { nameUtterances } from './copies/nameUtterances.ts';
import { omitUndefined } from './omitUndefined.ts';
import { proposeEvents } from './proposals/proposeEvents.ts';
import { proposeIssues } from './proposals/proposeIssues.ts';
import { findTimeExpressions, type TimeExpression } from './timex/findTimeExpressions.ts';

/** What the machine works on: articles in time order with their mentions, the divided texts, and the corpus's lists. */
export type Findable = {
  readonly articles: readonly Article[];
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly statements: readonly Statement[];
};

/** The articles with their attributions, the statements with those of copies joined, and the machine's proposals. */
export type Findings = Pick<Corpus, 'articles' | 'statements' | 'proposed'>;

/** Finds by machine what people have not coded: attributions with speaker and date, copies, events, and issues to consider. */
export function findByMachine({ articles, texts, actors, issues, statements }: Findable): Findings {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const resolveSpeakers = makeResolveSpeakers(actors);
  const expressions = new Map<string, readonly TimeExpression[]>();
  const attributed = articles.map((article) => {
    const read = texts.get(article.id);
    if (read === undefined) return article;
    const times = read.language === 'en' ? findTimeExpressions(read, article) : [];
    expressions.set(article.id, times);
    return { ...article, attributions: attribute({ read, article, times, actors: byId, resolveSpeakers }) };
  });
  const prints = articles.map(({ id, text, blocks }) => texts.get(id)?.print ?? fingerprint(text, blocks));
  const copies = groupCopies(attributed, prints);
  const utterances = nameUtterances(attributed, copies);
  const named = attributed.map((article, index): Article => {
    const attributions = article.attributions.map((attribution, nth) => ({
      ...attribution,
      utterance: utterances[index]?.[nth] ?? attribution.utterance,
    }));
    return omitUndefined({ ...article, attributions, copies: copies.get(article.id) });
  });
  const events = named.flatMap((article) => {
    const read = texts.get(article.id);
    if (read === undefined || read.language !== 'en') return [];
    return proposeEvents({ read, article, expressions: expressions.get(article.id) ?? [], actors });
  });
  return {
    articles: named,
    statements: joinCopiedStatements(statements, named, copies),
    proposed: { events, statements: proposeIssues({ articles: named, issues, statements }) },
  };
}
