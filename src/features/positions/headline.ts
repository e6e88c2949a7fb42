import { joinWords, startSentence } from '../../corpus/names.ts';
import { countNoun, printCount, spellNumber } from './counts.ts';
import type { Relation } from './relation.ts';

/** How many issues stand in each relation. */
export type Tally = Readonly<Record<Relation, number>>;

/**
 * What the view's one sentence is computed from. `speaking` names the shown sides that made a statement, `elsewhere` the others that
 * did, as within a sentence.
 */
export type Standing = {
  readonly tally: Tally;
  readonly speaking: readonly string[];
  readonly elsewhere: readonly string[];
  /** Whether filters leave statements out. */
  readonly isFiltered: boolean;
  readonly onlyDiffering: boolean;
};

/** Counts issues by relation. */
export function tallyRelations(relations: readonly Relation[]): Tally {
  const count = (relation: Relation) => relations.filter((one) => one === relation).length;
  return { agree: count('agree'), part: count('part'), differ: count('differ'), none: count('none') };
}

/**
 * Writes the view's sentence: "The sides agree on 2 of 9 issues, agree in part on 4 and differ on 1. Two cannot be compared."
 *
 * Computed from counts alone, so it holds under any filter. Where only differing issues are shown it says so.
 */
export function printHeadline(standing: Standing): string {
  const { tally, speaking, elsewhere, onlyDiffering } = standing;
  const total = tally.agree + tally.part + tally.differ + tally.none;
  if (total === 0) return 'There is no issue to compare.';
  if (speaking.length === 0) return printNobody(standing);
  if (speaking.length === 1) {
    const only = elsewhere.length === 0 ? 'the only side' : 'the only side shown';
    return `${startSentence(speaking.join(''))} is ${only} with a statement.`;
  }
  if (onlyDiffering) return printDiffering(tally, total);
  const verdict = printVerdict(
    [
      ['agree', tally.agree],
      ['agree in part', tally.part],
      ['differ', tally.differ],
    ],
    total,
  );
  if (verdict === null)
    return `${total === 1 ? 'This issue' : `None of the ${printCount(total)} issues`} can${total === 1 ? 'not' : ''} be compared.`;
  return tally.none === 0 ? verdict : `${verdict} ${startSentence(spellNumber(tally.none))} cannot be compared.`;
}

/** Writes the line under the headline. `articles` are those the filters keep, `all` the whole corpus. */
export function printSource(articles: number, all: number, isAnyClosed: boolean): string {
  const source =
    articles === all
      ? `Coded from ${countNoun(all, 'article')}.`
      : `From ${printCount(articles)} of ${countNoun(all, 'article')}.`;
  return `${source} Only sides that made a statement are compared.${isAnyClosed ? ' Open an issue to read the quotes.' : ''}`;
}

function printNobody({ elsewhere, isFiltered }: Standing): string {
  if (elsewhere.length > 0) return `No side shown here made a statement; ${joinWords(elsewhere)} did.`;
  return `No side made a statement${isFiltered ? ' in this selection' : ''}.`;
}

function printDiffering(tally: Tally, total: number): string {
  const verdict = printVerdict(
    [
      ['differ', tally.differ],
      ['agree in part', tally.part],
    ],
    total,
  );
  if (verdict === null) return `The sides differ on none of ${countNoun(total, 'issue')}.`;
  return tally.differ + tally.part === total ? verdict : `${verdict} Only these are shown.`;
}

/** Joins what the sides do with its counts; the first names the total. Null where all counts are zero. */
function printVerdict(parts: readonly (readonly [string, number])[], total: number): string | null {
  const clauses = parts
    .filter(([, count]) => count > 0)
    .map(([verb, count], index) => `${verb} on ${index === 0 ? printShare(count, total) : printCount(count)}`);
  return clauses.length === 0 ? null : `The sides ${joinWords(clauses)}.`;
}

function printShare(count: number, total: number): string {
  if (count < total) return `${printCount(count)} of ${countNoun(total, 'issue')}`;
  if (total === 1) return 'the one issue';
  return total === 2 ? 'both issues' : `all ${printCount(total)} issues`;
}
