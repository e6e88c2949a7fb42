import type { Actor, Role, SIDE_COLORS } from './actor.ts';
import type { Article } from './article.ts';
import type { Columns } from './columns.ts';
import { compareText } from './compareText.ts';
import type { Corpus } from './corpus.ts';
import type { EventRecord } from './eventRecord.ts';
import { groupBy } from './groupBy.ts';
import type { Issue } from './issue.ts';
import { type FindLive, makeFindLive, type Named, readAliases } from './oldIds.ts';
import { listAttributions, type PrintedAttribution } from './printedAttribution.ts';
import type { AnyEvent, ProposedEvent, ProposedStatement } from './proposed.ts';
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
 * `statementsIn` lists what was coded in an article, `namedIn` the actors that it names, `namedBeside` those in the sentence of a statement; an actor may come more than once.
 * `likelyIssues` are the issues that the attribution at a place of an article most likely speaks on. `columns` are there where the corpus is packed. The other functions never fail: an unknown id is its own name and side.
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
  namedIn(article: Article): readonly string[];
  namedBeside(statement: Statement): readonly string[];
  likelyIssues(articleId: string, place: number): readonly string[];
  statementsIn(articleId: string): readonly Statement[];
  articleOf(quoteId: string | null): string | undefined;
  findEvent(id: string | null): AnyEvent | undefined;
  readonly findLive: FindLive;
  readonly columns?: Columns;
};

/** Makes the index of a corpus, once. */
export function makeLookup(corpus: Corpus): Lookup {
  const articles = indexById(corpus.articles);
  const copies = groupBy(corpus.articles, (article) => article.copies);
  const said = keep(() => groupBy(corpus.statements, (statement) => statement.article));
  const proposals = keep(() => readProposals(corpus));
  const attributions = indexById(listAttributions(corpus.articles));
  const codings = { article: corpus.articles, quote: corpus.statements, event: corpus.events };
  return completeLookup({
    corpus,
    articles,
    statements: indexById(corpus.statements),
    events: indexById(corpus.events),
    attributions,
    proposedEvents: indexById(corpus.proposed.events),
    sides: findSides(corpus),
    copiesOf: ({ id, copies: group }) =>
      group === undefined ? [] : (copies.get(group) ?? []).filter((article) => article.id !== id),
    namedIn: ({ mentions }) => mentions.map(({ actor }) => actor),
    namedBeside: (statement) => findNamedBeside(statement, articles.get(statement.article)),
    likelyIssues: (id, place) => proposals().get(id)?.get(place) ?? [],
    statementsIn: (id) => said().get(id) ?? [],
    aliasesOf: (kind) => readAliases(codings[kind]),
    attributionsIn: (id) => [...attributions.values()].filter(({ article }) => article === id),
    proposedIn: (id) => corpus.proposed.events.filter(({ evidence }) => evidence.some(({ article }) => article === id)),
  });
}

// Of the issues the machine proposes, ranked, the first two are worth a look. Source: measured on coded statements.
const LIKELY = 2;

type Proposals = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

/** Reads which issues attributions most likely speak on, by article and by their place in it. */
export function readProposals({ proposed }: Corpus): Proposals {
  const read = ({ attribution, issues }: ProposedStatement) =>
    [attribution, issues.slice(0, LIKELY).map(({ issue }) => issue)] as const;
  const byArticle = groupBy(proposed.statements, ({ article }) => article);
  return new Map(Array.from(byArticle, ([article, all]) => [article, new Map(all.map(read))]));
}

/** What a lookup cannot do without; the rest follows. */
type LookupParts = Omit<
  Lookup,
  'actors' | 'issues' | 'publishers' | 'articleOf' | 'findEvent' | 'findLive' | keyof Naming
> &
  Pick<Named, 'aliasesOf' | 'attributionsIn' | 'proposedIn'>;

/** Makes a lookup of its parts. */
export function completeLookup({ aliasesOf, attributionsIn, proposedIn, ...parts }: LookupParts): Lookup {
  const { corpus, statements, events, attributions, proposedEvents } = parts;
  const [actors, publishers] = [indexById(corpus.actors), indexById(corpus.publishers)];
  return {
    ...parts,
    actors,
    publishers,
    issues: indexById(corpus.issues),
    ...makeNaming(actors, publishers),
    articleOf: (id) => (id === null ? undefined : (statements.get(id)?.article ?? attributions.get(id)?.article)),
    findEvent: (id) => (id === null ? undefined : (events.get(id) ?? proposedEvents.get(id))),
    findLive: makeFindLive({ ...parts, aliasesOf, attributionsIn, proposedIn }),
  };
}

type Naming = Pick<Lookup, 'name' | 'shortName' | 'colorOf' | 'sideOf' | 'roleOf'>;

function makeNaming(actors: Lookup['actors'], publishers: Lookup['publishers']): Naming {
  const name = (id: string) =>
    actors.get(id)?.name ?? publishers.get(id)?.name ?? (id === UNNAMED_PUBLISHER ? 'Unnamed site' : id);
  return {
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

/** Lists the actors that the sentence of a statement names. */
export function findNamedBeside({ sentence }: Statement, article: Article | undefined): string[] {
  const within = (article?.mentions ?? []).filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return within.map(({ actor }) => actor);
}

/** Finds the actors that can be a column, in their order. */
export function findSides(corpus: Corpus): Actor[] {
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

/** Computes when it is first asked for. */
function keep<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function indexById<Noun extends { readonly id: string }>(nouns: readonly Noun[]): ReadonlyMap<string, Noun> {
  return new Map(nouns.map((noun) => [noun.id, noun]));
}
