import type { Actor } from '../../corpus/actor.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Statement } from '../../corpus/statement.ts';

/** A side a reader can choose, with how much it says. */
export type SideChoice = { readonly side: Actor; readonly count: number };

/** Lists every side that can be a column, in the codebook's order; those that say nothing come last. */
export function listSides(lookup: Lookup, countOf: (side: string) => number): readonly SideChoice[] {
  const choices = lookup.sides.map((side) => ({ side, count: countOf(side.id) }));
  return choices.toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0));
}

/** Counts the issues a side speaks on. */
export function countIssues(statements: readonly Statement[], side: string): number {
  return new Set(statements.filter((one) => one.side === side).map((one) => one.issue)).size;
}

/** Puts the pinned side first; the others keep their order. */
export function orderSides(sides: readonly string[], pinned: string | null): readonly string[] {
  if (pinned === null || !sides.includes(pinned)) return sides;
  return [pinned, ...sides.filter((side) => side !== pinned)];
}

/** Moves a side by one column to the left (-1) or the right (1). */
export function moveSide(sides: readonly string[], side: string, step: -1 | 1): readonly string[] {
  const from = sides.indexOf(side);
  const to = from + step;
  const other = sides[to];
  if (from < 0 || other === undefined) return sides;
  return sides.map((one, index) => (index === from ? other : index === to ? side : one));
}

/** Puts one side in the place of another. */
export function replaceSide(sides: readonly string[], before: string, after: string): readonly string[] {
  return sides.map((side) => (side === before ? after : side));
}
