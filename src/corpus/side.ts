import type { Actor, Role } from './actor.ts';
import { compareText } from './compareText.ts';

/**
 * Finds the role a person held on a day.
 *
 * `day` is a calendar day `YYYY-MM-DD`, or null where the date is unknown: then the latest role. A role's ends are EDTF dates of year,
 * month or day precision and count inclusively. Of several, the one begun last. Undefined where none fits.
 */
export function findRole(actor: Actor, day: string | null): Role | undefined {
  // Most actors have none, and are asked once for each of thousands of events.
  if (actor.roles.length === 0) return undefined;
  const held = actor.roles.filter((role) => day === null || isHeldOn(role, day));
  return held.toSorted((a, b) => compareText(b.from ?? '', a.from ?? ''))[0];
}

/**
 * Finds the side an actor speaks or acts for on a day, by following `of` and the role held that day.
 *
 * Ends at the first actor that can be a column, or at the last actor of the chain, which is then its own side. Source: codebook, section 5.
 */
export function findSide(actors: ReadonlyMap<string, Actor>, id: string, day: string | null): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const actor = actors.get(current);
    if (actor === undefined || actor.side !== undefined) return current;
    const next = findRole(actor, day)?.of ?? actor.of;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function isHeldOn(role: Role, day: string): boolean {
  const from = role.from?.slice(0, 10) ?? '';
  const to = role.to?.slice(0, 10);
  return day.slice(0, from.length) >= from && (to === undefined || day.slice(0, to.length) <= to);
}
