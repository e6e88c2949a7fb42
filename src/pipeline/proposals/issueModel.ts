import type { Issue } from '../../corpus/issue.ts';
import { measureBackground } from './issueBackground.ts';
import { countEvidence, type IssueSource } from './issueEvidence.ts';
import { makeListNames } from './issueNames.ts';
import { findPlaces } from './issuePlaces.ts';
import { type Scores, scoreCodebook, scoreCoded } from './issueScores.ts';
import { makeReadKnown, type ReadKnown } from './issueTerms.ts';

/** A place as numbers of terms. */
export type KnownPlace = { readonly named: readonly number[]; readonly near: readonly number[] };

/** What is known of a codebook's issues, ready to judge passages. Terms are numbers from 0. */
export type IssueModel = {
  readonly issues: readonly Issue[];
  /** Where the listener notes which terms it has heard in a passage, and how near: one pair of arrays for all, since there are many passages. */
  readonly marks: { readonly of: Int32Array; readonly nearness: Float64Array; readonly next: () => number };
  readonly read: ReadKnown;
  /** How much each term speaks for issues in one article, whose own coding is left out. */
  readonly scoresIn: (article: string) => TermScores;
  readonly places: readonly KnownPlace[];
  /** Which of the places each issue is about, in the codebook's order. */
  readonly placesOf: readonly (readonly number[])[];
};

/** How much a term speaks for issues: their places in the codebook, and the score of each. */
export type TermScores = (term: number) => { readonly issues: readonly number[]; readonly values: readonly number[] };

/** What speaks for an issue more softly than this is not heard. */
const SOFTEST = 0.1;

/** Makes the model of what the codebook says of its issues, and what people have coded. */
export function makeIssueModel(source: IssueSource): IssueModel {
  const { articles, issues } = source;
  const listNames = makeListNames(articles);
  const codebook = scoreCodebook(issues, listNames);
  const evidence = countEvidence(source);
  const { places, placesOf } = findPlaces(issues, listNames);
  const held = places.flatMap(({ named, near }) => [...named, ...near]);
  const terms = [...new Set([...codebook.keys(), ...evidence.all.terms.keys(), ...held])];
  const known = new Map(terms.map((term, number) => [term, number]));
  const read = makeReadKnown(known);
  const background = measureBackground(articles, read, terms.length);
  const scoreIn = (number: number, article: string) => {
    const term = terms[number] ?? '';
    const joined = joinScores(codebook.get(term), scoreCoded(term, evidence, article));
    const scored = Array.from(joined, ([issue, score]) => ({ issue, value: score * (background[number] ?? 1) }));
    const heard = scored.filter(({ value }) => Math.abs(value) >= SOFTEST);
    return { issues: heard.map(({ issue }) => issue), values: heard.map(({ value }) => value) };
  };
  const numbersOf = (list: readonly string[]) => list.map((term) => known.get(term)).filter((one) => one !== undefined);
  return {
    ...{ issues, read, placesOf },
    marks: makeMarks(terms.length),
    scoresIn: makeScoresIn(scoreIn, (article) => evidence.own.has(article)),
    places: places.map(({ named, near }) => ({ named: numbersOf(named), near: numbersOf(near) })),
  };
}

function makeMarks(terms: number): IssueModel['marks'] {
  let last = 0;
  const next = (): number => {
    last += 1;
    return last;
  };
  return { of: new Int32Array(terms), nearness: new Float64Array(terms), next };
}

/** What codings say of a term stands in for the codebook where it says more; it adds nothing, or else issues much coded would win all. */
function joinScores(codebook: Scores | undefined, coded: Scores): Scores {
  const joined = new Map(codebook ?? []);
  for (const [issue, score] of coded) joined.set(issue, Math.max(score, joined.get(issue) ?? 0));
  return joined;
}

type ScoreIn = (term: number, article: string) => ReturnType<TermScores>;

/** Articles without a coding share what was worked out once; each coded one has its own. */
function makeScoresIn(scoreIn: ScoreIn, isCoded: (article: string) => boolean): IssueModel['scoresIn'] {
  const remember = (article: string): TermScores => {
    const kept: ReturnType<TermScores>[] = [];
    return (term) => {
      const known = kept[term] ?? scoreIn(term, article);
      kept[term] = known;
      return known;
    };
  };
  const shared = remember('');
  return (article) => (isCoded(article) ? remember(article) : shared);
}
