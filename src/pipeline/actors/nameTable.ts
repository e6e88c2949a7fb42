import type { Span } from '../../corpus/span.ts';
import { detach } from '../detach.ts';
import { flatten } from '../flatten.ts';
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

/**
 * Names to look for; see `findNames`. `beginnings` knows the names' first letters, so that most words cost no look-up; `root` stands for the
 * beginning of all of them.
 */
export type NameTable<T> = {
  readonly values: ReadonlyMap<string, T>;
  readonly root: Prefix<T>;
  readonly beginnings: Beginnings;
};

/** What a name's beginning is, a whole name or not, and the pieces with which longer ones go on: at once, or after white space. */
type Prefix<T> = {
  value: T | undefined;
  readonly next: Map<string, Prefix<T>>;
  readonly spaced: Map<string, Prefix<T>>;
};

type Piece = { readonly folded: string; readonly end: number; readonly isSpaced: boolean };

const ASCII = 128;

/** Makes a table of names, typography folded. Of two values with one name the first stays. A name without a letter or digit is left out. */
export function makeNameTable<T>(names: Iterable<readonly [string, T]>): NameTable<T> {
  const values = new Map<string, T>();
  const root = makePrefix<T>();
  for (const [name, value] of names) {
    const folded = foldName(name);
    const start = skipToLetter(folded, 0, folded.length);
    if (start === folded.length) continue;
    const key = start === 0 ? folded : flatten(folded.slice(start));
    values.set(key, values.get(key) ?? value);
    addName(root, key, value);
  }
  return { values, root, beginnings: makeBeginnings(values.keys()) };
}

function makePrefix<T>(): Prefix<T> {
  return { value: undefined, next: new Map(), spaced: new Map() };
}

/**
 * Most names need no folding, and a corpus has thousands.
 *
 * Each is copied: the passes over texts read names too, and an engine reads letters slowly where it has met strings of more than four kinds.
 */
function foldName(name: string): string {
  return flatten(/^[!-_a-~]+(?: [!-_a-~]+)*$/.test(name) ? name : fold(name).text.trim());
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
  return table.values.get(isPlain(name) ? name : fold(name).text);
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

function addName<T>(root: Prefix<T>, name: string, value: T): void {
  let prefix = root;
  for (let at = 0; at < name.length; ) {
    const piece = readPiece(name, at, name.length);
    const following = piece.isSpaced ? prefix.spaced : prefix.next;
    const known = following.get(piece.folded) ?? makePrefix<T>();
    following.set(piece.folded, known);
    prefix = known;
    at = piece.end;
  }
  prefix.value ??= value;
}

function matchAt<T>(table: NameTable<T>, text: string, { start, end }: Span): Found<T> | undefined {
  let prefix = table.root;
  let best: Found<T> | undefined;
  for (let at = start; at < end; ) {
    const from = skipBlanks(text, at, end);
    if (from === end) break;
    const isWord = isLetter(text.charCodeAt(from));
    const stop = isWord ? skipLetters(text, from + 1, end) : from + 1;
    const next = findNext(prefix, readPrintedWord(text, from, stop), from > at);
    if (next === undefined || next === table.root) break;
    const isWhole = isWord || stop === text.length || !isLetter(text.charCodeAt(stop));
    if (next.value !== undefined && isWhole) best = { value: next.value, start, end: stop };
    if (next.next.size + next.spaced.size === 0) break;
    prefix = next;
    at = stop;
  }
  return best;
}

/** Goes on by a piece of a text, as it is printed or folded: one character can fold into several pieces, or into none. */
function findNext<T>(prefix: Prefix<T>, printed: string, isSpaced: boolean): Prefix<T> | undefined {
  const following = isSpaced ? prefix.spaced : prefix.next;
  const known = following.get(printed);
  if (known !== undefined || isPlain(printed)) return known;
  const folded = foldPiece(printed);
  if (folded === '') return isSpaced ? undefined : prefix;
  let found: Prefix<T> | undefined = prefix;
  for (let at = 0; at < folded.length && found !== undefined; ) {
    const piece = readPiece(folded, at, folded.length);
    const pieces: ReadonlyMap<string, Prefix<T>> = (at === 0 ? isSpaced : piece.isSpaced) ? found.spaced : found.next;
    found = pieces.get(piece.folded);
    at = piece.end;
  }
  return found;
}

/** Reads what a name is made of: a word or one other character, with the white space before it. The name is folded. */
function readPiece(name: string, from: number, limit: number): Piece {
  const at = skipBlanks(name, from, limit);
  const end = at < limit && isLetter(name.charCodeAt(at)) ? skipLetters(name, at + 1, limit) : Math.min(at + 1, limit);
  return { folded: readPrintedWord(name, at, end), end, isSpaced: at > from };
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text.charCodeAt(at))) at += 1;
  return at;
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
