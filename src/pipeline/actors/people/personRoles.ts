import type { Role } from '../../../corpus/actor.ts';
import { compareText } from '../../../corpus/compareText.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import type { CollectedNames, Phrase } from './collectNames.ts';
import { isSingleOffice } from './homeTitles.ts';
import type { MergedPerson } from './mergePersons.ts';
import { type ReadRole, readRole } from './roles.ts';

/** What roles are read with: `home` is the state that the corpus is at home in, `resolve` says whose a role is. */
export type RoleContext = {
  readonly names: CollectedNames;
  readonly home: string | undefined;
  readonly resolve: (role: ReadRole) => string | undefined;
};

type CountedRole = Role & { count: number; readonly isUnderstood: boolean };

const STATE_IDS: ReadonlySet<string> = new Set(GAZETTEER.flatMap(({ id, kind }) => (kind === 'state' ? [id] : [])));
const MOST_ROLES = 3;
/** Rarer words beside a name than these say nothing that the others do not. */
const MOST_PHRASES = 12;
/** A title understood so many times rarer than a printed one is a slip, or “if he were president”. */
const RARELY = 3;
/** Of those who are called by a title of which there is one, its holder is called so at least this often against who is oftenest. */
const HOLDER = 0.2;

/**
 * Lists the roles of persons, by person id: those that the words beside a name say, and those printed before the bare surname where nobody else has it.
 *
 * Oftenest first. A state that words name goes before the state at home, which is only understood; an office at home of which there is one
 * goes to whom it is oftenest given.
 */
export function listAllRoles(
  persons: readonly MergedPerson[],
  context: RoleContext,
): ReadonlyMap<string, readonly Role[]> {
  const known = new Map<string, ReadRole | undefined>();
  const read = (words: string) => {
    if (!known.has(words)) known.set(words, readRole(words, context.home));
    return known.get(words);
  };
  const counted = new Map(persons.map((person) => [person.id, countRoles(person, context, read)]));
  const most = new Map<string, number>();
  for (const role of [...counted.values()].flat()) {
    const office = nameOffice(role);
    if (office !== undefined) most.set(office, Math.max(most.get(office) ?? 0, role.count));
  }
  return new Map(Array.from(counted, ([id, roles]) => [id, chooseRoles(roles, context.home, most)]));
}

type ReadWords = (words: string) => ReadRole | undefined;

function countRoles(person: MergedPerson, { names, resolve }: RoleContext, read: ReadWords): CountedRole[] {
  const titled = person.isAlone ? (names.titled.get(person.surname)?.values() ?? []) : [];
  const phrases = [...person.phrases, ...titled].toSorted((a, b) => b.count - a.count || compareText(a.words, b.words));
  const roles = new Map<string, CountedRole>();
  for (const phrase of phrases.slice(0, MOST_PHRASES)) {
    const role = read(phrase.words);
    const of = role === undefined ? undefined : resolve(role);
    if (role === undefined || of === undefined || of === person.id) continue;
    const key = `${of} ${role.title.toLowerCase()}`;
    const before = roles.get(key);
    if (before === undefined) roles.set(key, countOne(role, of, phrase));
    else before.count += phrase.count;
  }
  return [...roles.values()].toSorted((a, b) => b.count - a.count);
}

function countOne({ title, isUnderstood }: ReadRole, of: string, { words, article, count }: Phrase): CountedRole {
  return { title, of, source: `“${words}”, ${article}`, count, isUnderstood: isUnderstood === true };
}

function chooseRoles(all: readonly CountedRole[], home: string | undefined, most: ReadonlyMap<string, number>): Role[] {
  const isForeign = all.some((role) => !role.isUnderstood && role.of !== home && STATE_IDS.has(role.of));
  const said = Math.max(0, ...all.map((role) => (role.isUnderstood ? 0 : role.count)));
  const kept = all.filter((role) => {
    if (!role.isUnderstood) return true;
    const office = nameOffice(role);
    const isHolder = office === undefined || role.count >= HOLDER * (most.get(office) ?? 0);
    return isHolder && !isForeign && role.count * RARELY >= said;
  });
  return kept.slice(0, MOST_ROLES).map(({ title, of, source }) => ({ title, of, source }));
}

function nameOffice({ title, of, isUnderstood }: CountedRole): string | undefined {
  return isUnderstood && isSingleOffice(title) ? `${of} ${title.toLowerCase()}` : undefined;
}
