const CODE_UNITS = 65536;
const [FIRST_SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff];
/** Every character of one code unit, each in its place; surrogates are blanked out. */
const CHARACTERS = Array.from({ length: CODE_UNITS }, (_, code) =>
  String.fromCharCode(code >= FIRST_SURROGATE && code <= LAST_SURROGATE ? 0 : code),
).join('');

/** Judged once, since a pattern for each character of a corpus is what would take the time. */
const LETTERS = markRuns(/[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu);
const BLANKS = markRuns(/[^\S\ufeff]+/g);
const UPPERS = markRuns(/\p{Lu}+/gu);

function markRuns(pattern: RegExp): Uint8Array {
  const marks = new Uint8Array(CODE_UNITS);
  for (const { 0: run, index } of CHARACTERS.matchAll(pattern)) marks.fill(1, index, index + run.length);
  return marks;
}

/** Whether a code unit belongs to a word: a letter, a digit, an accent, or a character that is not shown. */
export function isLetter(code: number): boolean {
  return LETTERS[code] === 1;
}

/** Whether a code unit is white space; no-break spaces are. */
export function isBlank(code: number): boolean {
  return BLANKS[code] === 1;
}

/** Whether a code unit is a capital letter; that of a place behind a text's end, which is no number, is none. */
export function isUpper(code: number): boolean {
  // A table that was once asked for what is no place in it answers slowly ever after.
  return UPPERS[code | 0] === 1;
}

// The loops stand here, beside their tables: a call into another file for each character of a corpus is what would take the time.

/** Finds the end of a word. */
export function skipLetters(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && LETTERS[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

/** Finds the beginning of the next word. */
export function skipToLetter(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && LETTERS[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

/** Finds the beginning of the next word that begins with a capital. `from` is not inside a word. */
export function skipToCapital(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (UPPERS[code] === 1) return at;
    if (LETTERS[code] === 1) while (at < limit && LETTERS[text.charCodeAt(at)] === 1) at += 1;
    else at += 1;
  }
  return limit;
}

/** So many letters tell a name from most other words. */
const BEGINNING = 10;

/** Hashes the first letters of a word. Letters outside ASCII have one place for all. */
function hashBeginning(text: string, at: number): number {
  let hash = 0;
  for (let place = at; place < at + BEGINNING && place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (LETTERS[code] !== 1) break;
    if (code >= 128) return 0;
    hash = (hash * 61 + code) & 0xffff;
  }
  return hash === 0 ? 1 : hash;
}

/** The beginnings of the names of a table: their first letters, and the hashes of their first few. */
export type Beginnings = { readonly letters: Uint8Array; readonly hashes: Uint8Array };

/** Makes a table of beginnings of names that begin with a letter or digit. */
export function makeBeginnings(names: Iterable<string>): Beginnings {
  const letters = new Uint8Array(CODE_UNITS);
  const hashes = new Uint8Array(CODE_UNITS);
  // A word with a letter outside ASCII near its beginning is always looked up: the letter may be folded, or stand for nothing.
  letters.fill(1, 128);
  hashes[0] = 1;
  for (const name of names) {
    letters[name.charCodeAt(0)] = 1;
    // An accent can be a character of its own in the text.
    letters[name.normalize('NFD').charCodeAt(0)] = 1;
    hashes[hashBeginning(name, 0)] = 1;
  }
  return { letters, hashes };
}

/** Whether a name may begin in a place where a word begins. */
export function mayBegin({ letters, hashes }: Beginnings, text: string, at: number): boolean {
  return letters[text.charCodeAt(at)] === 1 && hashes[hashBeginning(text, at)] === 1;
}

/** Finds the next word whose beginning is in a table of beginnings. `start` is not inside a word; `end` where there is no such word. */
export function skipToBeginning(
  { letters, hashes }: Beginnings,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (LETTERS[code] !== 1) {
      at += 1;
      continue;
    }
    if (letters[code] === 1 && hashes[hashBeginning(text, at)] === 1) return at;
    at += 1;
    while (at < end && LETTERS[text.charCodeAt(at)] === 1) at += 1;
  }
  return end;
}
