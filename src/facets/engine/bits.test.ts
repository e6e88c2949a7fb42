import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits, hasBit, joinBits, listBits, makeAllBits, makeBits, setBit } from './bits.ts';

const sizes = [0, 1, 31, 32, 33, 63, 64, 65];

test('a set of all rows has each of them and no bit beyond the last', () => {
  for (const size of sizes) {
    const all = makeAllBits(size);
    expect(all.length).toBe(Math.ceil(size / 32));
    expect([...listBits(all)]).toEqual(Array.from({ length: size }, (_, row) => row));
    expect(countBits(all)).toBe(size);
  }
});

test('a set has the rows that were put into it, in order, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(99)), (rows) => {
      const bits = makeBits(100);
      for (const row of rows) setBit(bits, row);
      expect([...listBits(bits)]).toEqual(rows.toSorted((a, b) => a - b));
      for (let row = 0; row < 100; row += 1) expect(hasBit(bits, row)).toBe(rows.includes(row));
    }),
  );
});

test('the rows of several sets together are those in each, and no set is changed', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(69)), { minLength: 1, maxLength: 4 }), (lists) => {
      const sets = lists.map((rows) => {
        const bits = makeBits(70);
        for (const row of rows) setBit(bits, row);
        return bits;
      });
      const joined = joinBits(sets);
      expect([...listBits(joined)]).toEqual(
        Array.from({ length: 70 }, (_, row) => row).filter((row) => lists.every((rows) => rows.includes(row))),
      );
      setBit(joined, 0);
      expect(sets.map((bits) => [...listBits(bits)])).toEqual(lists.map((rows) => rows.toSorted((a, b) => a - b)));
    }),
  );
});
