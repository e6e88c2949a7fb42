import type { Actor, Role } from '../../../corpus/actor.ts';
import { slug } from '../slug.ts';
import type { CollectedNames } from './collectNames.ts';
import { findHome } from './findHome.ts';
import { type MergedPerson, mergePersons } from './mergePersons.ts';
import { listAllRoles } from './personRoles.ts';
import type { ReadRole } from './roles.ts';

/** Reasons enough, in halves, to take a name for a person's: a title, a given name, or two smaller signs. */
const LEAST_EVIDENCE = 3;
/** A page cannot show more persons than this; the most named are kept. */
const MOST_PERSONS = 5000;

/** Chooses the persons of a corpus from its names, with roles and the campaigns and ministries that its words speak of. Most named first. */
export function choosePersons(names: CollectedNames): Actor[] {
  const home = findHome(names.institutions);
  const merged = mergePersons(names, LEAST_EVIDENCE).slice(0, MOST_PERSONS);
  const owners = new Map(merged.flatMap((person) => (person.ownsSurname ? [[person.surname, person] as const] : [])));
  const campaigns = new Map<string, Actor>();
  const misspelt = new Map<string, Set<string>>();
  const resolve = (role: ReadRole): string | undefined => {
    if (role.misspelt !== undefined && role.of !== undefined)
      misspelt.set(role.of, (misspelt.get(role.of) ?? new Set()).add(role.misspelt));
    if (role.person === undefined) return role.of;
    const principal = owners.get(role.person);
    if (principal === undefined) return undefined;
    if (!role.title.startsWith('campaign')) return principal.id;
    const campaign = makeCampaign(role.person, principal.id);
    campaigns.set(campaign.id, campaign);
    return campaign.id;
  };
  for (const surname of names.campaigns) {
    const principal = owners.get(surname);
    if (principal !== undefined) campaigns.set(slug(`${surname} campaign`), makeCampaign(surname, principal.id));
  }
  const roles = listAllRoles(merged, { names, home, resolve });
  const persons = merged.map((person) => makePerson(person, roles.get(person.id) ?? []));
  return [...persons, ...campaigns.values(), ...listMinistries(names), ...listMisspelt(misspelt)];
}

function makePerson(person: MergedPerson, roles: readonly Role[]): Actor {
  return {
    id: person.id,
    kind: 'person',
    name: person.name,
    ...(person.ownsSurname ? { short: person.surname } : {}),
    aliases: [...person.forms, ...(person.ownsSurname ? [person.surname] : [])].filter((form) => form !== person.name),
    roles: [...roles],
    found: 'text',
  };
}

function makeCampaign(surname: string, of: string): Actor {
  const name = `${surname} campaign`;
  return { id: slug(name), kind: 'group', name, aliases: [`${surname}'s campaign`], roles: [], of, found: 'text' };
}

function listMinistries(names: CollectedNames): Actor[] {
  return Array.from(
    names.ministries,
    ([id, { name, of, forms }]): Actor => ({
      id,
      kind: 'office',
      name,
      aliases: [...forms.keys()].filter((form) => form !== name),
      roles: [],
      of,
      found: 'text',
    }),
  );
}

/** Spellings that only these articles have stand at an entry of their own until `discoverActors` joins it to the state's. */
function listMisspelt(misspelt: ReadonlyMap<string, ReadonlySet<string>>): Actor[] {
  return Array.from(
    misspelt,
    ([id, forms]): Actor => ({ id, kind: 'state', name: id, aliases: [...forms], roles: [], found: 'gazetteer' }),
  );
}
