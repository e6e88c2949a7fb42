import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from './numbers.ts';

test('Whole numbers of 32 bits come out as they went in', () => {
  const number = fc.oneof(
    fc.integer(),
    fc.integer({ min: 0, max: 300 }),
    fc.constantFrom(0, 255, 256, 65_535, 65_536, 2 ** 31 - 1, -(2 ** 31)),
  );
  const numbers = fc.oneof(fc.array(number), fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })));
  fc.assert(
    fc.property(numbers, (all) => {
      expect(Array.from(unpackNumbers(packNumbers(all), all.length))).toEqual(all);
    }),
  );
});

test.each([
  [[], 'p11', Uint8Array],
  [[7], 'p11Bw', Uint8Array],
  [[0, 7], 'p11AAc', Uint8Array],
  [[255], 'p11/w', Uint8Array],
  [[256], 'p22AAE', Uint16Array],
  [[65_535], 'p22//8', Uint16Array],
  [[65_536], 'p44AAABAA', Uint32Array],
  [[4_294_967_295], 's14AQ', Uint32Array],
  [[-1], 's1nAQ', Int32Array],
  [[1000, 1001, 1002], 's22', Uint16Array],
  [[70_000, 70_001, 70_002, 70_003], 's44', Uint32Array],
  [[3, 1, 2], 'p11AwEC', Uint8Array],
  [[100, 50, 100, 50], 'p11', Uint8Array],
])('Numbers are written in the fewest bytes and read into the narrowest array: %j', (numbers, begin, array) => {
  const packed = packNumbers(numbers);
  expect(packed.slice(0, begin.length)).toBe(begin);
  const read = unpackNumbers(packed, numbers.length);
  expect(read).toBeInstanceOf(array);
  expect(Array.from(read)).toEqual(numbers);
});

test('The low bytes of all stand before the higher ones', () => {
  expect(packNumbers([0x0201, 0x0403, 0x0201])).toBe(`p22${btoa('\x01\x03\x01\x02\x04\x02')}`);
});

test.each([
  [[1.5], '1.5'],
  [[Number.NaN], 'NaN'],
  [[2 ** 32], '4294967296'],
  [[-(2 ** 31) - 1], '-2147483649'],
  [[-1, 2 ** 31], '2147483648'],
])('What is no whole number of 32 bits is not packed: %j', (numbers, shown) => {
  expect(() => packNumbers(numbers)).toThrow(`${shown} is no whole number of 32 bits`);
});

test.each([
  [undefined, 'packed numbers are missing'],
  [7, 'packed numbers are missing'],
  ['q11Bw', 'packed numbers begin with "q11"'],
  ['p31Bw', 'packed numbers begin with "p31"'],
  ['pp', 'packed numbers begin with "pp"'],
  ['', 'packed numbers begin with ""'],
  ['p13Bw', 'packed numbers are of the kind "3"'],
  ['p11', 'packed numbers have 0 letters, not those of 1 bytes'],
  ['p11Bwx', 'packed numbers have 3 letters, not those of 1 bytes'],
  ['p11!w', 'packed numbers hold a letter that is none of base64'],
])('Damaged numbers are refused: %j', (packed, message) => {
  expect(() => unpackNumbers(packed, 1)).toThrow(message);
});
