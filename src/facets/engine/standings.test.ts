import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bits } from './bits.ts';
import type { Seats } from './seats.ts';
import { countStaying, readExtent, readStandings } from './standings.ts';

/** The seats of articles of so many passages, as `makeSeats` gives them; none of the passages was found by machine. */
function seat(passages: readonly number[]): Seats {
  const words = passages.map((count) => (count >>> 5) + 1);
  const first = [0, ...words.map((_, article) => words.slice(0, article + 1).reduce((sum, own) => sum + own, 0))];
  const used = passages.flatMap((count, article) =>
    Array.from({ length: words[article] ?? 0 }, (_, word) => bitsBelow(count + 1 - 32 * word)),
  );
  return {
    first: Uint32Array.from(first),
    used: Uint32Array.from(used),
    found: new Uint32Array(used.length),
    base: new Int32Array(used.length),
  };
}

function bitsBelow(count: number): number {
  return count >= 32 ? 0xffffffff : 2 ** Math.max(0, count) - 1;
}

/** Words that keep nothing and all are as likely as those between. */
const word = fc.oneof(fc.constant(0), fc.constant(0xffffffff), fc.nat(0xffffffff));
const questions = fc
  .array(fc.nat(70), { minLength: 1, maxLength: 40 })
  .map(seat)
  .chain((seats) => {
    const mask = fc
      .array(word, { minLength: seats.used.length, maxLength: seats.used.length })
      .map((words) => seats.used.map((used, place) => used & (words[place] ?? 0)));
    return fc.record({ seats: fc.constant(seats), masks: fc.array(mask, { minLength: 1, maxLength: 4 }) });
  });

test('how much of every article some masks keep together is what bit by bit is found, and each list is in order', () => {
  fc.assert(
    fc.property(questions, ({ seats, masks }) => {
      const joined = seats.used.map((_, place) => masks.reduce((bits, mask) => bits & (mask[place] ?? 0), -1));
      const rows = [...seats.first.keys()].slice(0, -1);
      const wordsOf = (bits: Bits, row: number) => bits.subarray(seats.first[row], seats.first[row + 1]);
      const isGone = (row: number) => wordsOf(joined, row).every((bits) => bits === 0);
      const isWhole = (row: number) => wordsOf(joined, row).join() === wordsOf(seats.used, row).join();
      const [gone, whole] = [rows.filter(isGone), rows.filter(isWhole)];
      const partly = rows.filter((row) => !isGone(row) && !isWhole(row));

      const standings = readStandings(
        seats,
        masks.map((mask) => ({ mask, ...readExtent(seats, mask) })),
      );
      expect(standings.counts).toEqual({ gone: gone.length, whole: whole.length, partly: partly.length });
      expect(countStaying(standings)).toBe(whole.length + partly.length);
      expect([standings.gone(), standings.whole(), standings.partly].map((list) => [...list])).toEqual([
        gone,
        whole,
        partly,
      ]);
      expect([...standings.staying()]).toEqual(rows.filter((row) => !isGone(row)));
      expect([...standings.losing()]).toEqual(rows.filter((row) => !isWhole(row)));
      for (const row of partly) expect(wordsOf(standings.parts, row)).toEqual(wordsOf(joined, row));
      const parts = standings.parts.slice();
      expect(standings.mask()).toEqual(joined);
      expect(standings.parts).toEqual(parts);
    }),
  );
});
