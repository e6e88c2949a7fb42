import type { Json } from '../packed.ts';
import { parseBase64, printBase64 } from './base64.ts';

/** Whole numbers of one column, in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** How a column is written: as it is, or each number by its step from the one before. */
const PLAIN = 'p';
const STEPS = 's';

/**
 * Packs whole numbers of 32 bits: base64 of the low bytes of all, then of the next higher ones, since gzip finds more in bytes of one kind.
 *
 * Steps are taken where they need fewer bits. Three letters go before: how it is written, the bytes of a number in the file, and those of one
 * when it is read ("n" where some are below zero).
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
  const width = findWidth(written);
  return `${inSteps ? STEPS : PLAIN}${width}${isSigned ? 'n' : findWidth(numbers)}${printBase64(toPlanes(written, width))}`;
}

/** Restores what `packNumbers` packed. Throws where it is damaged, or holds another number of them. */
export function unpackNumbers(packed: Json | undefined, count: number): Numbers {
  if (typeof packed !== 'string') throw new Error('packed numbers are missing');
  const [way, digit, kind] = [packed.charAt(0), packed.charAt(1), packed.charAt(2)];
  const width = Number(digit);
  if ((way !== PLAIN && way !== STEPS) || ![1, 2, 4].includes(width)) {
    throw new Error(`packed numbers begin with ${JSON.stringify(packed.slice(0, 3))}`);
  }
  const written = joinPlanes(parseBase64(packed, 3, count * width), count);
  const numbers = makeNumbers(kind, count);
  if (way === PLAIN) {
    numbers.set(written);
    return numbers;
  }
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    const step = written[index] ?? 0;
    last = (last + ((step >>> 1) ^ -(step & 1))) | 0;
    numbers[index] = last;
  }
  return numbers;
}

/** The inverse of `toPlanes`. A loop for each width: one for all takes three times as long. */
function joinPlanes(bytes: Uint8Array, count: number): Uint8Array | Uint16Array | Uint32Array {
  if (bytes.length === count) return bytes;
  if (bytes.length === 2 * count) {
    const numbers = new Uint16Array(count);
    for (let at = 0; at < count; at += 1) numbers[at] = (bytes[at] ?? 0) | ((bytes[count + at] ?? 0) << 8);
    return numbers;
  }
  const numbers = new Uint32Array(count);
  const [second, third, fourth] = [count, 2 * count, 3 * count];
  for (let at = 0; at < count; at += 1) {
    const low = (bytes[at] ?? 0) | ((bytes[second + at] ?? 0) << 8);
    numbers[at] = low | ((bytes[third + at] ?? 0) << 16) | ((bytes[fourth + at] ?? 0) << 24);
  }
  return numbers;
}

function makeNumbers(kind: string, count: number): Numbers {
  if (kind === '1') return new Uint8Array(count);
  if (kind === '2') return new Uint16Array(count);
  if (kind === '4') return new Uint32Array(count);
  if (kind === 'n') return new Int32Array(count);
  throw new Error(`packed numbers are of the kind ${JSON.stringify(kind)}`);
}

/** Small numbers, whatever their sign, become small numbers above zero. */
function zigzag(number: number): number {
  return ((number << 1) ^ (number >> 31)) >>> 0;
}

function countBits(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + 32 - Math.clz32(number), 0);
}

function findWidth(numbers: readonly number[]): 1 | 2 | 4 {
  const most = numbers.reduce((largest, number) => Math.max(largest, number), 0);
  if (most < 0x100) return 1;
  return most < 0x10000 ? 2 : 4;
}

function toPlanes(numbers: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(numbers.length * width);
  for (let plane = 0; plane < width; plane += 1) {
    for (const [index, number] of numbers.entries()) bytes[plane * numbers.length + index] = number >>> (8 * plane);
  }
  return bytes;
}
