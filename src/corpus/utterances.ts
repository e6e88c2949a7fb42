import { compareText } from './compareText.ts';
import type { EdtfDate } from './edtfDate.ts';
import { findAnchorDay } from './periods.ts';
import type { Reporting, Statement } from './statement.ts';

/**
 * One act of speech on one issue: the printing that gives most of its words, and all others.
 *
 * Counts shown to people count these, not statements.
 */
export type Utterance = { readonly statement: Statement; readonly others: readonly Statement[] };

const FAITHFULNESS: readonly Reporting[] = ['direct', 'mixed', 'indirect', 'narrated'];

/**
 * Groups statements into utterances, oldest first.
 *
 * Printings are one utterance where id, speaker, issue and stance are the same: a coder's slip in one of them must not hide a stance.
 */
export function groupUtterances(statements: readonly Statement[]): readonly Utterance[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = printKey(statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups.values()].map(readUtterance).toSorted((a, b) => order(a.statement.said, b.statement.said));
}

/** Counts the acts of speech among statements; one that speaks on three issues counts three times, as it is shown three times. */
export function countUtterances(statements: readonly Statement[]): number {
  return new Set(statements.map(printKey)).size;
}

function printKey({ utterance, speaker, issue, stance }: Statement): string {
  return [utterance, speaker, issue, stance].join('\n');
}

function readUtterance(printings: readonly Statement[]): Utterance {
  const [statement, ...others] = printings.toSorted((a, b) => rank(a) - rank(b) || quoteLength(b) - quoteLength(a));
  if (statement === undefined) throw new Error('an utterance without a statement');
  return { statement, others };
}

/** Undated words come first: nothing shows that they are recent. */
function order(a: EdtfDate, b: EdtfDate): number {
  return compareText(findAnchorDay(a) ?? '', findAnchorDay(b) ?? '') || compareText(a.latest ?? '9', b.latest ?? '9');
}

function rank(statement: Statement): number {
  return FAITHFULNESS.indexOf(statement.reporting);
}

function quoteLength(statement: Statement): number {
  return statement.quote.reduce((length, span) => length + span.end - span.start, 0);
}
