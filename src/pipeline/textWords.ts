/** Words that were read before, by their letters. */
type WordTable = { readonly hashes: Int32Array; readonly words: string[]; count: number };

// As many as a large folder has frequent words: beyond that, words are cut out of the text anew.
const SIZE = 1 << 16;
const MOST = SIZE / 2;

function makeTable(): WordTable {
  return { hashes: new Int32Array(SIZE), words: new Array<string>(SIZE).fill(''), count: 0 };
}

const [SMALL_WORDS, PRINTED_WORDS] = [makeTable(), makeTable()];

/** What each character is in a table: the small letter of a capital, a straight apostrophe; 0 for characters outside ASCII. */
const SMALL = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code === 0x2019 ? 0x27 : code >= 65 && code <= 90 ? code + 32 : code < 128 ? code : 0,
);
const PRINTED = Uint8Array.from({ length: 0x10000 }, (_, code) => (code < 128 ? code : 0));

/**
 * Reads a word of a text in small letters, its apostrophes straight.
 *
 * A word that was read before is found by its letters where they stand: nothing is cut out, and equal words are one string whose hash an engine
 * knows, which makes sets and maps of words several times as quick.
 */
export function readSmallWord(text: string, start: number, end: number): string {
  const place = findWord(SMALL_WORDS, SMALL, { text, start, end });
  if (place >= 0) return SMALL_WORDS.words[place] ?? '';
  const cut = text.slice(start, end).toLowerCase();
  const word = cut.includes('’') ? cut.replaceAll('’', "'") : cut;
  return place === NOWHERE ? word : addWord(SMALL_WORDS, word, place);
}

/** Reads a word of a text as it is printed; as quick as `readSmallWord`. */
export function readPrintedWord(text: string, start: number, end: number): string {
  const place = findWord(PRINTED_WORDS, PRINTED, { text, start, end });
  if (place >= 0) return PRINTED_WORDS.words[place] ?? '';
  const word = text.slice(start, end);
  return place === NOWHERE ? word : addWord(PRINTED_WORDS, word, place);
}

const NOWHERE = -1;

type WordPlace = { readonly text: string; readonly start: number; readonly end: number };

// FNV-1a of 32 bits.
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The slot of a word; for a new one what would be its slot, made negative and less by two; `NOWHERE` for what no table holds. */
function findWord(table: WordTable, folds: Uint8Array, { text, start, end }: WordPlace): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) {
    const code = folds[text.charCodeAt(at)] ?? 0;
    if (code === 0) return NOWHERE;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let word = table.words[slot] ?? ''; word !== ''; word = table.words[slot] ?? '') {
    if (table.hashes[slot] === hash && word.length === end - start && isSame(word, folds, { text, start, end }))
      return slot;
    slot = (slot + 1) & (SIZE - 1);
  }
  if (start === end || table.count >= MOST) return NOWHERE;
  table.hashes[slot] = hash;
  return -slot - 2;
}

function isSame(word: string, folds: Uint8Array, { text, start }: WordPlace): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== folds[text.charCodeAt(start + at)]) return false;
  return true;
}

function addWord(table: WordTable, word: string, place: number): string {
  // The name of a property is the one kind of string of which an engine keeps a single copy, apart from the text it was cut from.
  const [known = word] = Object.keys({ [word]: true });
  table.words[-place - 2] = known;
  table.count += 1;
  return known;
}
