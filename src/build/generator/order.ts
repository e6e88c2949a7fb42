import { type Dice, makeDice } from '../../pipeline/testing/dice.ts';

/**
 * Which corpus is wanted: the same order gives the same corpus.
 *
 * `coded` is the part of the articles that people have coded, between 0 and 1. `length`: whole articles are about 3.3 kB, brief ones hold
 * little but what is said and what happens in them, so that a hundred thousand fit in the memory.
 */
export type Order = {
  readonly count: number;
  readonly seed: number;
  readonly coded?: number;
  readonly length?: 'whole' | 'brief';
};

/** Makes the dice of one article: any article can be made without those before it. */
export function makeArticleDice(seed: number, index: number): Dice {
  return makeDice(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
}

const FINE = 2 ** 30;

/** Draws a place below the limit as words, persons and issues are drawn in life: the place r comes up about 1/r as often as the first. Source: Zipf's law. */
export function drawSkewed(dice: Dice, limit: number): number {
  const part = dice.below(FINE) / FINE;
  return Math.min(limit - 1, Math.floor((limit + 1) ** part) - 1);
}

/** Picks one of a list that is not empty, the first ones far more often than the last. */
export function pickSkewed<Member>(dice: Dice, list: readonly Member[]): Member {
  const member = list[drawSkewed(dice, list.length)];
  if (member === undefined) throw new Error('A choice was made from an empty list.');
  return member;
}
