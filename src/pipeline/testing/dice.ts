/** Chance that is the same each time: a seeded generator, for tests and benches that must be repeatable. */
export type Dice = {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  /** True that often: `part` is between 0 and 1. */
  readonly hits: (part: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <Member>(list: readonly Member[]) => Member;
};

/** Makes dice that begin at a number. Source: mulberry32, by Tommy Ettinger (public domain). */
export function makeDice(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    hits: (part) => next() < part,
    pick(list) {
      const member = list[below(list.length)];
      if (member === undefined) throw new Error('A choice was made from an empty list.');
      return member;
    },
  };
}
