import type { Line } from './lines.ts';
import { opensComments, opensLinks } from './openers.ts';
import type { Prose } from './prose.ts';

/** A line of a page with the judgement on it and what it adds to a stretch. */
export type JudgedLine = Line & { readonly prose: Prose; readonly weight: number };

/** A run of lines, from the first to before `to`, and what they weigh together. */
export type Stretch = { readonly from: number; readonly to: number; readonly weight: number };

/** So many characters of prose weigh one, and no paragraph more than this: long ones count, but one does not make an article. */
const WEIGHT_LENGTH = 75;
const MOST_WEIGHT = 6;
const LIKELY_WEIGHT = 0.5;
/** A gap of eight short lines costs as much as two lines of prose bring: lists and headings are bridged, another article is not. */
const SHORT_WEIGHT = -0.25;
const FOREIGN_WEIGHT = -2;
/** The weight from which on comments can be what follows an article. */
const LEAST_ARTICLE = 5;

/** What a line adds to a stretch: prose by its length, short lines a little off, furniture and the heads of link lists more. */
export function weighLine(words: string, prose: Prose): number {
  if (prose === 'prose') return Math.min(words.length / WEIGHT_LENGTH, MOST_WEIGHT);
  if (prose === 'none' || opensLinks(words)) return FOREIGN_WEIGHT;
  return prose === 'likely' ? LIKELY_WEIGHT : SHORT_WEIGHT;
}

/**
 * Finds the article: the heaviest stretch of lines before the comments, without the thin rest behind it and the links at its ends.
 *
 * A line "Comments" before any article is a link to them.
 */
export function findArticle(lines: readonly JudgedLine[]): Stretch | undefined {
  let best: Stretch | undefined;
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && !opensComments(line.words)) continue;
    const heaviest = findHeaviest(lines, from, at);
    if (heaviest !== undefined && heaviest.weight > (best?.weight ?? 0)) best = heaviest;
    if (best !== undefined && best.weight >= LEAST_ARTICLE) break;
    from = at + 1;
  }
  return best === undefined ? undefined : trimEdges(lines, cutThin(lines, best));
}

/** The heaviest run of lines between two places (Kadane's algorithm); undefined where none weighs anything. */
function findHeaviest(lines: readonly JudgedLine[], first: number, end: number): Stretch | undefined {
  let best: Stretch | undefined;
  let run: Stretch = { from: first, to: first, weight: 0 };
  for (let at = first; at < end; at += 1) {
    const weight = run.weight + (lines[at]?.weight ?? 0);
    run = weight <= 0 ? { from: at + 1, to: at + 1, weight: 0 } : { from: run.from, to: at + 1, weight };
    if (weight > (best?.weight ?? 0)) best = run;
  }
  return best;
}

/** Lines without prose in a row that can part an article from comments or other articles. */
const LEAST_GAP = 5;
/** Behind such a gap prose is as dense as before it, or it is another's: comments have names, days and buttons between. */
const THIN = 1 / 3;
const LEAST_BEFORE_GAP = 5;

function cutThin(lines: readonly JudgedLine[], { from, to, weight }: Stretch): Stretch {
  for (let at = from; at < to; at += 1) {
    let end = at;
    while (end < to && !isProse(lines[end])) end += 1;
    if (end - at >= LEAST_GAP) {
      const before = sumProse(lines, from, at);
      const after = sumProse(lines, at, to);
      const isThin = after / (to - at) < (THIN * before) / (at - from);
      if (before >= LEAST_BEFORE_GAP && isThin) return { from, to: at, weight: before };
    }
    at = end;
  }
  return { from, to, weight };
}

/** Takes off lines at both ends that are only likely prose and stand apart: titles of other pages. */
function trimEdges(lines: readonly JudgedLine[], { from, to, weight }: Stretch): Stretch {
  let [first, end] = [from, to];
  for (let at = from; at < to && lines[at]?.prose !== 'prose'; at += 1) if (!isProse(lines[at])) first = at + 1;
  for (let at = to; at > first && lines[at - 1]?.prose !== 'prose'; at -= 1) if (!isProse(lines[at - 1])) end = at - 1;
  return { from: first, to: end, weight };
}

function sumProse(lines: readonly JudgedLine[], from: number, to: number): number {
  return lines.slice(from, to).reduce((sum, line) => (isProse(line) ? sum + line.weight : sum), 0);
}

/** Whether a line is prose, surely or likely. */
export function isProse(line: JudgedLine | undefined): boolean {
  return line !== undefined && (line.prose === 'prose' || line.prose === 'likely');
}
