import type { Span } from '../../corpus/span.ts';
import { detach } from '../detach.ts';
import { fold } from '../fold.ts';
import { readPrintedWord } from '../textWords.ts';
import {
  type Beginnings,
  isBlank,
  isLetter,
  makeBeginnings,
  mayBegin,
  skipLetters,
  skipToBeginning,
  skipToLetter,
} from './letters.ts';

/** A name found in a text, with what the table knows of it. */
export type Found<T> = Span & { readonly value: T };

/** Names to look for; see `findNames`. `beginnings` knows the names' first letters, so that most words cost no look-up. */
export type NameTable<T> = {
  readonly prefixes: ReadonlyMap<string, Prefix<T>>;
  readonly beginnings: Beginnings;
};

/** What a name's beginning is: a whole name, the beginning of longer ones, or both. */
type Prefix<T> = { value: T | undefined; isBeginning: boolean };

type Piece = { readonly folded: string; readonly end: number; readonly isWord: boolean };

const ASCII = 128;

/** Makes a table of names, typography folded. Of two values with one name the first stays. A name without a letter or digit is left out. */
export function makeNameTable<T>(names: Iterable<readonly [string, T]>): NameTable<T> {
  const prefixes = new Map<string, Prefix<T>>();
  const added: string[] = [];
  for (const [name, value] of names) {
    const folded = foldName(name);
    const start = skipToLetter(folded, 0, folded.length);
    if (start === folded.length) continue;
    added.push(folded.slice(start));
    addName(prefixes, folded.slice(start), value);
  }
  return { prefixes, beginnings: makeBeginnings(added) };
}

/** Most names need no folding, and a corpus has thousands. */
function foldName(name: string): string {
  return /^[!-_a-~]+(?: [!-_a-~]+)*$/.test(name) ? name : fold(name).text.trim();
}

/**
 * Finds the names of a table in a stretch of text, in text order.
 *
 * Whole words only; the longest name wins and names do not overlap. Typography is folded as `fold` does it, word by word, since a folded copy
 * of the text would cost more than the search. Time is one pass over the text, whatever the number of names.
 */
export function findNames<T>(table: NameTable<T>, text: string, { start, end }: Span): Found<T>[] {
  const found: Found<T>[] = [];
  let at = skipToBeginning(table.beginnings, text, { start, end });
  while (at < end) {
    const match = matchAt(table, text, { start: at, end });
    if (match !== undefined) found.push(match);
    const next = match === undefined ? skipLetters(text, at, end) : match.end;
    at = skipToBeginning(table.beginnings, text, { start: next, end });
  }
  return found;
}

/** Finds the names that begin in words given, each at its own beginning or after a hyphen in it; else as `findNames`. */
export function findNamesFrom<T>(table: NameTable<T>, text: string, words: readonly Span[], limit: number): Found<T>[] {
  const found: Found<T>[] = [];
  let at = 0;
  for (const word of words) {
    at = Math.max(at, word.start);
    while (at < word.end) {
      const match = mayBegin(table.beginnings, text, at) ? matchAt(table, text, { start: at, end: limit }) : undefined;
      if (match !== undefined) found.push(match);
      at = skipToLetter(text, match === undefined ? skipLetters(text, at, limit) : match.end, limit);
    }
  }
  return found;
}

/** Looks a whole name up, that begins with a letter or digit. */
export function findValue<T>(table: NameTable<T>, name: string): T | undefined {
  return table.prefixes.get(isPlain(name) ? name : fold(name).text)?.value;
}

/** Reads the word with which a name begins, typography folded: where a name stands in a text, so does that word. Empty where there is none. */
export function readOpening(name: string): string {
  const folded = foldName(name);
  const start = skipToLetter(folded, 0, folded.length);
  return folded.slice(start, skipLetters(folded, start, folded.length));
}

/** Folds the typography of a word as `findNames` does. */
export function foldWord(word: string): string {
  return isPlain(word) ? word : foldPiece(word);
}

function addName<T>(prefixes: Map<string, Prefix<T>>, name: string, value: T): void {
  let at = 0;
  while (at < name.length) {
    const piece = readPiece(name, at, name.length);
    at = piece.end;
    const key = name.slice(0, at);
    const prefix = prefixes.get(key) ?? { value: undefined, isBeginning: false };
    if (at < name.length) prefix.isBeginning = true;
    else prefix.value ??= value;
    prefixes.set(key, prefix);
  }
}

function matchAt<T>(table: NameTable<T>, text: string, { start, end }: Span): Found<T> | undefined {
  let piece = readPiece(text, start, end);
  let key = piece.folded;
  let prefix = table.prefixes.get(key);
  let best: Found<T> | undefined;
  while (prefix !== undefined) {
    const isWhole = piece.isWord || piece.end === text.length || !isLetter(text.charCodeAt(piece.end));
    if (prefix.value !== undefined && isWhole) best = { value: prefix.value, start, end: piece.end };
    if (!prefix.isBeginning || piece.end >= end) break;
    piece = readPiece(text, piece.end, end);
    key += piece.folded;
    prefix = table.prefixes.get(key);
  }
  return best;
}

/** Reads what a name is made of: a word or one other character, with the white space before it. */
function readPiece(text: string, from: number, limit: number): Piece {
  let at = from;
  while (at < limit && isBlank(text.charCodeAt(at))) at += 1;
  const gap = at > from ? ' ' : '';
  if (at >= limit) return { folded: gap, end: at, isWord: false };
  const isWord = isLetter(text.charCodeAt(at));
  const end = isWord ? skipLetters(text, at + 1, limit) : at + 1;
  const piece = readPrintedWord(text, at, end);
  return { folded: gap + foldWord(piece), end, isWord };
}

/** Quotation marks and accented words come again and again. */
const foldedPieces = new Map<string, string>();
const MOST_FOLDED = 10_000;

function foldPiece(piece: string): string {
  const known = foldedPieces.get(piece);
  if (known !== undefined) return known;
  const folded = fold(piece).text;
  if (foldedPieces.size < MOST_FOLDED) foldedPieces.set(detach(piece), folded);
  return folded;
}

function isPlain(piece: string): boolean {
  for (let at = 0; at < piece.length; at += 1) if (piece.charCodeAt(at) >= ASCII) return false;
  return true;
}
