import { isCapitalCode, pushContracted, pushMark, pushToken, pushWord, type WordReader } from './pushTokens.ts';

/** Reads the words and marks of a stretch of a sentence. One pass; plain comparisons, since every word of what is read comes by. */
export function readWords(reader: WordReader, start: number, end: number): void {
  const { text } = reader;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else if (isWordCode(code)) at = readWord(reader, at, end);
    else if ((code === AT || code === HASH) && isWordCode(text.charCodeAt(at + 1))) at = readName(reader, at, end);
    else at = readMark(reader, at, end);
  }
}

/** Reads a word with what is joined to it: points and commas inside numbers and short forms, hyphens, apostrophes. */
function readWord(reader: WordReader, start: number, end: number): number {
  const { text } = reader;
  let at = start + 1;
  let apostrophe = -1;
  let isPointed = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (at + 1 >= end || !joins(text, at, code)) break;
      if (code === APOSTROPHE || code === CURLY) apostrophe = at;
      if (code === POINT) isPointed = true;
    }
    at += 1;
  }
  if (text.charCodeAt(at) === POINT && at < end && isShortForm(reader, start, at, isPointed)) at += 1;
  if (text.startsWith('://', at)) return readName(reader, start, end);
  if (apostrophe < 0) pushWord(reader, start, at);
  else pushContracted(reader, { start, end: at }, apostrophe);
  return isPossessiveMark(text, at, end) ? pushMark(reader, at, at + 1, 'PART') : at;
}

/** Whether a mark between two letters or digits is part of the word. */
function joins(text: string, at: number, code: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (!isWordCode(after)) return false;
  switch (code) {
    case APOSTROPHE:
    case CURLY:
    case HYPHEN:
    case HARD_HYPHEN:
    case AMPERSAND:
    case AT:
      return true;
    case POINT:
      // "said.The" lacks a space; "U.S" and "example.com" do not.
      return !(isSmall(before) && after >= 65 && after <= 90);
    case COMMA:
    case COLON:
    case SLASH:
      return isDigit(before) && isDigit(after);
    default:
      return false;
  }
}

const SHORT_FORMS: ReadonlySet<string> = new Set(['vs', 'etc', 'approx', 'a.k.a']);

/** Short forms of names and titles have no more letters: "Sen.", "Rev.", "Messrs.". */
const LONGEST_SHORT_FORM = 5;

/** Whether a point belongs to the word before it: "U.S.", and within a sentence "Rev. Paul Green". */
function isShortForm({ text, end }: WordReader, start: number, at: number, isPointed: boolean): boolean {
  if (isPointed && text.charCodeAt(at - 2) === POINT) return true;
  if (!isSpace(text.charCodeAt(at + 1)) || at + 2 >= end) return false;
  if (isCapitalCode(text.charCodeAt(start)))
    return at - start <= LONGEST_SHORT_FORM && !isDigit(text.charCodeAt(start));
  return SHORT_FORMS.has(text.slice(start, at));
}

/** The apostrophe of "the voters' choice". */
function isPossessiveMark(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (at >= end || (code !== APOSTROPHE && code !== CURLY)) return false;
  const last = text.charCodeAt(at - 1);
  return last === 115 || last === 83 || last === 120 || last === 122;
}

/** "@name", "#word" and addresses, up to the next space. */
function readName(reader: WordReader, start: number, end: number): number {
  const { text } = reader;
  let at = start + 1;
  const isTag = text.charCodeAt(start) === AT || text.charCodeAt(start) === HASH;
  while (
    at < end &&
    !isSpace(text.charCodeAt(at)) &&
    !(isTag && !isWordCode(text.charCodeAt(at)) && text.charCodeAt(at) !== 95)
  )
    at += 1;
  pushToken(reader, { start, end: at }, text.slice(start, at).toLowerCase(), isTag ? 'PROPN' : 'X');
  return at;
}

const SYMBOLS: ReadonlySet<number> = new Set([...'$£€%+=<>/~^*_|\\'].map((symbol) => symbol.charCodeAt(0)));

/** Reads a mark, or a run of the same: "...", "--". */
function readMark(reader: WordReader, at: number, end: number): number {
  const { text } = reader;
  const code = text.charCodeAt(at);
  let to = at + 1;
  if (code === POINT || code === HYPHEN || code === BANG || code === ASK)
    while (
      to < end &&
      (text.charCodeAt(to) === code ||
        (code !== HYPHEN && (text.charCodeAt(to) === ASK || text.charCodeAt(to) === BANG)))
    )
      to += 1;
  if (code === AMPERSAND) return pushMark(reader, at, to, 'CCONJ');
  return pushMark(reader, at, to, SYMBOLS.has(code) ? 'SYM' : 'PUNCT');
}

/** An ASCII digit. */
const isDigit = (code: number) => code >= 48 && code <= 57;
/** A small ASCII letter. */
const isSmall = (code: number) => code >= 97 && code <= 122;

/** Letters and digits: ASCII, and the alphabets from Latin with marks to Georgian. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 192 && code < 0x2000 && code !== 215 && code !== 247;
}

/** White space, no-break spaces included. */
function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 160 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Codes of marks that words are read by. */
const HASH = 35;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const COMMA = 44;
const HYPHEN = 45;
const POINT = 46;
const SLASH = 47;
const COLON = 58;
const ASK = 63;
const AT = 64;
const BANG = 33;
const CURLY = 0x2019;
const HARD_HYPHEN = 0x2011;
