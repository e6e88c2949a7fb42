import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import type { Statement } from '../../corpus/statement.ts';
import { countNoun, printCount } from './counts.ts';
import { countIssues } from './sides.ts';
import { groupSpeech } from './speech.ts';
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

/** Measures sides by the acts of speech the machine found of them. */
export function measureByQuotation(quotations: readonly PrintedAttribution[]): SideMeasure {
  const bySide = groupBy(quotations, ({ side }) => side);
  const counts = new Map(Array.from(bySide, ([side, own]) => [side, groupSpeech(own).length]));
  const countOf = (side: string) => counts.get(side) ?? 0;
  return {
    noun: 'quotations',
    countOf,
    head: (side) => countNoun(countOf(side), 'quotation'),
    share: (side) => printCount(countOf(side)),
    time: (side) => printTime(bySide.get(side) ?? [], 'quotation'),
  };
}

function printTime(own: readonly { readonly said: EdtfDate }[], noun: string): string {
  return printSideWindow(own) ?? (own.length === 0 ? `No ${noun}` : `No dated ${noun}`);
}
