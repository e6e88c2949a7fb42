import * as v from 'valibot';
import type { Actor } from '../actor.ts';
import type { Article } from '../article.ts';
import type { Columns as FacetColumns } from '../columns.ts';
import type { Corpus } from '../corpus.ts';
import type { EventRecord } from '../eventRecord.ts';
import type { Json } from '../packed.ts';
import type { ProposedEvent, ProposedStatement } from '../proposed.ts';
import type { Statement } from '../statement.ts';
import type { OpenAttributions } from './attributionTable.ts';
import { readRow } from './coding.ts';
import { openColumns } from './columnsTable.ts';
import { type Bodies, openBodies, openRest, type Rest } from './openBodies.ts';
import { type HeadReading, isPacked, openFound, openHead, openQuotes, openRows } from './openFiles.ts';
import type { Column } from './opening.ts';
import { type FileNames, VERSION } from './packCorpus.ts';
import { makeList, makeMembers, makeViews } from './views.ts';

/**
 * What a packed corpus is opened with.
 *
 * `open` runs what opens one of the first files, so that a fault can be told with its file; `later` takes work that must be done before anything is
 * drawn, in pieces between which the page can rest. `body` gives a file of texts once it is opened, and `rest` what is seldom read: each
 * may throw what tells its caller to wait.
 */
export type Reading = HeadReading & {
  open<Opened>(file: keyof FirstFiles, run: () => Opened): Opened;
  rest(): Rest;
};

/** A packed corpus: its nouns, each made when it is asked for, and what finds them. */
export type OpenCorpus = {
  readonly corpus: Corpus;
  readonly columns: () => FacetColumns;
  /** Gives nouns by their rows; attributions have theirs. */
  readonly at: {
    readonly article: Column<Article>;
    readonly statement: Column<Statement>;
    readonly event: Column<EventRecord>;
    readonly proposed: Column<ProposedEvent>;
  };
  readonly idOfArticle: Column<string>;
  readonly idOfStatement: Column<string>;
  readonly idOfEvent: Column<string>;
  readonly idOfProposed: Column<string>;
  readonly attributions: OpenAttributions;
  /** The actors that an article names, by its row. */
  readonly named: Column<string[]>;
  /** The issues that an attribution most likely speaks on, by its row. */
  readonly likely: Column<string[]>;
  /** The actors that the sentence of a statement names, by its row. */
  readonly namedBeside: Column<string[]>;
  readonly copiesOf: Column<string | undefined>;
  readonly articleAliases: Column<string[] | undefined>;
  readonly statementAliases: Column<string[] | undefined>;
  readonly eventAliases: Column<string[] | undefined>;
  /** The actors that can be a column; see `Lookup`. */
  readonly sides: () => Actor[];
  /** How many files of texts there are, and in which an article's is. */
  readonly shardCount: number;
  readonly shardOf: Column<number>;
  /** Open a file of texts, and that of what is seldom read. They throw where it is damaged. */
  openBodies(shard: number, json: Json): Bodies;
  openRest(json: Json): Rest;
};

/** The files that a page reads before it draws anything. */
export type FirstFiles = Readonly<Record<'head' | 'rows' | 'quotes' | 'found' | 'facets', Json>>;

const Files = v.object({
  rows: v.string(),
  quotes: v.string(),
  found: v.string(),
  facets: v.string(),
  rest: v.string(),
  bodies: v.array(v.string()),
});

/** Reads the names of the other files from the head. Throws where it was packed for another page. */
export function readFileNames(head: Json): FileNames {
  if (!isPacked(head)) throw new Error('this is no head of a packed corpus');
  if (head.version !== VERSION)
    throw new Error(`it is packed in way ${head.version}, and this page reads way ${VERSION}`);
  return v.parse(Files, head.files);
}

/** The order in which the first files can be opened; the smaller ones come first, since they have arrived earlier. */
type Opened = Generator<keyof FirstFiles, OpenCorpus, Json>;

/**
 * Opens a packed corpus.
 *
 * Throws an `Error` where a part of it is damaged, at once or in `later`.
 */
export function openCorpus(files: FirstFiles, reading: Reading): OpenCorpus {
  const opening = openInSteps(reading);
  let step = opening.next();
  while (step.done !== true) step = opening.next(files[step.value]);
  return step.value;
}

/** As `openCorpus`, file by file: yields which one it needs next, so that each can be opened while others are on their way. */
export function* openInSteps(reading: Reading): Opened {
  return joinParts(yield* openParts(reading), reading);
}

type Parts = ReturnType<typeof openParts> extends Generator<unknown, infer Result> ? Result : never;

/** Opens the files. Here, since whatever a function made beside it were to remember would keep the files in memory too. */
function* openParts(reading: Reading) {
  const head: Json = yield 'head';
  const heads = reading.open('head', () => openHead(head, reading));
  const rows: Json = yield 'rows';
  const said = reading.open('rows', () => openRows(rows, heads, reading.later));
  const found: Json = yield 'found';
  const happened = reading.open('found', () => openFound(found, heads, said.opening));
  const facets: Json = yield 'facets';
  const columns = reading.open('facets', () => openColumns(facets, heads.opening, heads.nouns.actors));
  const quotes: Json = yield 'quotes';
  const attributions = reading.open('quotes', () => openQuotes(quotes, heads, said.opening));
  return { heads, said, attributions, happened, columns };
}

function joinParts({ heads, said, attributions, happened, columns }: Parts, reading: Reading): OpenCorpus {
  const articles = makeMembers(
    heads.counts.articles,
    makeViews<Article>({
      ...heads.articles,
      ...heads.bodies,
      metadata: (row) => reading.rest().metadata(row),
      attributions: attributions.ofArticle,
    }),
  );
  const statements = makeMembers(heads.counts.statements, makeViews<Statement>(said.statements));
  const events = makeMembers(heads.counts.events, makeViews<EventRecord>(said.events));
  const proposed = makeMembers(heads.counts.found, makeViews<ProposedEvent>(happened));
  const corpus: Corpus = {
    articles: articles.list,
    statements: statements.list,
    events: events.list,
    proposed: {
      events: proposed.list,
      statements: makeList<ProposedStatement>(heads.counts.proposals, (row) => readRow(reading.rest().proposals, row)),
    },
    get actors() {
      return heads.nouns.actors();
    },
    get issues() {
      return heads.nouns.issues();
    },
    get publishers() {
      return heads.nouns.publishers();
    },
    get problems() {
      return reading.rest().problems;
    },
  };
  return {
    corpus,
    columns,
    at: { article: articles.at, statement: statements.at, event: events.at, proposed: proposed.at },
    idOfArticle: heads.articles.id,
    idOfStatement: said.statements.id,
    idOfEvent: said.events.id,
    idOfProposed: happened.id,
    attributions,
    named: said.named,
    likely: said.likely,
    namedBeside: said.namedBeside,
    copiesOf: heads.articles.copies,
    articleAliases: heads.articles.aliases,
    statementAliases: said.statements.aliases,
    eventAliases: said.events.aliases,
    sides: heads.sides,
    shardCount: heads.shards.count,
    shardOf: heads.shards.shardOf,
    openBodies: (shard, json) => openBodies(json, heads.shards.sizeOf(shard), heads.opening),
    openRest: (json) => openRest(json, heads.counts, heads.opening),
  };
}
