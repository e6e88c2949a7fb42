import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGaps, writeGaps } from './gaps.ts';

const rows = (...lists: readonly (readonly number[])[]) => ({
  offsets: Uint32Array.from([0, ...lists.map((_, row) => lists.slice(0, row + 1).flat().length)]),
  values: Uint32Array.from(lists.flat()),
});

test('a gap is written as its quotient in ones, a nought, and its rest', () => {
  // Three of sixteen: the power of two is 2. The gaps 0, 4 and 3 are 0 and 0, 11 0 and 0, 1 0 and 1.
  expect([...writeGaps(rows([0, 5, 9]), 16)]).toEqual([0b0011_0010, 0b1000_0000]);
});

test('each list has the power of two that its own mean gap gives', () => {
  // One of sixteen: the power is 8, and the gap 5 stands as it is. Eight of sixteen: it is 1, and each gap of nought is one nought.
  expect([...writeGaps(rows([5], [0, 1, 2, 3, 4, 5, 6, 7]), 16)]).toEqual([0b0101_0000, 0b0000_0000]);
});

test('an empty list takes no room', () => {
  expect(writeGaps(rows([], []), 16)).toHaveLength(0);
  expect(readGaps(new Uint8Array(), Uint32Array.of(0, 0, 0), 16)).toHaveLength(0);
});

test('lists of places are read as they were written, whatever their gaps', () => {
  const anyLists = fc.array(fc.uniqueArray(fc.nat(70_000), { maxLength: 40 }), { maxLength: 8 });
  fc.assert(
    fc.property(anyLists, fc.constantFrom(70_001, 200_000), (lists, limit) => {
      const sorted = rows(...lists.map((list) => list.toSorted((a, b) => a - b)));
      expect(readGaps(writeGaps(sorted, limit), sorted.offsets, limit)).toEqual(sorted.values);
    }),
  );
});

test('a list longer than what was thought enough is written whole', () => {
  const limit = 0x7fffffff;
  const far = Array.from({ length: 2_000 }, (_, place) => place * 1_000_003);
  const written = writeGaps(rows(far), limit);
  expect(written.length).toBeGreaterThan(1024 + far.length);
  expect(readGaps(written, rows(far).offsets, limit)).toEqual(Uint32Array.from(far));
});

test('bits that end with a byte are enough, and bits that end within a list are refused', () => {
  const { offsets } = rows([0, 1, 2, 3, 4, 5, 6, 7]);
  expect([...readGaps(Uint8Array.of(0), offsets, 8)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(() => readGaps(new Uint8Array(), offsets, 8)).toThrow('The bits end within a list.');
  expect(() => readGaps(Uint8Array.of(0), rows([0, 1, 2, 3, 4, 5, 6, 7, 8]).offsets, 9)).toThrow(/end/);
});
