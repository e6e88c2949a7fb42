/** A set of rows: row `i` is in it where bit `i & 31` of word `i >>> 5` is set. Bits beyond the last row are never set. */
export type Bits = Uint32Array;

/** Makes a set of rows with none in it; `length` is how many there are. */
export function makeBits(length: number): Bits {
  return new Uint32Array((length + 31) >>> 5);
}

/** Makes a set with every row in it. */
export function makeAllBits(length: number): Bits {
  const bits = makeBits(length).fill(0xffffffff);
  if ((length & 31) !== 0) bits[bits.length - 1] = (1 << (length & 31)) - 1;
  return bits;
}

/** Tells whether a row is in a set. */
export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** Puts one row into a set. */
export function setBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

/** Makes the set of the rows that are in every one of some sets of one length, of which there is one at least. */
export function joinBits([first, ...others]: readonly Bits[]): Bits {
  const joined = first?.slice() ?? makeBits(0);
  for (const bits of others) {
    for (let word = 0; word < joined.length; word += 1) joined[word] = (joined[word] ?? 0) & (bits[word] ?? 0);
  }
  return joined;
}

/** Counts the rows of a set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += countOnes(bits[word] ?? 0);
  return count;
}

/** Counts the bits of a word. Source: Warren, "Hacker's Delight", 5-1. */
export function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Lists the rows of a set in order. */
export function listBits(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      rows[count] = (word << 5) + lowestBit(left);
      count += 1;
    }
  }
  return rows;
}

/** Gives the place of the lowest bit of a word that has one. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
