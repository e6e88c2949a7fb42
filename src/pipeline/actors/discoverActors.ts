import type { Actor } from '../../corpus/actor.ts';
import { countNamed } from './countNamed.ts';
import { GAZETTEER } from './gazetteer/gazetteer.ts';
import { choosePersons } from './people/choosePersons.ts';
import type { CollectedNames } from './people/collectNames.ts';

/**
 * Finds the actors of a corpus that has no list of them.
 *
 * States, organizations and offices of the world's list that the articles name; persons, and the offices they speak for, from the articles' own
 * words, with the roles these words give them. Most named first. Nobody is guessed: who has no title and is not known by a given
 * name is left out, and a role whose words name no state or organization is no role. Sides are given when it is known who speaks: see `giveSides`.
 */
export function discoverActors(names: CollectedNames): Actor[] {
  const all = joinSpellings([...GAZETTEER, ...choosePersons(names)]);
  const counts = countNamed(names, all);
  const count = (actor: Actor) => counts.get(actor.id) ?? 0;
  const kept = keepOwners(
    all.filter((actor) => count(actor) > 0),
    all,
  );
  return kept.toSorted((a, b) => count(b) - count(a));
}

/** A later entry with an id that stands already only adds its spellings. */
function joinSpellings(actors: readonly Actor[]): Actor[] {
  const joined = new Map<string, Actor>();
  for (const actor of actors) {
    const known = joined.get(actor.id);
    joined.set(actor.id, known === undefined ? actor : { ...known, aliases: [...known.aliases, ...actor.aliases] });
  }
  return [...joined.values()];
}

/** An actor's role or office is a way to its side: whom these name is kept, named or not. */
function keepOwners(named: readonly Actor[], all: readonly Actor[]): Actor[] {
  const byId = new Map(all.map((actor) => [actor.id, actor]));
  const kept = new Map(named.map((actor) => [actor.id, actor]));
  for (const actor of kept.values()) {
    for (const id of [actor.of, ...actor.roles.map((role) => role.of)]) {
      const owner = id === undefined ? undefined : byId.get(id);
      if (owner !== undefined) kept.set(owner.id, owner);
    }
  }
  return [...kept.values()];
}
