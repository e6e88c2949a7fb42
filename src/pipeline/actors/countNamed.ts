import type { Actor } from '../../corpus/actor.ts';
import type { CollectedNames } from './people/collectNames.ts';
import { MONTH_SURNAMES } from './people/notPersons.ts';

/** Counts how often each actor is named: by actor id. Surnames that stand alone count for who owns them. */
export function countNamed(names: CollectedNames, found: readonly Actor[]): ReadonlyMap<string, number> {
  const counts = new Map(names.institutions);
  const forms = new Map<string, number>();
  for (const person of names.persons.values()) for (const [form, count] of person.forms) forms.set(form, count);
  for (const actor of found) {
    if (actor.found === 'gazetteer') continue;
    const printed = actor.kind === 'person' ? [actor.name, ...actor.aliases] : [];
    const sum = printed.reduce(
      (total, name) => total + (forms.get(name) ?? (MONTH_SURNAMES.has(name) ? 0 : names.singles.get(name)) ?? 0),
      0,
    );
    counts.set(actor.id, (counts.get(actor.id) ?? 0) + Math.max(sum, 1));
  }
  return counts;
}
