import type { Span } from '../corpus/span.ts';
import { cut, type Finding } from './problems.ts';

/** A longer quote is no passage any more, in code points; three letters are the least that say something ("yes"). */
const LONGEST = 2000;
const FEWEST_LETTERS = 3;
const FIX = 'Quote the words that carry the stance or report the event.';

/** Finds a quote that is too short or too long to be evidence. Warnings: `quote-short`, `quote-long`. */
export function describeLength(words: string): Finding | undefined {
  if ((words.match(/[\p{L}\p{N}]/gu) ?? []).length < FEWEST_LETTERS) {
    const message = 'The quote is a letter or two: it shows nothing.';
    return { code: 'quote-short', severity: 'warning', message, fix: FIX };
  }
  const length = Array.from(words).length;
  if (length <= LONGEST) return undefined;
  const message = `The quote has ${length} characters: nobody sees which words count.`;
  return { code: 'quote-long', severity: 'warning', message, fix: FIX };
}

/**
 * Finds a quote that begins or ends inside a word or a character: "able" is not what "unable" says. Problem: `quote-cuts-word`.
 *
 * Source: "should not be inside a grapheme cluster", W3C Web Annotation Data Model (2017).
 */
export function describeCut(text: string, span: Span): Finding | undefined {
  const [start, end] = [widenStart(text, span.start), widenEnd(text, span.end)];
  if (start === span.start && end === span.end) return undefined;
  return {
    code: 'quote-cuts-word',
    message: 'The quote begins or ends inside a word or a character.',
    fix: `Quote the whole: “${cut(text.slice(start, end), 300)}”.`,
  };
}

/** More letters than the longest word has; what is longer is no word. */
const LONGEST_WORD = 100;

function widenStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < LONGEST_WORD && isInside(text, at)) at -= sizeBefore(text, at);
  return at;
}

function widenEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < LONGEST_WORD && isInside(text, at)) at += sizeAfter(text, at);
  return at;
}

function sizeBefore(text: string, at: number): number {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 2), at)) ? 2 : 1;
}

function sizeAfter(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Letters that stand in words with spaces between them. In scripts without, nobody can say by letters where a word ends. */
const WORD_BEFORE =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}][\p{M}\p{Default_Ignorable_Code_Point}]*$/u;
const WORD_AFTER =
  /^[\p{M}\p{Default_Ignorable_Code_Point}]*(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]/u;
/** What belongs to the character before it; a joiner binds the one after it too. */
const EXTENDS = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|\p{Cs})/u;
const JOINS = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?\u200d$/u;

function isInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  const after = text.slice(at, at + 8);
  if (EXTENDS.test(after) || JOINS.test(before)) return true;
  if (/^\p{Regional_Indicator}/u.test(after)) return countFlags(text, at) % 2 === 1;
  return WORD_BEFORE.test(before) && WORD_AFTER.test(after);
}

/** Two of these letters are a flag. */
function countFlags(text: string, at: number): number {
  return (/\p{Regional_Indicator}*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0) / 2;
}
