import type { Actor, Role, SIDE_COLORS } from './actor.ts';
import type { Article } from './article.ts';
import { compareText } from './compareText.ts';
import type { Corpus } from './corpus.ts';
import type { EventRecord } from './eventRecord.ts';
import type { Issue } from './issue.ts';
import { type Publisher, UNNAMED_PUBLISHER } from './publisher.ts';
import { findRole, findSide } from './side.ts';
import type { Statement } from './statement.ts';

/** A colour token a side owns. */
export type SideColor = (typeof SIDE_COLORS)[number];

/**
 * A corpus with its index: everything by id, and the names and sides that views ask for.
 *
 * `sides` are the actors that can be a column: those the codebook gives a colour, in its order, then by name any other
 * actor that is the side of a statement. The functions never fail: an unknown id is its own name and side.
 */
export type Lookup = {
  readonly corpus: Corpus;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sides: readonly Actor[];
  shortName(actorId: string): string;
  name(actorOrPublisherId: string): string;
  colorOf(sideId: string): SideColor;
  sideOf(actorId: string, day: string | null): string;
  roleOf(actorId: string, day: string | null): Role | undefined;
};

/** Makes the index of a corpus, once. */
export function makeLookup(corpus: Corpus): Lookup {
  const actors = indexById(corpus.actors);
  const publishers = indexById(corpus.publishers);
  const name = (id: string) =>
    actors.get(id)?.name ?? publishers.get(id)?.name ?? (id === UNNAMED_PUBLISHER ? 'Unnamed site' : id);
  return {
    corpus,
    actors,
    publishers,
    articles: indexById(corpus.articles),
    issues: indexById(corpus.issues),
    statements: indexById(corpus.statements),
    events: indexById(corpus.events),
    sides: findSides(corpus),
    name,
    shortName: (id) => actors.get(id)?.side?.short ?? actors.get(id)?.short ?? name(id),
    colorOf: (id) => actors.get(id)?.side?.color ?? 'stone',
    sideOf: (id, day) => findSide(actors, id, day),
    roleOf: (id, day) => {
      const actor = actors.get(id);
      return actor === undefined ? undefined : findRole(actor, day);
    },
  };
}

function findSides(corpus: Corpus): Actor[] {
  const columns = corpus.actors.filter((actor) => actor.side !== undefined);
  const speaking = new Set(corpus.statements.map((statement) => statement.side));
  const others = corpus.actors.filter((actor) => actor.side === undefined && speaking.has(actor.id));
  return [...columns, ...others.toSorted((a, b) => compareText(a.name, b.name))];
}

function indexById<Noun extends { readonly id: string }>(nouns: readonly Noun[]): ReadonlyMap<string, Noun> {
  return new Map(nouns.map((noun) => [noun.id, noun]));
}
