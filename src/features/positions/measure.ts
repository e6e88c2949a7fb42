import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import type { Statement } from '../../corpus/statement.ts';
import { countNoun } from './counts.ts';
import { countIssues } from './sides.ts';
import { printSideWindow } from './windows.ts';

/**
 * How much a side says in the reading at hand: issues it speaks on, or quotations of it.
 *
 * `head` stands beside its name over a column, `share` in a list of sides, where `noun` names what is counted; `time` is when it spoke.
 */
export type SideMeasure = {
  readonly noun: string;
  countOf(side: string): number;
  head(side: string): string;
  share(side: string): string;
  time(side: string): string;
};

/** Measures sides by the issues they speak on, of so many. */
export function measureByIssue(statements: readonly Statement[], issues: number): SideMeasure {
  const bySide = groupBy(statements, ({ side }) => side);
  const countOf = (side: string) => countIssues(bySide.get(side) ?? [], side);
  return {
    noun: 'issues',
    countOf,
    head: (side) => `on ${countOf(side)} of ${countNoun(issues, 'issue')}`,
    share: (side) => `${countOf(side)} of ${issues}`,
    time: (side) => printTime(bySide.get(side) ?? [], 'statement'),
  };
}

/** Prints when a side spoke, or that it did not. */
export function printTime(own: readonly { readonly said: EdtfDate }[], noun: string): string {
  return printSideWindow(own) ?? (own.length === 0 ? `No ${noun}` : `No dated ${noun}`);
}
