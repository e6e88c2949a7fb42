import { groupBy } from '../../corpus/groupBy.ts';
import type { Issue } from '../../corpus/issue.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { nameInSentence } from '../../corpus/names.ts';
import type { Period } from '../../corpus/periods.ts';
import { isDivided, type Position, readPosition } from '../../corpus/position.ts';
import type { Statement } from '../../corpus/statement.ts';
import { type Compared, printRelation, type Relation, relate } from './relation.ts';
import { printTimeGap } from './windows.ts';

/**
 * One issue with the position of every shown side, in column order; null where a side is silent.
 *
 * `sentence` says how the sides stand to each other, `gap` warns where they did not speak at the same time. `elsewhere` are the
 * sides that made a statement but are not shown.
 */
export type Row = {
  readonly issue: Issue;
  readonly positions: readonly (Position | null)[];
  readonly relation: Relation;
  readonly sentence: string;
  readonly gap: string | null;
  readonly elsewhere: readonly string[];
};

/**
 * Issues under one heading: rows with a statement of a shown side, then one line for each issue on which only others spoke, then the
 * issues nobody spoke on, all in one line.
 */
export type Group = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly lines: readonly Row[];
  readonly silent: readonly Row[];
};

/** What a table of positions is made from. `sides` are in column order; an empty `issues` keeps all. */
export type RowSource = {
  readonly lookup: Lookup;
  readonly statements: readonly Statement[];
  readonly sides: readonly string[];
  readonly pinned: string | null;
  readonly issues: readonly string[];
  readonly periods: readonly Period[];
};

/** Makes one row for each issue, in the codebook's order. */
export function makeRows(source: RowSource): readonly Row[] {
  const { lookup, issues } = source;
  const kept =
    issues.length === 0 ? lookup.corpus.issues : lookup.corpus.issues.filter(({ id }) => issues.includes(id));
  const byIssue = groupBy(source.statements, (statement) => statement.issue);
  return kept.map((issue) => makeRow(source, issue, byIssue.get(issue.id) ?? []));
}

/** Puts rows under their headings. An issue in `open` keeps its row even where no shown side speaks: a link may point at it. */
export function groupRows(
  rows: readonly Row[],
  onlyDiffering: boolean,
  open: readonly string[] = [],
): readonly Group[] {
  const kept = onlyDiffering ? rows.filter(isDiffering) : rows;
  const hasRow = (row: Row) => row.positions.some((position) => position !== null) || open.includes(row.issue.id);
  return Array.from(
    groupBy(kept, (row) => row.issue.group),
    ([title, members]) => ({
      title,
      rows: members.filter(hasRow),
      lines: members.filter((row) => !hasRow(row) && row.elsewhere.length > 0),
      silent: members.filter((row) => !hasRow(row) && row.elsewhere.length === 0),
    }),
  );
}

/** Tells whether the sides of a row disagree, wholly or in part. */
export function isDiffering(row: Row): boolean {
  return row.relation === 'differ' || row.relation === 'part';
}

function makeRow({ lookup, sides, pinned, periods }: RowSource, issue: Issue, statements: readonly Statement[]): Row {
  const bySide = groupBy(statements, (statement) => statement.side);
  const positions = sides.map((side) => readPosition(side, bySide.get(side) ?? []));
  const compared = sides.map((id, index) => compare(lookup, id, positions[index] ?? null));
  const elsewhere = lookup.sides.map(({ id }) => id).filter((id) => bySide.has(id) && !sides.includes(id));
  const relation = relate(compared);
  return {
    issue,
    positions,
    relation,
    sentence: printRelation(
      compared,
      elsewhere.map((id) => nameInSentence(lookup, id)),
      pinned,
    ),
    gap: relation === 'none' ? null : printTimeGap(findSpoken(lookup, positions), periods),
    elsewhere,
  };
}

function compare(lookup: Lookup, id: string, position: Position | null): Compared {
  return {
    id,
    name: nameInSentence(lookup, id),
    stance: position?.stance ?? null,
    isDivided: position !== null && isDivided(position),
  };
}

/** The sides that took a stance, with the dates on which they took one; declining is not compared. */
function findSpoken(lookup: Lookup, positions: readonly (Position | null)[]) {
  return positions
    .filter((position) => position !== null)
    .filter(({ stance }) => stance !== 'declined')
    .map(({ side, utterances }) => ({
      name: nameInSentence(lookup, side),
      dates: utterances
        .filter(({ statement }) => statement.stance !== 'declined')
        .map(({ statement }) => statement.said),
    }));
}
