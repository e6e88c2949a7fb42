import type { Article } from '../../corpus/article.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import type { Statement } from '../../corpus/statement.ts';
import { readPlainWords } from './plainWords.ts';

/**
 * Joins the statements that copies of one text print alike, so that they count once: same speaker, issue, stance and words.
 *
 * What a coder named an utterance stays so. The others take that name, or else the earliest printing's. `articles` come in time order.
 */
export function joinCopiedStatements(
  statements: readonly Statement[],
  articles: readonly Pick<Article, 'id' | 'text'>[],
  copies: ReadonlyMap<string, string>,
): Statement[] {
  const places = new Map(articles.map((article, place) => [article.id, { place, text: article.text }]));
  const copied = statements.filter((statement) => copies.has(statement.article));
  const keyOf = ({ article, speaker, issue, stance, quote }: Statement) =>
    JSON.stringify([
      copies.get(article),
      speaker,
      issue,
      stance,
      readPlainWords(places.get(article)?.text ?? '', quote).key,
    ]);
  const placeOf = (statement: Statement) => places.get(statement.article)?.place ?? Infinity;
  const names = new Map<string, string>();
  for (const printings of groupBy(copied, keyOf).values()) {
    const inOrder = printings.toSorted((a, b) => placeOf(a) - placeOf(b));
    const first = inOrder.find(isNamed) ?? inOrder[0];
    for (const printing of printings) {
      if (first !== undefined && !isNamed(printing)) names.set(printing.id, first.utterance);
    }
  }
  return statements.map((statement) => ({ ...statement, utterance: names.get(statement.id) ?? statement.utterance }));
}

/** Says whether a coder named the utterance: without a name it is the statement's own id. */
function isNamed({ id, utterance }: Statement): boolean {
  return utterance !== id;
}
