import { ACTOR_KINDS, type Actor, FINDINGS, type Role, SIDE_COLORS } from '../actor.ts';
import type { Json } from '../packed.ts';
import {
  type Fields,
  list,
  oneOf,
  openFields,
  optional,
  packFields,
  readRow,
  struct,
  text,
  word,
  wordOrNone,
} from './coding.ts';
import type { Column, Naming, Opening } from './opening.ts';
import { lengthen, shorten } from './shortNames.ts';
import { keepMade, makeViews } from './views.ts';

/** A role whose source names an article at its end has that as a word. */
type PackedRole = Role & { readonly article: string | undefined };
type PackedActor = Omit<Actor, 'roles'> & { readonly roles: PackedRole[] };

const FIELDS: Fields<PackedActor> = {
  id: word('actor'),
  kind: oneOf(ACTOR_KINDS),
  name: text,
  short: optional(text),
  aliases: list(text),
  code: optional(text),
  roles: list(
    struct<PackedRole>({
      title: word('office'),
      of: word('actor'),
      from: optional(text),
      to: optional(text),
      source: text,
      article: wordOrNone('article'),
    }),
  ),
  of: optional(word('actor')),
  side: optional(struct({ short: text, color: oneOf(SIDE_COLORS) })),
  definition: optional(text),
  source: optional(text),
  found: optional(oneOf(FINDINGS)),
};

/** Packs actors: most names follow from the id, and most short ones and aliases from the name. */
export function packActors(actors: readonly Actor[], articles: ReadonlySet<string>, naming: Naming): Json {
  return packFields(
    FIELDS,
    actors.map((actor) => shortenActor(actor, articles)),
    naming,
  );
}

/** Opens what `packActors` packed. All are named at once, and hardly one is asked for more: the rest of one is read, and kept, when it is. */
export function openActors(packed: Json | undefined, count: number, opening: Opening): Column<Actor> {
  const columns = openFields(FIELDS, packed, { count, opening });
  const rest = keepMade((row) => lengthenActor(readRow(columns, row)));
  return makeViews<Actor>({
    id: columns.id,
    kind: columns.kind,
    name: (row) => lengthen(columns.name(row), () => printName(columns.id(row))),
    short: (row) => rest(row).short,
    aliases: (row) => rest(row).aliases,
    code: columns.code,
    roles: (row) => rest(row).roles,
    of: columns.of,
    side: (row) => rest(row).side,
    definition: columns.definition,
    source: columns.source,
    found: columns.found,
  });
}

function shortenActor(actor: Actor, articles: ReadonlySet<string>): PackedActor {
  const { id, name, short, aliases, roles } = actor;
  return {
    ...actor,
    name: shorten(name, printName(id)),
    short: short === undefined ? undefined : shorten(short, findLast(name)),
    aliases: aliases.map((alias) => shorten(alias, short ?? name)),
    roles: roles.map((role) => shortenRole(role, articles)),
  };
}

function lengthenActor(packed: PackedActor): Actor {
  const name = lengthen(packed.name, () => printName(packed.id));
  const short = packed.short === undefined ? undefined : lengthen(packed.short, () => findLast(name));
  return {
    ...packed,
    name,
    ...(short === undefined ? {} : { short }),
    aliases: packed.aliases.map((alias) => lengthen(alias, () => short ?? name)),
    roles: packed.roles.map(lengthenRole),
  };
}

const BEFORE = ', ';

function shortenRole(role: Role, articles: ReadonlySet<string>): PackedRole {
  const at = role.source.lastIndexOf(BEFORE);
  const article = at < 0 ? undefined : role.source.slice(at + BEFORE.length);
  const isKnown = article !== undefined && articles.has(article);
  const words = isKnown ? role.source.slice(0, at) : role.source;
  return { ...role, source: shorten(words, role.title), article: isKnown ? article : undefined };
}

function lengthenRole({ article, ...role }: PackedRole): Role {
  const words = lengthen(role.source, () => role.title);
  return { ...role, source: article === undefined ? words : words + BEFORE + article };
}

/** "barack-obama" as it is mostly written: "Barack Obama". */
function printName(id: string): string {
  return id
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');
}

function findLast(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
