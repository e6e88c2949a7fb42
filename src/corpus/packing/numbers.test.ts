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
  [[7], 'p11(', Uint8Array],
  [[0, 7], 'p11 (', Uint8Array],
  [[92], 'p11~', Uint8Array],
  [[93], 'p21 !', Uint8Array],
  [[255], 'p21g#', Uint8Array],
  [[256], 'p22h#', Uint16Array],
  [[65_535], 'p32aV(', Uint16Array],
  [[65_536], 'p34bV(', Uint32Array],
  [[4_294_967_295], 's14!', Uint32Array],
  [[-1], 's1n!', Int32Array],
  [[1000, 1001, 1002], 's22', Uint16Array],
  [[70_000, 70_001, 70_002, 70_003], 's34', Uint32Array],
  [[3, 1, 2], 'p11$!#', Uint8Array],
  [[100, 50, 100, 50], 'p21', Uint8Array],
  [[2 ** 32 - 3, 5], 's14&1', Uint32Array],
  [[3e9, 1, 3e9], 'p54', Uint32Array],
])('Numbers are written in the fewest digits and read into the narrowest array: %j', (numbers, begin, array) => {
  const packed = packNumbers(numbers);
  expect(packed.slice(0, begin.length)).toBe(begin);
  const read = unpackNumbers(packed, numbers.length);
  expect(read).toBeInstanceOf(array);
  expect(Array.from(read)).toEqual(numbers);
});

test('The low digits of all stand before the higher ones', () => {
  expect(packNumbers([93, 4 * 93 + 3, 93])).toBe('p22 $ !%!');
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
  ['q117', 'packed numbers begin with "q11"'],
  ['p617', 'packed numbers begin with "p61"'],
  ['p017', 'packed numbers begin with "p01"'],
  ['pp', 'packed numbers begin with "pp"'],
  ['', 'packed numbers begin with ""'],
  ['p', 'packed numbers begin with "p"'],
  ['p137', 'packed numbers are of the kind "3"'],
  ['p11', 'packed numbers have 0 letters, not 1'],
  ['p1177', 'packed numbers have 2 letters, not 1'],
  ['p217', 'packed numbers have 1 letters, not 2'],
  ['p11é', 'packed numbers hold a letter that is no digit'],
])('Damaged numbers are refused: %j', (packed, message) => {
  expect(() => unpackNumbers(packed, 1)).toThrow(message);
});
