import type { Block } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';
import { findLineKind, isPhotoCredit, type LineKind } from './lineKinds.ts';

type Kind = Block['kind'];
type Line = Span & { readonly words: string; readonly kind: LineKind | undefined; readonly afterGap: boolean };

/** A line this long may have been broken by a typewriter's margin; a longer one is a paragraph of its own. */
const WRAPPED = { least: 40, most: 100 };
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 80;

/**
 * Divides an article's text into blocks: nothing is deleted, everything is named.
 *
 * Blocks hold no blank lines; between two of them lies white space only. First each line is judged by its own words
 * (furniture, date, byline, photo), then what is left by its place: title, subtitle, caption after a photo line, heading, paragraph.
 */
export function findBlocks(text: string): Block[] {
  const pieces = joinWrapped(findLines(text));
  const kinds = nameByPlace(pieces);
  return pieces.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'paragraph' }));
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const words = match[0].trim();
    const previous = lines.at(-1);
    const start = match.index + match[0].length - match[0].trimStart().length;
    if (words === '') continue;
    afterGap = previous === undefined || /\n\s*\n/.test(text.slice(previous.end, start));
    lines.push({ start, end: start + words.length, words, kind: findLineKind(words), afterGap });
  }
  return lines;
}

/** Joins lines broken at a margin to the paragraph they were. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const previous = joined.at(-1);
    const isWrapped = lastLength >= WRAPPED.least && lastLength <= WRAPPED.most && !line.afterGap;
    if (previous !== undefined && isWrapped && previous.kind === undefined && line.kind === undefined) {
      joined[joined.length - 1] = { ...previous, end: line.end, words: `${previous.words} ${line.words}` };
    } else joined.push(line);
    lastLength = line.words.length;
  }
  return joined;
}

function nameByPlace(pieces: readonly Line[]): Kind[] {
  const kinds: (Kind | undefined)[] = pieces.map((piece) => piece.kind);
  const free = pieces.flatMap((_, index) => (kinds[index] === undefined ? [index] : []));
  const title = free.find((index) => isHeadline(pieces[index]));
  const body = free.find((index) => index !== title && isProse(pieces[index])) ?? pieces.length;
  if (title !== undefined && (title === free[0] || title < body)) kinds[title] = 'title';
  for (const index of free) {
    if (kinds[index] !== undefined) continue;
    if (isCaption(pieces, index, body)) kinds[index] = 'caption';
    else if (index < body && title !== undefined && index > title && isHeadline(pieces[index]))
      kinds[index] = 'subtitle';
    else if (index > body && isHeading(pieces, index)) kinds[index] = 'heading';
    else kinds[index] = 'paragraph';
  }
  return kinds.map((kind) => kind ?? 'paragraph');
}

/** A headline is short and ends without a point; Markdown's first heading is one whatever its end. */
function isHeadline(piece: Line | undefined): boolean {
  if (piece === undefined || piece.words.length > LONGEST_TITLE) return false;
  return /^#{1,2} /.test(piece.words) || !/[.:;,!]["”’')]*$/.test(piece.words);
}

/** Prose ends like a sentence, or is longer than a headline gets, or begins with somebody's words. */
function isProse(piece: Line | undefined): boolean {
  if (piece === undefined || piece.words.startsWith('#')) return false;
  return /[.!?]["”’')\]]*$/.test(piece.words) || piece.words.length > LONGEST_TITLE;
}

/** After a photo line and before the body: a line without a point, or one that tells where and when it was taken. */
function isCaption(pieces: readonly Line[], index: number, body: number): boolean {
  const before = pieces[index - 1];
  const words = pieces[index]?.words ?? '';
  if (before === undefined || !isPhotoCredit(before.words) || index > body) return false;
  return isHeadline(pieces[index]) || /\b(?:\d{1,2},? )?(?:19|20)\d\d\.?$/.test(words);
}

/** A heading stands alone between paragraphs: short, without a point, and no words of a speaker. */
function isHeading(pieces: readonly Line[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (/^#{1,6} /.test(piece.words)) return true;
  const next = pieces[index + 1];
  const isShort = piece.words.length <= LONGEST_HEADING && !/[.!?:;,…]["”’')\]]*$|^["“‘'«„\-•*\d]/.test(piece.words);
  return isShort && /^\p{Lu}/u.test(piece.words) && next !== undefined && next.kind === undefined && isProse(next);
}
