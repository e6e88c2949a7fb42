import type { Actor } from './actor.ts';
import { findRole } from './side.ts';

/**
 * Finds everything an actor speaks or acts for on a day, itself first: a person, the office held, its state.
 *
 * Follows the role held that day, else `of`, to the end of the chain; unlike `findSide` it does not stop at the first actor
 * that can be a column. `day` is `YYYY-MM-DD`, or null where the date is unknown: then the latest role.
 */
export function findAffiliations(
  actors: ReadonlyMap<string, Actor>,
  id: string,
  day: string | null,
): readonly string[] {
  const chain = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !chain.has(current)) {
    chain.add(current);
    const actor: Actor | undefined = actors.get(current);
    current = actor === undefined ? undefined : (findRole(actor, day)?.of ?? actor.of);
  }
  return [...chain];
}
