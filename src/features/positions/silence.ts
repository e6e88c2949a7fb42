import type { Article } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Statement } from '../../corpus/statement.ts';
import { countUtterances } from '../../corpus/utterances.ts';
import { countNoun, printCount } from './counts.ts';

/** Where a side that says nothing is spoken of. `left` counts its statements that the filters leave out. */
export type Silence = {
  readonly articles: number;
  readonly naming: number;
  readonly issues: number;
  readonly left: number;
};

/**
 * Finds where a side without a statement is named, and on how many issues others speak about it.
 *
 * A side is named by itself, by its offices and by its people. Others speak about it where it is named in the sentence of a statement
 * or is addressed by it.
 */
export function findSilence(
  lookup: Lookup,
  articles: readonly Article[],
  statements: readonly Statement[],
  side: string,
): Silence {
  const isOfSide = (actor: string) => lookup.sideOf(actor, null) === side;
  const naming = articles.filter((article) => lookup.namedIn(article).some(isOfSide));
  const about = statements.filter(
    (statement) => statement.addressee.some(isOfSide) || lookup.namedBeside(statement).some(isOfSide),
  );
  return {
    articles: articles.length,
    naming: naming.length,
    issues: new Set(about.map((one) => one.issue)).size,
    left: countUtterances(lookup.corpus.statements.filter((one) => one.side === side)),
  };
}

/**
 * Writes it: "Named in all 5 articles, no statement of its own. Other sides speak about it on 3 issues."
 *
 * A side that speaks in the corpus is not called silent where only the filters leave it out.
 */
export function printSilence({ articles, naming, issues, left }: Silence): string {
  if (left > 0) {
    return `The filters leave out ${left === 1 ? 'the one statement' : `the ${countNoun(left, 'statement')}`} it made.`;
  }
  const others =
    issues === 0 ? 'No other side speaks about it.' : `Other sides speak about it on ${countNoun(issues, 'issue')}.`;
  if (naming === 0)
    return `Not named in ${articles === 1 ? 'this article' : 'these articles'}, and no statement of its own. ${others}`;
  return `Named in ${printExtent(naming, articles)}, no statement of its own. ${others}`;
}

function printExtent(naming: number, articles: number): string {
  if (naming < articles) return `${printCount(naming)} of ${countNoun(articles, 'article')}`;
  if (articles === 1) return 'the article';
  return articles === 2 ? 'both articles' : `all ${countNoun(articles, 'article')}`;
}
