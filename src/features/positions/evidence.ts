import { groupBy } from '../../corpus/groupBy.ts';
import { findPeriod, type Period } from '../../corpus/periods.ts';
import type { Statement } from '../../corpus/statement.ts';
import type { Utterance } from '../../corpus/utterances.ts';
import type { Row } from './rows.ts';

/** A coder's note, with the statements it is about. */
export type Note = { readonly note: string; readonly statements: readonly Statement[] };

/**
 * What was said on one issue in one period.
 *
 * `articles` counts the articles that say anything in that period, on any issue: how far to trust a silence. `cells` are in
 * column order, each side's utterances oldest first.
 */
export type Evidence = {
  readonly label: string;
  readonly articles: number;
  readonly notes: readonly Note[];
  readonly cells: readonly (readonly Utterance[])[];
};

/** Lays out the evidence of a row: one entry for each period of the corpus, oldest first, then one for undated statements if there are any. */
export function makeEvidence(
  row: Row,
  periods: readonly Period[],
  statements: readonly Statement[],
): readonly Evidence[] {
  const articles = countArticles(statements, periods);
  const cells = row.positions.map((position) =>
    groupBy(position?.utterances ?? [], ({ statement }) => findPeriod(periods, statement.said)),
  );
  const makePeriod = (period: Period | undefined): Evidence => {
    const own = cells.map((cell) => cell.get(period) ?? []);
    return {
      label: period?.label ?? 'Undated',
      articles: articles.get(period) ?? 0,
      notes: findNotes(own.flat()),
      cells: own,
    };
  };
  const dated = periods.map(makePeriod);
  return cells.some((cell) => cell.has(undefined)) ? [...dated, makePeriod(undefined)] : dated;
}

type ByPeriod = ReadonlyMap<Period | undefined, number>;
const counted = new WeakMap<
  readonly Statement[],
  { readonly periods: readonly Period[]; readonly articles: ByPeriod }
>();

/** Counts the articles of each period, once for all rows: a slice's statements are the same list for each of them. */
function countArticles(statements: readonly Statement[], periods: readonly Period[]): ByPeriod {
  const known = counted.get(statements);
  if (known?.periods === periods) return known.articles;
  const byPeriod = groupBy(statements, ({ said }) => findPeriod(periods, said));
  const articles = new Map(
    Array.from(byPeriod, ([period, own]) => [period, new Set(own.map(({ article }) => article)).size]),
  );
  counted.set(statements, { periods, articles });
  return articles;
}

/** Collects coder's notes in the order of the quotes; the same note on several statements is shown once. */
function findNotes(utterances: readonly Utterance[]): readonly Note[] {
  const notes = new Map<string, Statement[]>();
  for (const statement of utterances.flatMap(({ statement, others }) => [statement, ...others])) {
    if (statement.note === undefined) continue;
    const about = notes.get(statement.note);
    if (about === undefined) notes.set(statement.note, [statement]);
    else about.push(statement);
  }
  return Array.from(notes, ([note, statements]) => ({ note, statements }));
}
