import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers } from './numbers.ts';
import {
  isTable,
  type Opening,
  openCodes,
  openNumbers,
  openOffsets,
  openOnce,
  readCount,
  readList,
} from './opening.ts';
import { lengthen, shorten } from './shortNames.ts';

/** An opening that keeps the work it is given until it is asked to do it. */
function keepWork(): { opening: Opening; works: (() => void)[] } {
  const works: (() => void)[] = [];
  return { opening: { words: () => ({ count: 0, at: () => '' }), later: (work) => works.push(work) }, works };
}

test('What is asked for is computed once, whether it was asked for or done later', () => {
  const { opening, works } = keepWork();
  let times = 0;
  const read = openOnce(opening, () => (times += 1));
  expect([times, works.length]).toEqual([0, 1]);
  expect([read(), read()]).toEqual([1, 1]);
  works[0]?.();
  expect(times).toBe(1);
  expect(() => openOnce(opening, () => undefined)()).toThrow('a packed column is empty');
});

test('What is damaged is told when it is asked for, each time', () => {
  const { opening, works } = keepWork();
  const read = openNumbers('p11', 1, opening);
  for (const ask of [read, read, works[0]]) expect(ask).toThrow('packed numbers have 0 letters');
  expect(Array.from(openNumbers(packNumbers([4, 5]), 2, opening)())).toEqual([4, 5]);
});

test('What is damaged is told as whoever opens it wants it told', () => {
  const { opening, works } = keepWork();
  const guard = <Value>(compute: () => Value) => {
    return () => {
      try {
        return compute();
      } catch {
        throw new Error('a file is damaged');
      }
    };
  };
  const read = openNumbers('p11', 1, { ...opening, guard });
  for (const ask of [read, read, works[0]]) expect(ask).toThrow('a file is damaged');
  expect(Array.from(openNumbers(packNumbers([4, 5]), 2, { ...opening, guard })())).toEqual([4, 5]);
});

test('The offset of a row is the sum of the lengths before it, however many rows there are', () => {
  const { opening } = keepWork();
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 100 }), (lengths) => {
      const total = lengths.reduce((sum, length) => sum + length, 0);
      const offset = openOffsets({ packed: packNumbers(lengths), count: lengths.length, total }, opening);
      let sum = 0;
      for (const [row, length] of [...lengths, 0].entries()) {
        expect(offset(row)).toBe(sum);
        sum += length;
      }
    }),
  );
  for (const count of [0, 31, 32, 33, 64, 96]) {
    const packed = packNumbers(Array.from({ length: count }, () => 1));
    expect(openOffsets({ packed, count, total: count }, opening)(count)).toBe(count);
    const wrong = openOffsets({ packed, count, total: count + 1 }, opening);
    expect(() => wrong(0)).toThrow(`packed lists have ${count} members, not ${count + 1}`);
  }
});

test('No word has a number beyond its dictionary', () => {
  const { opening } = keepWork();
  const words = { count: 3, at: String };
  const open = (code: number, least: number) =>
    openCodes({ packed: packNumbers([code]), count: 1, least }, words, opening);
  expect(Array.from(open(2, 0)())).toEqual([2]);
  expect(open(3, 0)).toThrow('a packed word has the number 3 of 3');
  expect(Array.from(open(3, 1)())).toEqual([3]);
  expect(open(4, 1)).toThrow('a packed word has the number 4 of 4');
});

test('A list has the parts that are asked for, a number of rows is one, and a table has keys', () => {
  expect(readList([1, 2], 2)).toEqual([1, 2]);
  for (const packed of [undefined, null, 'ab', { length: 2 }, [1], [1, 2, 3]])
    expect(() => readList(packed, 2)).toThrow('a packed column is missing');
  expect([readCount(0), readCount(7, 7), readCount(0xffffffff)]).toEqual([0, 7, 0xffffffff]);
  for (const packed of [undefined, null, '7', 1.5, -1, 8, Number.NaN])
    expect(() => readCount(packed, 7)).toThrow('a packed number of rows is missing');
  expect(() => readCount(0x100000000)).toThrow('a packed number of rows is missing');
  expect([isTable({}), isTable([]), isTable(null), isTable('a'), isTable(1)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('A name without what is known of it comes back whole', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '/', '\u007f', '\u0080') });
  fc.assert(
    fc.property(name, name, (whole, known) => {
      expect(lengthen(shorten(whole, known), () => known)).toBe(whole);
    }),
  );
  expect(shorten('articles/talks.txt', 'talks')).toBe('articles/\u007f.txt');
  expect(shorten('articles/talks.txt', 'peace')).toBe('articles/talks.txt');
  expect(shorten('articles/talks.txt', '')).toBe('articles/talks.txt');
  expect(shorten('a\u007f', 'a')).toBe('\u0080a\u007f');
  expect(shorten('\u0080a', 'a')).toBe('\u0080\u0080a');
  expect(shorten('b\u0080a', 'a')).toBe('b\u0080\u007f');
});
