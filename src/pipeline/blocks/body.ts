import type { Line } from './lines.ts';
import { opensLinks } from './openers.ts';
import { findPageTitle } from './pageTitle.ts';
import { endsSentence, judgeProse, LONG, type Prose } from './prose.ts';
import { isSiteTalk } from './siteTalk.ts';
import { findArticle, isProse, type JudgedLine, type Stretch, weighLine } from './stretch.ts';

/** Where the article stands among the lines of a page: its first line, the line after its last, which lines are its own, and its headline's. */
export type Body = {
  readonly from: number;
  readonly to: number;
  readonly isBody: readonly boolean[];
  readonly title: number | undefined;
};

/** So many lines too short to tell stand before or behind the article of a page; of an article alone only headlines do. */
const LEAST_AROUND = 8;
/** One line that is furniture by its own words may be a sender's habit. */
const LEAST_FURNITURE = 2;
/** A menu before the article: so many lines of so few characters. Verse has longer lines, a list of names stands elsewhere. */
const LEAST_MENU = 6;
const LONGEST_ENTRY = 20;
/** Where nothing else tells a page, in a language we have no words of: so many short lines, and some of them before the article. */
const MANY_AROUND = 24;
const LEAST_BEFORE = 4;

/**
 * Finds the article among the lines of a page; undefined where the text is an article alone, whose every line counts.
 *
 * As boilerplate removers do it (jusText, Boilerpipe): each line is judged by itself, the heaviest stretch of lines is the article, and lines
 * too short to tell are then judged by their neighbours. No language is assumed but in the words of sites, which only help.
 */
export function findBody(lines: readonly Line[]): Body | undefined {
  const possible = lines.filter((line) => line.kind !== undefined || line.words.length < LONG).length;
  if (possible < LEAST_AROUND) return undefined;
  const judged = lines.map(weigh);
  const article = findArticle(judged);
  if (article === undefined || !isPage(judged, article)) return undefined;
  const { from, to } = article;
  return { from, to, isBody: resolveShort(judged, article), title: findPageTitle(judged, article) };
}

/** Written out: there is one for every line of a corpus. */
function weigh(line: Line): JudgedLine {
  const { start, end, words, kind, afterGap } = line;
  const prose = judgeLine(line);
  return { start, end, words, kind, afterGap, prose, weight: weighLine(words, prose) };
}

function judgeLine({ words, kind }: Line): Prose {
  if (kind !== undefined) return 'none';
  const prose = judgeProse(words);
  return isSiteTalk(words) ? 'none' : prose;
}

function isPage(lines: readonly JudgedLine[], { from, to }: Stretch): boolean {
  const around = lines.filter((line, index) => (index < from || index >= to) && line.prose === 'short').length;
  if (around < LEAST_AROUND) return false;
  const furniture = lines.filter((line) => line.kind === 'furniture').length;
  const menu = lines.slice(0, from).filter((line) => line.words.length <= LONGEST_ENTRY).length;
  return furniture >= LEAST_FURNITURE || menu >= LEAST_MENU || (from >= LEAST_BEFORE && around >= MANY_AROUND);
}

/** So many short lines between prose are headings or answers; of more, those that are sentences or as long as one are items of a list. */
const MOST_HEADINGS = 2;
const SHORTEST_SENTENCE = 15;
const SHORTEST_ENTRY = 30;

function resolveShort(lines: readonly JudgedLine[], { from, to }: Stretch): boolean[] {
  const isBody = lines.map((line, index) => index >= from && index < to && isProse(line));
  for (let at = from; at < to; at += 1) {
    let end = at;
    while (end < to && !isProse(lines[end])) end += 1;
    const run = lines.slice(at, end);
    if (run.every((line) => line.kind === undefined && !opensLinks(line.words))) {
      for (const [nth, line] of run.entries()) isBody[at + nth] = run.length <= MOST_HEADINGS || isEntry(line);
    }
    at = end;
  }
  return isBody;
}

function isEntry({ words, prose }: JudgedLine): boolean {
  if (prose !== 'short') return false;
  return words.length >= SHORTEST_ENTRY || (words.length >= SHORTEST_SENTENCE && endsSentence(words));
}
