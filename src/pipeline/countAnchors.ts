import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';

type Anchored = Pick<Corpus, 'statements' | 'events' | 'issues'> & {
  readonly articles: readonly Pick<Article, 'notes'>[];
};

/** Counts the passages of a corpus that were located by their words: quotes, attributions, evidence, examples and notes. */
export function countAnchors({ articles, statements, events, issues }: Anchored): number {
  const inStatements = statements.map(
    (statement) => statement.quote.length + (statement.attribution === undefined ? 0 : 1),
  );
  const counts = [
    ...inStatements,
    ...events.map((event) => event.evidence.length),
    ...issues.map((issue) => issue.examples.length),
    ...articles.map((article) => article.notes.length),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
