import type { Span } from '../../../corpus/span.ts';
import { readPrintedWord } from '../../textWords.ts';
import { isBlank, isLetter, isUpper, skipLetters, skipToCapital } from '../letters.ts';
import { ABBREVIATED } from './titles.ts';

/** Words in capitals that stand together. The span leaves a possessive's ending out. */
export type NameRun = Span & { readonly words: readonly Span[]; readonly isPossessive: boolean };

/** Small words inside names of persons. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da di du del della van von der den bin ibn ben al el la le dos das ten ter zu abu'.split(' '),
);
const POINT = 46;
const HYPHEN = 45;
const NEW_LINE = 10;
const APOSTROPHE = 39;
const CURLY = 0x2019;
const SMALL_S = 115;
/** The bit in which ASCII's small letters differ from its capitals. */
const CASE = 32;
/** Longer runs are headlines in capitals or lists; what is beyond is left to a run of its own. */
const MOST_WORDS = 12;

/** Finds runs of words in capitals in a stretch of text, in text order: names, with the titles written in capitals before them. */
export function findNameRuns(text: string, { start, end }: Span): NameRun[] {
  const runs: NameRun[] = [];
  let at = skipToCapital(text, start, end);
  while (at < end) {
    const run = readRun(text, at, end);
    runs.push(run);
    at = skipToCapital(text, skipLetters(text, run.end, end), end);
  }
  return runs;
}

/** Finds the end of a word that begins in a place: with inner hyphens and apostrophes, with the points of initials and short titles, without a possessive's ending. */
export function findNameEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at += 1;
    else if (code === HYPHEN || code === POINT ? isLetterAt(text, at + 1, limit) : isInnerApostrophe(text, at, limit))
      at += 1;
    else break;
  }
  if (text.charCodeAt(at) === POINT && at < limit && isAbbreviation(text, start, at)) return at + 1;
  return at;
}

function readRun(text: string, start: number, limit: number): NameRun {
  const words: Span[] = [];
  let at = start;
  let end = start;
  while (words.length < MOST_WORDS) {
    end = findNameEnd(text, at, limit);
    words.push({ start: at, end });
    const next = isPossessiveAt(text, end, limit) ? undefined : findNextWord(text, end, limit);
    if (next === undefined) break;
    for (const particle of next.particles) words.push(particle);
    at = next.start;
  }
  return { start, end, words, isPossessive: isPossessiveAt(text, end, limit) };
}

type Next = { readonly start: number; readonly particles: readonly Span[] };

const NONE: readonly Span[] = [];

function findNextWord(text: string, from: number, limit: number): Next | undefined {
  // Most words have none: a list of their own for each would cost more than to look for them.
  let particles = NONE;
  let at = from;
  for (let tries = 0; tries < 3; tries += 1) {
    const start = skipBlanks(text, at, limit);
    if (start === at || start >= limit) return undefined;
    if (isNameStart(text, start, limit)) return { start, particles };
    const end = skipLetters(text, start, limit);
    if (end - start > 5 || !PARTICLES.has(readPrintedWord(text, start, end))) return undefined;
    particles = [...particles, { start, end }];
    at = end;
  }
  return undefined;
}

/** A capital, or “al-” and its like before one. */
function isNameStart(text: string, at: number, limit: number): boolean {
  if (isUpper(text.charCodeAt(at))) return true;
  for (let hyphen = at + 1; hyphen < Math.min(at + 4, limit - 1); hyphen += 1) {
    if (text.charCodeAt(hyphen) === HYPHEN)
      return isUpper(text.charCodeAt(hyphen + 1)) && PARTICLES.has(text.slice(at, hyphen));
  }
  return false;
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 3 && isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== NEW_LINE) at += 1;
  return at;
}

function isLetterAt(text: string, at: number, limit: number): boolean {
  return at < limit && isLetter(text.charCodeAt(at));
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === APOSTROPHE || code === CURLY;
}

function isInnerApostrophe(text: string, at: number, limit: number): boolean {
  return isApostrophe(text, at) && isLetterAt(text, at + 1, limit) && !isPossessiveAt(text, at, limit);
}

function isPossessiveAt(text: string, at: number, limit: number): boolean {
  if (at >= limit || !isApostrophe(text, at)) return false;
  if (at + 1 < text.length && (text.charCodeAt(at + 1) | CASE) === SMALL_S) return !isLetterAt(text, at + 2, limit);
  return text.charCodeAt(at - 1) === SMALL_S && !isLetterAt(text, at + 1, limit);
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  const word = readPrintedWord(text, start, end);
  return word.length === 1 || (word.includes('.') && word.length < 8) || ABBREVIATED.has(word);
}
