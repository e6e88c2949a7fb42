import type { Json } from '../packed.ts';
import { BASE, parseDigits, printDigits } from './digits.ts';

/** Whole numbers of one column, in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** How a column is written: as it is, or each number by its step from the one before. */
const PLAIN = 'p';
const STEPS = 's';

/**
 * Packs whole numbers of 32 bits: the low digits of all, then the next higher ones, a letter each. gzip finds more in digits of one kind, and in
 * letters that hold one number than in those of base64, which share theirs.
 *
 * Steps are taken where they need fewer bits. Three letters go before: how it is written, the digits of a number in the file, and the bytes of
 * one when it is read ("n" where some are below zero).
 */
export function packNumbers(values: Iterable<number>): string {
  const numbers = Array.from(values);
  const isSigned = numbers.some((number) => number < 0);
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < -0x80000000 || number > (isSigned ? 0x7fffffff : 0xffffffff)) {
      throw new Error(`${number} is no whole number of 32 bits`);
    }
  }
  const steps = numbers.map((number, index) => zigzag((number - (numbers[index - 1] ?? 0)) | 0));
  const inSteps = isSigned || countBits(steps) < countBits(numbers);
  const written = inSteps ? steps : numbers;
  const kind = isSigned ? 'n' : findWidth(numbers);
  const length = countDigits(written);
  return `${inSteps ? STEPS : PLAIN}${length}${kind}${printDigits(toPlanes(written, length))}`;
}

/** Restores what `packNumbers` packed. Throws where it is damaged, or holds another number of them. */
export function unpackNumbers(packed: Json | undefined, count: number): Numbers {
  if (typeof packed !== 'string') throw new Error('packed numbers are missing');
  const [way, digit, kind] = [packed.charAt(0), packed.charAt(1), packed.charAt(2)];
  const length = '12345'.indexOf(digit) + 1;
  if ((way !== PLAIN && way !== STEPS) || digit === '' || length === 0) {
    throw new Error(`packed numbers begin with ${JSON.stringify(packed.slice(0, 3))}`);
  }
  if (!KINDS.includes(kind) || kind === '') throw new Error(`packed numbers are of the kind ${JSON.stringify(kind)}`);
  const digits = parseDigits(packed, 3, count * length);
  if (way === PLAIN && length === 1 && kind === '1') return digits;
  const numbers = joinPlanes(digits, count);
  if (way === STEPS) addSteps(numbers);
  return narrow(numbers, kind);
}

const KINDS = '124n';

/** The inverse of `toPlanes`. All that is unpacked goes through arrays of one kind here and below: a loop over several takes three times as long. */
function joinPlanes(digits: Uint8Array, count: number): Int32Array {
  let first = digits.length - count;
  const numbers = new Int32Array(digits.subarray(first));
  for (first -= count; first >= 0 && count > 0; first -= count) {
    for (let at = 0; at < count; at += 1) numbers[at] = Math.imul(numbers[at] ?? 0, BASE) + (digits[first + at] ?? 0);
  }
  return numbers;
}

function addSteps(numbers: Int32Array): void {
  let last = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const step = numbers[at] ?? 0;
    last = (last + ((step >>> 1) ^ -(step & 1))) | 0;
    numbers[at] = last;
  }
}

function narrow(numbers: Int32Array, kind: string): Numbers {
  if (kind === '1') return new Uint8Array(numbers);
  if (kind === '2') return new Uint16Array(numbers);
  return kind === '4' ? new Uint32Array(numbers.buffer) : numbers;
}

/** Small numbers, whatever their sign, become small numbers above zero. */
function zigzag(number: number): number {
  return ((number << 1) ^ (number >> 31)) >>> 0;
}

function countBits(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + 32 - Math.clz32(number), 0);
}

function findWidth(numbers: readonly number[]): 1 | 2 | 4 {
  const most = findMost(numbers);
  if (most < 0x100) return 1;
  return most < 0x10000 ? 2 : 4;
}

function countDigits(numbers: readonly number[]): number {
  let length = 1;
  for (let rest = findMost(numbers); rest >= BASE; rest = Math.floor(rest / BASE)) length += 1;
  return length;
}

function findMost(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function toPlanes(numbers: readonly number[], length: number): number[] {
  const planes = Array.from({ length }, (_none, plane) => BASE ** plane);
  return planes.flatMap((unit) => numbers.map((number) => Math.floor(number / unit) % BASE));
}
