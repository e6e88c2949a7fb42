import type { Span } from '../../corpus/span.ts';
import { findLineKind, type LineKind } from '../lineKinds.ts';

/** A line of an article without the white space around it; `kind` is what its own words say it is, `afterGap` whether a blank line stands before it. */
export type Line = Span & {
  readonly words: string;
  readonly kind: LineKind | undefined;
  readonly afterGap: boolean;
};

/** The widest margin of mail and typewriters; a text with a longer line is not broken at a margin. */
const WIDEST_MARGIN = 100;
/** The narrowest margin: shorter lines are verse, lists and links. */
const NARROWEST_MARGIN = 40;

/** Finds the lines of a text that hold a word, lines broken at a margin joined to the paragraph they were. */
export function findLines(text: string): Line[] {
  const lines = readLines(text);
  const joined: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    const to = findGroupEnd(lines, from);
    joined.push(...joinWrapped(lines.slice(from, to)));
    from = to;
  }
  return joined;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words !== '') {
      const start = from + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + words.length, words, kind: findLineKind(words), afterGap });
    }
    afterGap = words === '';
    from = to + 1;
  }
  return lines;
}

function findGroupEnd(lines: readonly Line[], from: number): number {
  let to = from + 1;
  while (to < lines.length && lines[to]?.afterGap === false) to += 1;
  return to;
}

/**
 * Joins the lines of a group that a margin broke.
 *
 * A margin breaks a line because the next word did not fit: that is how a full line is known from a short one. It also breaks sentences, so
 * that one line at least goes on in small letters; a list of links does neither.
 */
function joinWrapped(group: readonly Line[]): readonly Line[] {
  const margin = Math.max(...group.map((line) => line.words.length));
  if (group.length < 2 || margin > WIDEST_MARGIN || margin < NARROWEST_MARGIN) return group;
  const isBroken = group.map((line, index) => index > 0 && isFull(group[index - 1], line, margin));
  const full = isBroken.filter((broken) => broken).length;
  const goesOn = group.some((line, index) => isBroken[index] === true && /^\p{Ll}/u.test(line.words));
  if (full * 2 < group.length - 1 || !goesOn) return group;
  const joined: Line[] = [];
  for (const [index, line] of group.entries()) {
    const previous = joined.at(-1);
    if (isBroken[index] === true && previous !== undefined && previous.kind === undefined && line.kind === undefined) {
      const { start, kind, afterGap } = previous;
      joined[joined.length - 1] = { start, end: line.end, words: `${previous.words} ${line.words}`, kind, afterGap };
    } else joined.push(line);
  }
  return joined;
}

function isFull(line: Line | undefined, next: Line, margin: number): boolean {
  const word = next.words.search(/\s/);
  const wanted = word === -1 ? next.words.length : word;
  return line !== undefined && line.words.length + 1 + wanted > margin;
}
