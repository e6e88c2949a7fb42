import type { Article } from '../../corpus/article.ts';
import type { IssueProposal } from '../../corpus/proposed.ts';
import type { Span } from '../../corpus/span.ts';
import { type Heard, makeListener } from './issueContext.ts';
import type { IssueModel, TermScores } from './issueModel.ts';

/** Judges passages of one article: the issues they likely speak on, likeliest first, at most three. */
export type MatchIssues = (passage: readonly Span[]) => IssueProposal[];

/** Names say whom a passage is about more than what: half as much. */
const NAME = 0.5;
/** A name that only one place's issues hold shows the place less surely than its own. */
const NEAR = 0.6;
/** A place is named plainly in the passage or its paragraph; where only the title names it, every issue is less likely. */
const PLAIN = 0.3;
/** What is left of an issue's score where its place is named in the article, but not near the passage. Where it is nowhere, nothing is. */
const ELSEWHERE = 0.3;
/** The score at which an issue is as likely as not. */
const EVEN = 3;
/** Below this, what fits is chance: one word that other issues have too. */
const LEAST_SCORE = 1.5;
const LEAST_OF_BEST = 0.4;
const MOST_ISSUES = 3;
const MOST_WORDS = 6;
/** A word that adds less than this part of what the loudest adds is no reason to show. */
const LEAST_OF_LOUDEST = 0.15;
/** What stands in another paragraph is no reason to show either. */
const SHOWN_NEARNESS = 0.2;

/** Makes the judge of an article's passages. What people have coded in that article itself is left out. */
export function makeMatchIssues(article: Article, model: IssueModel): MatchIssues {
  const { hear, holds } = makeListener(article, model);
  const scores = model.scoresIn(article.id);
  const held = model.places.map(({ named, near }) => [...named, ...near].some(holds));
  const isOpen = model.placesOf.map((own) => own.every((place) => held[place] === true));
  if (!isOpen.includes(true)) return () => [];
  return (passage) => {
    const heard = hear(passage);
    const totals = addUp(heard, scores, model.issues.length);
    if (!totals.some((total) => total >= LEAST_SCORE)) return [];
    return rank(totals, isOpen, fitPlaces(heard, model)).map(({ issue, total }) => ({
      issue: model.issues[issue]?.id ?? '',
      score: Math.round((100 * total) / (total + EVEN)) / 100,
      words: pickWords(issue, heard, scores),
    }));
  };
}

type Scored = { readonly issue: number; readonly total: number };

/** The issues that fit, likeliest first. A place never makes an issue likelier, so what falls short without it is left out at once. */
function rank(totals: readonly number[], isOpen: readonly boolean[], fits: readonly number[]): Scored[] {
  const scored: Scored[] = [];
  let best = 0;
  for (let issue = 0; issue < totals.length; issue += 1) {
    if (isOpen[issue] !== true || (totals[issue] ?? 0) < LEAST_SCORE) continue;
    const total = (totals[issue] ?? 0) * (fits[issue] ?? 1);
    if (total < LEAST_SCORE) continue;
    best = Math.max(best, total);
    scored.push({ issue, total });
  }
  return scored
    .filter(({ total }) => total >= best * LEAST_OF_BEST)
    .sort((a, b) => b.total - a.total || a.issue - b.issue)
    .slice(0, MOST_ISSUES);
}

function addUp({ terms, nearness }: Heard, scores: TermScores, count: number): readonly number[] {
  // A plain array: small typed arrays lie outside the heap and are dear to make, one a passage.
  const totals = new Array<number>(count).fill(0);
  for (let at = 0; at < terms.length; at += 1) {
    const known = terms[at];
    if (known === undefined) continue;
    const loudness = (nearness[at] ?? 0) * (known.isName ? NAME : 1);
    const { issues, values } = scores(known.term);
    for (let next = 0; next < issues.length; next += 1) {
      const issue = issues[next] ?? 0;
      totals[issue] = (totals[issue] ?? 0) + (values[next] ?? 0) * loudness;
    }
  }
  return totals;
}

/** How well each issue fits the places that a passage and what stands around it name; 1 where it is about none. */
function fitPlaces({ mark }: Heard, { places, placesOf, marks }: IssueModel): readonly number[] {
  if (places.length === 0) return [];
  const nearest = (terms: readonly number[]) => {
    let most = 0;
    for (const term of terms) if (marks.of[term] === mark) most = Math.max(most, marks.nearness[term] ?? 0);
    return most;
  };
  const shown = places.map(({ named, near }) => Math.max(nearest(named), NEAR * nearest(near)));
  const most = shown.reduce((best, one) => Math.max(best, one), 0);
  return placesOf.map((own) => {
    const least = own.reduce((lowest, place) => Math.min(lowest, shown[place] ?? 0), most);
    return own.length === 0 ? 1 : ELSEWHERE + (1 - ELSEWHERE) * (least / Math.max(most, PLAIN));
  });
}

type LoudWord = Span & { readonly value: number };

/** The words that speak loudest for an issue, in text order, each once. */
function pickWords(issue: number, heard: Heard, scores: TermScores): Span[] {
  const ordered = listLoud(issue, heard, scores).sort((a, b) => b.value - a.value || a.start - b.start);
  const least = (ordered[0]?.value ?? 0) * LEAST_OF_LOUDEST;
  const words: Span[] = [];
  for (const { start, end, value } of ordered) {
    if (value <= least || words.length === MOST_WORDS) break;
    if (words.every((word) => word.end <= start || word.start >= end)) words.push({ start, end });
  }
  return words.sort((a, b) => a.start - b.start);
}

function listLoud(issue: number, { terms, nearness }: Heard, scores: TermScores): LoudWord[] {
  const loud: LoudWord[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const [known, near] = [terms[at], nearness[at] ?? 0];
    if (known === undefined || near < SHOWN_NEARNESS) continue;
    const { issues, values } = scores(known.term);
    const value = values[issues.indexOf(issue)] ?? 0;
    if (value > 0) loud.push({ start: known.start, end: known.end, value: value * near * (known.isName ? NAME : 1) });
  }
  return loud;
}
