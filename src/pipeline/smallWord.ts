// As many as a large folder has frequent words: beyond that, words are cut out of the text anew.
const SIZE = 1 << 16;
const MOST = SIZE / 2;

const HASHES = new Int32Array(SIZE);
const WORDS: string[] = new Array<string>(SIZE).fill('');
let count = 0;

// FNV-1a of 32 bits.
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const [APOSTROPHE, CURLY] = [0x27, 0x2019];

/**
 * Reads a word of a text in small letters, its apostrophes straight.
 *
 * A word that was read before is found by its letters where they stand: nothing is cut out, and equal words are one string whose hash an engine
 * knows, which makes sets and maps of words several times as quick.
 */
export function readSmallWord(text: string, start: number, end: number): string {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) {
    const small = smallOf(text.charCodeAt(at));
    if (small >= 128) return cutSmall(text, start, end);
    hash = Math.imul(hash ^ small, FNV_PRIME);
  }
  let slot = findSlot(hash);
  for (let word = WORDS[slot] ?? ''; word !== ''; word = WORDS[slot] ?? '') {
    if (HASHES[slot] === hash && isSame(word, text, start) && word.length === end - start) return word;
    slot = (slot + 1) & (SIZE - 1);
  }
  return addWord(cutSmall(text, start, end), hash, slot);
}

function smallOf(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === CURLY ? APOSTROPHE : code;
}

function findSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1);
}

function isSame(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== smallOf(text.charCodeAt(start + at))) return false;
  return true;
}

function cutSmall(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function addWord(word: string, hash: number, slot: number): string {
  if (count >= MOST || word === '') return word;
  // The name of a property is the one kind of string of which an engine keeps a single copy, apart from the text it was cut from.
  const [known = word] = Object.keys({ [word]: true });
  WORDS[slot] = known;
  HASHES[slot] = hash;
  count += 1;
  return known;
}
