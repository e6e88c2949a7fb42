import type { Actor, Role, SIDE_COLORS } from './actor.ts';
import type { Article } from './article.ts';
import { compareText } from './compareText.ts';
import type { Corpus } from './corpus.ts';
import type { EventRecord } from './eventRecord.ts';
import { groupBy } from './groupBy.ts';
import type { Issue } from './issue.ts';
import { type FindLive, makeFindLive } from './oldIds.ts';
import { listAttributions, type PrintedAttribution } from './printedAttribution.ts';
import type { AnyEvent, ProposedEvent } from './proposed.ts';
import { type Publisher, UNNAMED_PUBLISHER } from './publisher.ts';
import { findRole, findSide } from './side.ts';
import type { Statement } from './statement.ts';

/** A colour token a side owns. */
export type SideColor = (typeof SIDE_COLORS)[number];

/**
 * A corpus with its index: everything by id, and the names and sides that views ask for.
 *
 * `sides` are the actors that can be a column: those the codebook gives a colour, in its order, then any other actor that is
 * the side of a statement or a quotation, the most quoted first. `copiesOf` lists the other
 * printings of an article's text, `articleOf` finds the article of a quote, coded or found, `findLive` what an old id leads to.
 * The other functions never fail: an unknown id is its own name and side.
 */
export type Lookup = {
  readonly corpus: Corpus;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly attributions: ReadonlyMap<string, PrintedAttribution>;
  readonly proposedEvents: ReadonlyMap<string, ProposedEvent>;
  readonly sides: readonly Actor[];
  shortName(actorId: string): string;
  name(actorOrPublisherId: string): string;
  colorOf(sideId: string): SideColor;
  sideOf(actorId: string, day: string | null): string;
  roleOf(actorId: string, day: string | null): Role | undefined;
  copiesOf(article: Article): readonly Article[];
  articleOf(quoteId: string | null): string | undefined;
  findEvent(id: string | null): AnyEvent | undefined;
  readonly findLive: FindLive;
};

/** Makes the index of a corpus, once. */
export function makeLookup(corpus: Corpus): Lookup {
  const actors = indexById(corpus.actors);
  const publishers = indexById(corpus.publishers);
  const name = (id: string) =>
    actors.get(id)?.name ?? publishers.get(id)?.name ?? (id === UNNAMED_PUBLISHER ? 'Unnamed site' : id);
  const copies = groupBy(corpus.articles, (article) => article.copies);
  const statements = indexById(corpus.statements);
  const events = indexById(corpus.events);
  const attributions = indexById(listAttributions(corpus.articles));
  const proposedEvents = indexById(corpus.proposed.events);
  const articles = indexById(corpus.articles);
  return {
    corpus,
    actors,
    publishers,
    articles,
    issues: indexById(corpus.issues),
    statements,
    events,
    attributions,
    proposedEvents,
    sides: findSides(corpus),
    name,
    shortName: (id) => actors.get(id)?.side?.short ?? actors.get(id)?.short ?? name(id),
    colorOf: (id) => actors.get(id)?.side?.color ?? 'stone',
    sideOf: (id, day) => findSide(actors, id, day),
    roleOf: (id, day) => {
      const actor = actors.get(id);
      return actor === undefined ? undefined : findRole(actor, day);
    },
    copiesOf: ({ id, copies: group }) =>
      group === undefined ? [] : (copies.get(group) ?? []).filter((article) => article.id !== id),
    articleOf: (id) => statements.get(id ?? '')?.article ?? attributions.get(id ?? '')?.article,
    findEvent: (id) => events.get(id ?? '') ?? proposedEvents.get(id ?? ''),
    findLive: makeFindLive({ articles, statements, events, attributions, proposedEvents }),
  };
}

function findSides(corpus: Corpus): Actor[] {
  const isColumn = ({ side, found }: Actor) => side !== undefined && found === undefined;
  const speaking = new Set(corpus.statements.map((statement) => statement.side));
  const quoted = groupBy(
    corpus.articles.flatMap((article) => article.attributions),
    (attribution) => attribution.side,
  );
  const countQuotes = ({ id }: Actor) => quoted.get(id)?.length ?? 0;
  const others = corpus.actors.filter(
    (actor) => !isColumn(actor) && (speaking.has(actor.id) || countQuotes(actor) > 0),
  );
  const sorted = others.toSorted((a, b) => countQuotes(b) - countQuotes(a) || compareText(a.name, b.name));
  return [...corpus.actors.filter(isColumn), ...sorted];
}

function indexById<Noun extends { readonly id: string }>(nouns: readonly Noun[]): ReadonlyMap<string, Noun> {
  return new Map(nouns.map((noun) => [noun.id, noun]));
}
