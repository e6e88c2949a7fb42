/**
 * Words that were read before, each with a number: by its letters in the slots, four for each word (its last eight letters in two, its number, its
 * length), and by its number.
 */
type WordTable = { readonly folds: Uint8Array; readonly slots: Int32Array; readonly words: string[] };

// As many as a large folder has frequent words: beyond that, words are cut out of the text anew.
const SIZE = 1 << 16;
const MOST = SIZE / 2;
/** A word has four slots. */
const WIDTH_BITS = 2;
const WIDTH = 1 << WIDTH_BITS;
const LAST_SLOT = SIZE * WIDTH - 1;

function makeTable(folds: Uint8Array): WordTable {
  // No word has the number 0.
  return { folds, slots: new Int32Array(SIZE * WIDTH), words: [''] };
}

/** What each character is in a table: the small letter of a capital, a straight apostrophe; 0 for characters outside ASCII. */
const [SMALL, PRINTED] = [new Uint8Array(0x10000), new Uint8Array(0x10000)];
for (let code = 0; code < 128; code += 1) {
  PRINTED[code] = code;
  SMALL[code] = code >= 65 && code <= 90 ? code + 32 : code;
}
SMALL[0x2019] = 0x27;

const [SMALL_WORDS, PRINTED_WORDS] = [makeTable(SMALL), makeTable(PRINTED)];

/**
 * Numbers a word of a text, whatever the case of its letters and the shape of its apostrophes: what a stage knows of words it keeps in an array by
 * these numbers, of which the frequent words have the lowest. 0 for a word with a letter outside ASCII, and where there is no more room.
 */
export function numberWord(text: string, start: number, end: number): number {
  return findNumber(SMALL_WORDS, { text, start, end });
}

/** The word with a number, in small letters, its apostrophe straight. */
export function wordOfNumber(number: number): string {
  return SMALL_WORDS.words[number] ?? '';
}

/** Makes an array for what a stage knows of words, by their numbers. */
export function makeWordColumn<Known>(): (Known | undefined)[] {
  return new Array<Known | undefined>(WORD_ROOM).fill(undefined);
}

/**
 * Reads a word of a text in small letters, its apostrophes straight.
 *
 * A word that was read before is found by its letters where they stand: nothing is cut out, and equal words are one string whose hash an engine
 * knows, which makes sets and maps of words several times as quick.
 */
export function readSmallWord(text: string, start: number, end: number): string {
  const number = findNumber(SMALL_WORDS, { text, start, end });
  return number > 0 ? (SMALL_WORDS.words[number] ?? '') : makeSmall(text.slice(start, end));
}

/** Numbers a word of a text as it is printed, as `numberWord` does in small letters. */
export function numberPrinted(text: string, start: number, end: number): number {
  return findNumber(PRINTED_WORDS, { text, start, end });
}

/** How many numbers there are. */
export const WORD_ROOM = MOST + 1;

/** Reads a word of a text as it is printed; as quick as `readSmallWord`. */
export function readPrintedWord(text: string, start: number, end: number): string {
  const number = findNumber(PRINTED_WORDS, { text, start, end });
  return number > 0 ? (PRINTED_WORDS.words[number] ?? '') : text.slice(start, end);
}

function makeSmall(printed: string): string {
  const small = printed.toLowerCase();
  return small.includes('’') ? small.replaceAll('’', "'") : small;
}

type WordPlace = { readonly text: string; readonly start: number; readonly end: number };

/** So many letters of ASCII, seven bits each, are held in one slot, and so many in two: shorter words are told apart without looking at the words. */
const HALF = 4;
const TAIL = 2 * HALF;
const LETTER_BITS = 7;
const HALF_MASK = (1 << (HALF * LETTER_BITS)) - 1;
const CARRIED = (HALF - 1) * LETTER_BITS;

/** The number of a word; a new one is given the next where there is room. 0 for what no table holds. */
function findNumber(table: WordTable, { text, start, end }: WordPlace): number {
  const { folds, slots, words } = table;
  let high = 0;
  let low = 0;
  for (let at = start; at < end; at += 1) {
    const code = folds[text.charCodeAt(at)] ?? 0;
    if (code === 0) return 0;
    high = ((high << LETTER_BITS) | (low >>> CARRIED)) & HALF_MASK;
    low = ((low << LETTER_BITS) | code) & HALF_MASK;
  }
  const length = end - start;
  let slot = findSlot(low, high, length);
  for (let number = slots[slot + 2] ?? 0; number !== 0; number = slots[slot + 2] ?? 0) {
    const isTail = slots[slot] === low && slots[slot + 1] === high && slots[slot + 3] === length;
    if (isTail && (length <= TAIL || isSame(words[number] ?? '', folds, { text, start, end }))) return number;
    slot = (slot + WIDTH) & LAST_SLOT;
  }
  if (length === 0 || words.length > MOST) return 0;
  slots[slot] = low;
  slots[slot + 1] = high;
  slots[slot + 2] = words.length;
  slots[slot + 3] = length;
  const printed = text.slice(start, end);
  return words.push(holdOnce(folds === SMALL ? makeSmall(printed) : printed)) - 1;
}

/** Mixes the letters into a place: each of its bits depends on all of theirs. */
function findSlot(low: number, high: number, length: number): number {
  const mixed = Math.imul(Math.imul(high ^ length, 0x9e3779b1) ^ low, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) << WIDTH_BITS) & LAST_SLOT;
}

function isSame(word: string, folds: Uint8Array, { text, start }: WordPlace): boolean {
  for (let at = 0; at < word.length - TAIL; at += 1)
    if (word.charCodeAt(at) !== folds[text.charCodeAt(start + at)]) return false;
  return true;
}

/** The name of a property is the one kind of string of which an engine keeps a single copy, apart from the text it was cut from. */
function holdOnce(word: string): string {
  const [known = word] = Object.keys({ [word]: true });
  return known;
}
