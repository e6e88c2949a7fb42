import type { Article } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Statement } from '../../corpus/statement.ts';
import { countNoun, printCount } from './names.ts';

/** Where a side that says nothing is spoken of. */
export type Silence = { readonly articles: number; readonly naming: number; readonly issues: number };

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
  const naming = articles.filter((article) => article.mentions.some((mention) => isOfSide(mention.actor)));
  const about = statements.filter((statement) => {
    const mentions = lookup.articles.get(statement.article)?.mentions ?? [];
    const { start, end } = statement.sentence;
    return (
      statement.addressee.some(isOfSide) ||
      mentions.some((mention) => start <= mention.start && mention.end <= end && isOfSide(mention.actor))
    );
  });
  return { articles: articles.length, naming: naming.length, issues: new Set(about.map((one) => one.issue)).size };
}

/** Writes it: "Named in all 5 articles, no statement of its own. Other sides speak about it on 3 issues." */
export function printSilence({ articles, naming, issues }: Silence): string {
  const others =
    issues === 0 ? 'No other side speaks about it.' : `Other sides speak about it on ${countNoun(issues, 'issue')}.`;
  if (naming === 0)
    return `Not named in ${articles === 1 ? 'this article' : 'these articles'}, and no statement of its own. ${others}`;
  return `Named in ${printExtent(naming, articles)}, no statement of its own. ${others}`;
}

function printExtent(naming: number, articles: number): string {
  if (naming < articles) return `${printCount(naming)} of ${countNoun(articles, 'article')}`;
  return articles === 1 ? 'the article' : `all ${countNoun(articles, 'article')}`;
}
