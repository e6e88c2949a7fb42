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
  const dated = periods.map((period) => makePeriod(row, periods, period, statements));
  const undated = makePeriod(row, periods, undefined, statements);
  return undated.cells.some((cell) => cell.length > 0) ? [...dated, undated] : dated;
}

function makePeriod(
  row: Row,
  periods: readonly Period[],
  period: Period | undefined,
  statements: readonly Statement[],
): Evidence {
  const isInside = (statement: Statement) => findPeriod(periods, statement.said) === period;
  const cells = row.positions.map((position) => (position?.utterances ?? []).filter((one) => isInside(one.statement)));
  return {
    label: period?.label ?? 'Undated',
    articles: new Set(statements.filter(isInside).map((statement) => statement.article)).size,
    notes: findNotes(cells.flat()),
    cells,
  };
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
