import { expect, test } from 'vitest';
import { makeReader, makeWriter } from './bytes.ts';

const NUMBERS = [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, 0xffffffff];

test('a number takes one byte for every seven bits, and is read as it was written', () => {
  for (const number of NUMBERS) {
    const writer = makeWriter();
    writer.number(number);
    const bytes = writer.finish();
    expect(bytes).toHaveLength(Math.max(1, Math.ceil(number.toString(2).length / 7)));
    expect(makeReader(bytes).number()).toBe(number);
  }
});

test('the lowest bits of a number come first, and all bytes but the last are marked', () => {
  const writer = makeWriter();
  writer.number(300);
  expect([...writer.finish()]).toEqual([0b1010_1100, 0b0000_0010]);
});

test('numbers and bytes are read in the order in which they were written, however many they are', () => {
  const writer = makeWriter();
  const long = Uint8Array.from({ length: 5_000 }, (_, place) => place % 251);
  const numbers = Array.from({ length: 3_000 }, (_, place) => place * 7);
  writer.number(5);
  writer.bytes(long);
  for (const number of numbers) writer.number(number);
  writer.bytes(Uint8Array.of(9));
  const reader = makeReader(writer.finish());
  expect(reader.number()).toBe(5);
  expect(reader.bytes(5_000)).toEqual(long);
  expect(numbers.map(() => reader.number())).toEqual(numbers);
  expect(reader.bytes(1)).toEqual(Uint8Array.of(9));
});

test('bytes may be read to their end and no further', () => {
  const reader = makeReader(Uint8Array.of(1, 2, 3));
  expect(reader.bytes(3)).toEqual(Uint8Array.of(1, 2, 3));
  expect(() => reader.bytes(1)).toThrow('The bytes end too early.');
  expect(() => reader.number()).toThrow('The bytes end within a number.');
});

test('a number without its last byte is refused', () => {
  expect(() => makeReader(Uint8Array.of(0x80)).number()).toThrow('The bytes end within a number.');
});
