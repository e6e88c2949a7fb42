import type { Span } from '../../corpus/span.ts';
import { readSmallWord } from '../textWords.ts';
import { TRAIT, TRAITS_OF_WORDS } from './eventTraits.ts';
import { listNumberedWords, numberWord } from './eventVocabulary.ts';

/** Columns for the words of a sentence; made once and written over by the next sentence. */
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

for (const word of TRAITS_OF_WORDS.keys()) numberWord(word);
const WORDS = listNumberedWords();
const WORD_TRAITS = Int32Array.from(WORDS, (word) => TRAITS_OF_WORDS.get(word) ?? 0);

/** The bit in which ASCII's small letters differ from its capitals. */
const CASE = 32;

// FNV-1a of 32 bits.
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const SIZE = 1 << 15;
const [HASHES, NUMBERS] = [new Int32Array(SIZE), new Int32Array(SIZE)];
WORDS.forEach((word, id) => {
  if (id === 0) return;
  let hash = FNV_BASIS;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  let slot = findSlot(hash);
  while (NUMBERS[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
  HASHES[slot] = hash;
  NUMBERS[slot] = id;
});

function findSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1);
}

function findNumber(hash: number): number {
  for (let slot = findSlot(hash); ; slot = (slot + 1) & (SIZE - 1)) {
    const id = NUMBERS[slot] ?? 0;
    if (id === 0 || HASHES[slot] === hash) return id;
  }
}

const [POINT, COMMA, APOSTROPHE, QUOTE] = [46, 44, 39, 0x2019];

/** The small letter of each letter, digits as they are; 0 for all else. The punctuation and symbols of Unicode lie between U+2000 and U+2BFF. */
const SMALL = new Uint16Array(0x10000).map((_, code) => {
  if (code < 128) return /[a-z0-9]/i.test(String.fromCharCode(code)) ? code | CASE : 0;
  return code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
});

/** A scan to which words are still added; `end` is where its sentence ends. */
type OpenScan = WordColumns & { readonly text: string; readonly end: number; length: number };

/**
 * Divides a sentence into words and marks.
 *
 * Words keep hyphens and apostrophes inside, abbreviations their points, numbers their commas. One pass over the characters, and no word is
 * cut out: most sentences report nothing. Words outside the vocabulary are told from it by 32 bits.
 */
export function scanSentence(text: string, { start, end }: Span, columns: WordColumns): EventScan {
  const { ids, traits, starts, ends } = columns;
  const scan: OpenScan = { ids, traits, starts, ends, text, end, length: 0 };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    at = code <= SPACE || code === NO_BREAK_SPACE ? at + 1 : addWord(scan, at);
  }
  return scan;
}

const [SPACE, NO_BREAK_SPACE, NINE] = [32, 160, 57];
const { mark: MARK, name: NAME, quoted: QUOTED } = TRAIT;

/** Adds the word or mark that begins at a place; gives the place after it. */
function addWord(scan: OpenScan, start: number): number {
  const { text, end, length } = scan;
  let hash = FNV_BASIS;
  let capitals = 0;
  let stop = start;
  for (; stop < end; stop += 1) {
    const code = text.charCodeAt(stop);
    let small = SMALL[code] ?? 0;
    if (small !== 0) capitals |= small ^ code;
    else if (stop > start && isJoint(text, stop, end)) small = code === QUOTE ? APOSTROPHE : code;
    else break;
    hash = Math.imul(hash ^ small, FNV_PRIME);
  }
  const isMark = stop === start;
  if (isMark || (stop < end && endsInPoint(text, start, stop))) {
    hash = Math.imul(hash ^ text.charCodeAt(stop), FNV_PRIME);
    stop += 1;
  }
  const id = findNumber(hash);
  const isName = capitals !== 0 && text.charCodeAt(start) > NINE;
  scan.ids[length] = id;
  scan.starts[length] = start;
  scan.ends[length] = stop;
  const ending = isMark ? MARK : readEnding(text, start, stop);
  // "Italy" and "Kelly" are no adverbs.
  scan.traits[length] = (WORD_TRAITS[id] ?? 0) | (isName ? (ending & ~VERBAL) | NAME : ending);
  scan.length = length + 1;
  return stop;
}

/** The last point of "U.S." belongs to it. */
function endsInPoint(text: string, start: number, stop: number): boolean {
  return text.charCodeAt(stop) === POINT && stop - start >= 3 && text.charCodeAt(stop - 2) === POINT;
}

function isJoint(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE || at + 1 >= end) return false;
  const next = text.charCodeAt(at + 1);
  if (code === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(next);
  return isJointMark(code) && (SMALL[next] ?? 0) !== 0;
}

const [HYPHEN, AMPERSAND] = [45, 38];

/** A mark that can stand inside a word. Compared one by one: every word of a corpus ends by asking. */
function isJointMark(code: number): boolean {
  return code === POINT || code === APOSTROPHE || code === QUOTE || code === HYPHEN || code === AMPERSAND;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= NINE;
}

const { possessive: POSSESSIVE, endsInS: ENDS_IN_S, plural: PLURAL, verbal: VERBAL } = TRAIT;
const [SMALL_S, SMALL_L, SMALL_Y] = [115, 108, 121];

function readEnding(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | CASE;
  if (last !== SMALL_S && last !== SMALL_Y) return 0;
  const before = end - start > 1 ? text.charCodeAt(end - 2) : 0;
  if (last === SMALL_Y) return (before | CASE) === SMALL_L && end - start > 4 ? VERBAL : 0;
  if (before === APOSTROPHE || before === QUOTE) return ENDS_IN_S | POSSESSIVE;
  return (before | CASE) === SMALL_S || before === 0 ? ENDS_IN_S : ENDS_IN_S | PLURAL;
}

/** Sets the trait of the words that stand in one of the quotations: what is said there is the speaker's, not the reporter's. */
export function markQuoted({ starts, traits, length }: EventScan, quotations: readonly Span[]): void {
  for (const { start, end } of quotations)
    for (let at = 0; at < length; at += 1) {
      const place = starts[at] ?? 0;
      if (start <= place && place < end) traits[at] = (traits[at] ?? 0) | QUOTED;
    }
}

/** A word of a sentence in lower case. */
export function readWord({ ids, text, starts, ends, length }: EventScan, at: number): string {
  if (at < 0 || at >= length) return '';
  const id = ids[at] ?? 0;
  return id > 0 ? (WORDS[id] ?? '') : readSmallWord(text, starts[at] ?? 0, ends[at] ?? 0);
}

/** The traits of a word of a sentence; none before its beginning and after its end. */
export function readTraits({ traits, length }: EventScan, at: number): number {
  return at < 0 || at >= length ? 0 : (traits[at] ?? 0);
}
