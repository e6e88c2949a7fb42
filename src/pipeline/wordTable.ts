/** Something that is known of a word; `word` is in small letters. */
type Known = { readonly word: string };

/** What is known of words, found by their letters where they stand in a text: no word is cut out to be looked up. */
export type WordTable<Entry extends Known> = {
  readonly hashes: Int32Array;
  readonly entries: (Entry | undefined)[];
  count: number;
};

const SIZE = 1 << 15;
/** A table is half empty for good, so that few words are looked for in more than one place. */
const MOST = SIZE / 2;

// FNV-1a of 32 bits.
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Makes an empty table. It takes the first 16,384 words that are added: in a language the frequent ones come first. */
export function makeWordTable<Entry extends Known>(): WordTable<Entry> {
  return { hashes: new Int32Array(SIZE), entries: new Array<Entry | undefined>(SIZE).fill(undefined), count: 0 };
}

/** Hashes a stretch of text as if its letters were small; 0 where one of them is not ASCII. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128) return 0;
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), FNV_PRIME);
  }
  return hash;
}

/** A word as it stands in a text, with its hash. */
export type WordPlace = { readonly text: string; readonly start: number; readonly end: number };

/** Finds what is known of a word, whatever the case of its letters. `hash` is that of `hashWord`. */
export function findKnown<Entry extends Known>(
  { hashes, entries }: WordTable<Entry>,
  hash: number,
  place: WordPlace,
): Entry | undefined {
  for (let slot = findSlot(hash); ; slot = (slot + 1) & (SIZE - 1)) {
    const entry = entries[slot];
    if (entry === undefined || (hashes[slot] === hash && isSame(entry.word, place))) return entry;
  }
}

/** Adds what is known of a word, where there is room. */
export function addKnown<Entry extends Known>(table: WordTable<Entry>, hash: number, entry: Entry): void {
  if (table.count >= MOST) return;
  let slot = findSlot(hash);
  while (table.entries[slot] !== undefined) slot = (slot + 1) & (SIZE - 1);
  table.hashes[slot] = hash;
  table.entries[slot] = entry;
  table.count += 1;
}

function findSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1);
}

function isSame(word: string, { text, start, end }: WordPlace): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = text.charCodeAt(start + at);
    if (word.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
