import type { Span } from '../../corpus/span.ts';
import { EVENT_LEXICON } from './eventLexicon.ts';
import { findTraits, listTraitWords, TRAIT } from './eventTraits.ts';
import { listNumberedWords, numberWord } from './eventVocabulary.ts';

/** Columns for the words of a sentence; made once an article and written over by the next sentence. */
export type WordColumns = {
  readonly ids: Int32Array;
  readonly traits: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** The words and marks of a sentence in columns: number in the vocabulary (0 for other words), traits, place in the text. */
export type EventScan = WordColumns & { readonly text: string; readonly length: number };

/** Makes columns for sentences of up to `length` characters. */
export function makeColumns(length: number): WordColumns {
  const make = () => new Int32Array(length + 1);
  return { ids: make(), traits: make(), starts: make(), ends: make() };
}

for (const word of [...EVENT_LEXICON.keys(), ...listTraitWords()]) numberWord(word);
const WORDS = listNumberedWords();
const WORD_TRAITS = Int32Array.from(WORDS, findTraits);
const SIZE = 1 << 15;
const [HASHES, NUMBERS] = [new Int32Array(SIZE), new Int32Array(SIZE)];
WORDS.forEach((word, id) => {
  if (id === 0) return;
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  let slot = hash & (SIZE - 1);
  while (NUMBERS[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
  HASHES[slot] = hash;
  NUMBERS[slot] = id;
});

function addToHash(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x5bd1e995);
  return ((mixed ^ (mixed >>> 15)) + 0x3779b9) | 0;
}

function findNumber(hash: number): number {
  for (let slot = hash & (SIZE - 1); ; slot = (slot + 1) & (SIZE - 1)) {
    const id = NUMBERS[slot] ?? 0;
    if (id === 0 || HASHES[slot] === hash) return id;
  }
}

/** What a character does, for ASCII: 1 letter or digit, 2 capital, 3 joins letters. */
const KINDS = new Uint8Array(128);
for (let code = 48; code < 123; code += 1) if (/[a-z0-9]/.test(String.fromCharCode(code))) KINDS[code] = 1;
for (let code = 65; code < 91; code += 1) KINDS[code] = 2;
for (const mark of "-'&.,") KINDS[mark.charCodeAt(0)] = 3;
const [POINT, COMMA, APOSTROPHE, QUOTE] = [46, 44, 39, 0x2019];
const { mark: MARK, name: NAME, quoted: QUOTED } = TRAIT;

/**
 * Divides a sentence into words and marks; `quotations` are those of some length that it touches.
 *
 * Words keep hyphens and apostrophes inside, abbreviations their points, numbers their commas. One pass over the characters, and no word is
 * cut out: most sentences report nothing. Words outside the vocabulary are told from it by 32 bits.
 */
export function scanSentence(text: string, { start, end }: Span, columns: WordColumns): EventScan {
  const { ids, traits, starts, ends } = columns;
  let length = 0;
  for (let at = start; at < end; ) {
    const first = text.charCodeAt(at);
    if (first <= 32 || first === 160) {
      at += 1;
      continue;
    }
    let hash = 0;
    let stop = at;
    let hasCapital = false;
    for (; stop < end; stop += 1) {
      const code = text.charCodeAt(stop);
      const kind = findKind(code);
      if (kind === 2) {
        hasCapital = true;
        hash = addToHash(hash, code < 128 ? code + 32 : code);
      } else if (kind === 1) hash = addToHash(hash, code);
      else if (kind === 3 && stop > at && isJoint(text, stop, end))
        hash = addToHash(hash, code === QUOTE ? APOSTROPHE : code);
      else break;
    }
    const isMark = stop === at;
    if (isMark) hash = addToHash(0, text.charCodeAt(stop++));
    else if (stop < end && text.charCodeAt(stop) === POINT && stop - at >= 3 && text.charCodeAt(stop - 2) === POINT)
      // The last point of "U.S." belongs to it.
      hash = addToHash(hash, text.charCodeAt(stop++));
    const id = findNumber(hash);
    ids[length] = id;
    starts[length] = at;
    ends[length] = stop;
    traits[length] =
      (WORD_TRAITS[id] ?? 0) | (isMark ? MARK : readEnding(text, at, stop) | (hasCapital && first > 57 ? NAME : 0));
    length += 1;
    at = stop;
  }
  return { ...columns, text, length };
}

/** Sets the trait of the words that stand in one of the quotations: what is said there is the speaker's, not the reporter's. */
export function markQuoted({ starts, traits, length }: EventScan, quotations: readonly Span[]): void {
  for (const { start, end } of quotations)
    for (let at = 0; at < length; at += 1) {
      const place = starts[at] ?? 0;
      if (start <= place && place < end) traits[at] = (traits[at] ?? 0) | QUOTED;
    }
}

/** Of letters beyond ASCII; the punctuation and symbols of Unicode lie between U+2000 and U+2BFF. */
function findKind(code: number): number {
  if (code < 128) return KINDS[code] ?? 0;
  if (code === QUOTE) return 3;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff)) return 0;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() === letter ? 1 : 2;
}

function isJoint(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(next);
  const kind = findKind(next);
  return kind === 1 || kind === 2;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const { possessive: POSSESSIVE, endsInS: ENDS_IN_S, plural: PLURAL, verbal: VERBAL } = TRAIT;
const [SMALL_S, SMALL_L, SMALL_Y] = [115, 108, 121];

function readEnding(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== SMALL_S && last !== SMALL_Y) return 0;
  const before = end - start > 1 ? text.charCodeAt(end - 2) : 0;
  if (last === SMALL_Y) return (before | 32) === SMALL_L && end - start > 4 ? VERBAL : 0;
  if (before === APOSTROPHE || before === QUOTE) return ENDS_IN_S | POSSESSIVE;
  return (before | 32) === SMALL_S || before === 0 ? ENDS_IN_S : ENDS_IN_S | PLURAL;
}

/** A word of a sentence in lower case. */
export function readWord({ ids, text, starts, ends, length }: EventScan, at: number): string {
  if (at < 0 || at >= length) return '';
  const id = ids[at] ?? 0;
  return id > 0 ? (WORDS[id] ?? '') : text.slice(starts[at], ends[at]).toLowerCase().replaceAll('’', "'");
}

/** The traits of a word of a sentence; none before its beginning and after its end. */
export function readTraits({ traits, length }: EventScan, at: number): number {
  return at < 0 || at >= length ? 0 : (traits[at] ?? 0);
}
