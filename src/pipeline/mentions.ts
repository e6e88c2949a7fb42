import type { Actor } from '../corpus/actor.ts';
import type { Block } from '../corpus/article.ts';
import type { Mention } from '../corpus/mention.ts';
import { BLOCKED_NAMES } from './actors/gazetteer/supplement.ts';
import { isInstitutionMeant, isSurnameMeant } from './actors/guards.ts';
import { findNames, makeNameTable, type NameTable } from './actors/nameTable.ts';
import { readPersonName, stripArticle } from './actors/people/personName.ts';

/** Finds every place where an article names an actor. */
export type FindMentions = (text: string, blocks: readonly Block[]) => Mention[];

/** What a name can mean: an actor for certain; an actor of the world's list, where the words beside it agree; one of those with a surname; or nobody. */
type Meaning =
  | { readonly kind: 'listed' | 'institution'; readonly actor: string }
  | { readonly kind: 'full'; readonly actor: string; readonly family: string }
  | {
      readonly kind: 'surname';
      readonly family: string;
      readonly owner: string | undefined;
      readonly otherwise: string | undefined;
    }
  | { readonly kind: 'blocked' };

const NAMING: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'heading', 'paragraph', 'caption']);
const LISTED: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'heading', 'paragraph']);

/**
 * Makes the finder of mentions for a list of actors.
 *
 * Names, short names and aliases as printed, typography folded, case kept; the longest name wins, whole words only, a possessive's ending
 * left out; mentions do not overlap. Of two actors with one name the first is meant. Only title, headings and body are looked at.
 * What a person listed is taken at its word. Names that a machine found are judged by the words beside them, and a bare surname means the person of that
 * name whom the article names in full: its owner in the corpus, else the one named last. Captions are searched for found actors only.
 */
export function makeFindMentions(actors: readonly Actor[]): FindMentions {
  if (actors.length === 0) return () => [];
  const table = makeNameTable(listMeanings(actors));
  const naming = actors.some((actor) => actor.found !== undefined) ? NAMING : LISTED;
  return (text, blocks) => {
    const last = new Map<string, string>();
    const mentions: Mention[] = [];
    for (const block of blocks) if (naming.has(block.kind)) findInBlock(table, { text, block, last, mentions });
    return mentions;
  };
}

/** Where something is looked for, whom the article has named last by surname, and where what is found goes. */
type Search = {
  readonly text: string;
  readonly block: Block;
  readonly last: Map<string, string>;
  readonly mentions: Mention[];
};

function findInBlock(table: NameTable<Meaning>, { text, block, last, mentions }: Search): void {
  for (const found of findNames(table, text, block)) {
    const { start, end, value } = found;
    if (value.kind === 'full') last.set(value.family, value.actor).set(`owner ${value.actor}`, value.actor);
    const actor = chooseActor(value, { text, block, found }, last);
    if (actor !== undefined) mentions.push({ actor, start, end });
  }
}

type NamedPlace = {
  readonly text: string;
  readonly block: Block;
  readonly found: { readonly start: number; readonly end: number };
};

function chooseActor(meaning: Meaning, place: NamedPlace, last: ReadonlyMap<string, string>): string | undefined {
  if (meaning.kind === 'blocked') return undefined;
  if (meaning.kind === 'institution') return isInstitutionMeant(place) ? meaning.actor : undefined;
  if (meaning.kind !== 'surname') return meaning.actor;
  const isHeadline = place.block.kind !== 'paragraph' && place.block.kind !== 'caption';
  const named = last.get(meaning.family);
  if (named === undefined && meaning.otherwise !== undefined)
    return isInstitutionMeant(place) ? meaning.otherwise : undefined;
  const person =
    named === undefined || meaning.owner === undefined
      ? (named ?? meaning.owner)
      : chooseOwner(meaning.owner, named, last);
  return person !== undefined && isSurnameMeant(place, isHeadline) ? person : undefined;
}

/** The owner of a surname is meant wherever the article has named the owner; where it has named only another, that one. */
function chooseOwner(owner: string, named: string, last: ReadonlyMap<string, string>): string {
  return last.get(`owner ${owner}`) === undefined ? named : owner;
}

function listMeanings(actors: readonly Actor[]): (readonly [string, Meaning])[] {
  const found = actors.filter((actor) => actor.found !== undefined);
  const meanings: (readonly [string, Meaning])[] = [];
  const add = (actor: Actor, meaning: Meaning) => {
    for (const name of [actor.name, ...(actor.short === undefined ? [] : [actor.short]), ...actor.aliases])
      meanings.push([name, meaning]);
  };
  for (const actor of actors) if (actor.found === undefined) add(actor, { kind: 'listed', actor: actor.id });
  if (found.length === 0) return meanings;
  for (const name of BLOCKED_NAMES) meanings.push([name, { kind: 'blocked' }]);
  meanings.push(...listPersonMeanings(found));
  for (const actor of found)
    if (actor.kind !== 'person')
      add(actor, { kind: actor.found === 'gazetteer' ? 'institution' : 'listed', actor: actor.id });
  return meanings;
}

function listPersonMeanings(found: readonly Actor[]): (readonly [string, Meaning])[] {
  const persons = found.filter((actor) => actor.kind === 'person');
  const institutions = new Map(
    found.flatMap((actor) =>
      actor.kind === 'person' ? [] : [actor.name, ...actor.aliases].map((name) => [name, actor.id] as const),
    ),
  );
  const families = new Map<string, string | undefined>();
  const full = persons.flatMap((actor) => {
    const names = [...new Set([actor.name, ...(actor.short === undefined ? [] : [actor.short]), ...actor.aliases])];
    const family = stripArticle(readPersonName(actor.name).surname);
    if (!families.has(family)) families.set(family, undefined);
    return names.flatMap((name): (readonly [string, Meaning])[] => {
      if (name !== family) return [[name, { kind: 'full', actor: actor.id, family }]];
      families.set(family, actor.id);
      return [];
    });
  });
  const bare = Array.from(families, ([family, owner]): readonly [string, Meaning] => [
    family,
    { kind: 'surname', family, owner, otherwise: institutions.get(family) },
  ]);
  return [...full, ...bare];
}
