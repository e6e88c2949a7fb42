/** What JSON writes as it is, one byte each: the printable letters of ASCII but `"` and `\`. Each stands for a digit, by its place. */
const LETTERS = Array.from({ length: 95 }, (_none, place) => String.fromCharCode(32 + place))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');
const INVALID = 0x80;
const VALUES = makeValues();

/** How many digits there are. Five of them write any number of 32 bits. */
export const BASE = LETTERS.length;

/** Prints digits as letters. */
export function printDigits(digits: readonly number[]): string {
  return digits.map((digit) => LETTERS.charAt(digit)).join('');
}

/** Parses what `printDigits` printed, from a place in a text to its end. Throws where it holds another number of digits, or other letters. */
export function parseDigits(text: string, from: number, length: number): Uint8Array {
  if (text.length - from !== length) {
    throw new Error(`packed numbers have ${text.length - from} letters, not ${length}`);
  }
  const digits = new Uint8Array(length);
  let wrong = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = VALUES[text.charCodeAt(from + at)] ?? INVALID;
    wrong |= digit;
    digits[at] = digit;
  }
  if ((wrong & INVALID) !== 0) throw new Error('packed numbers hold a letter that is no digit');
  return digits;
}

function makeValues(): Uint8Array {
  const values = new Uint8Array(128).fill(INVALID);
  for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;
  return values;
}
