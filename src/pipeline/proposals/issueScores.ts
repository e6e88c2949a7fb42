import type { Issue } from '../../corpus/issue.ts';
import type { Evidence } from './issueEvidence.ts';
import type { ListNames } from './issueNames.ts';
import { listStems } from './issueTerms.ts';

/** How much one term speaks for issues, by their place in the codebook; below 0 where it speaks against. Issues it says nothing of are absent. */
export type Scores = ReadonlyMap<number, number>;

const TITLE = 3;
const DEFINITION = 1.5;
const COUNTS = 1.5;
const DOES_NOT_COUNT = -0.15;
/** A codebook of one issue or two does not tell which of its words are rare. */
const FEWEST_ISSUES = 10;
/** So many passages of the average kind are added to those coded: what few passages say is half believed. */
const ADDED_PASSAGES = 2;

/** Scores the terms of the codebook's own words: those of few issues more, those of the title most. */
export function scoreCodebook(issues: readonly Issue[], listNames: ListNames): ReadonlyMap<string, Scores> {
  const weights = new Map<string, Map<number, number>>();
  issues.forEach((issue, place) => {
    const add = (text: string, weight: number) => {
      for (const term of new Set([...listStems(text), ...listNames(text)])) {
        const row = weights.get(term) ?? new Map<number, number>();
        weights.set(term, row);
        const sum = row.get(place) ?? 0;
        if (weight > 0 || sum === 0) row.set(place, sum + weight);
      }
    };
    add(issue.title, TITLE);
    add(issue.definition, DEFINITION);
    add(issue.counts, COUNTS);
    add(issue.doesNotCount ?? '', DOES_NOT_COUNT);
  });
  const count = Math.max(FEWEST_ISSUES, issues.length);
  return new Map(Array.from(weights, ([term, row]) => [term, scoreRow(row, count)]));
}

function scoreRow(weights: ReadonlyMap<number, number>, count: number): Scores {
  const holders = [...weights.values()].filter((weight) => weight > 0).length;
  const rarity = Math.log(1 + count / Math.max(1, holders)) ** 1.5;
  return new Map(
    Array.from(weights, ([issue, weight]) => [issue, rarity * (weight > 0 ? weight / (weight + 1) : weight)]),
  );
}

/**
 * Scores a term by the coded passages: how much oftener it stands in those of an issue than in all.
 *
 * `article` is the one that is judged: its own passages are left out, so that a proposal never repeats a coding.
 */
export function scoreCoded(term: string, { all, own }: Evidence, article: string): Scores {
  const mine = own.get(article);
  const total = all.total - (mine?.total ?? 0);
  const rows = Array.from(all.terms.get(term) ?? [], ([place, held]) => ({
    place,
    count: (all.counts[place] ?? 0) - (mine?.counts[place] ?? 0),
    held: held - (mine?.terms.get(term)?.get(place) ?? 0),
  }));
  const usual = (rows.reduce((sum, { held }) => sum + held, 0) + 0.5) / (total + 1);
  const scores = rows.map(({ place, count, held }) => {
    const share = (held + ADDED_PASSAGES * usual) / (count + ADDED_PASSAGES);
    return [place, Math.log(share / usual) * (held / (held + 1))] as const;
  });
  return new Map(scores.filter(([, score]) => score > 0));
}
