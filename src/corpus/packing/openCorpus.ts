import * as v from 'valibot';
import type { Actor } from '../actor.ts';
import type { Article } from '../article.ts';
import type { Columns as FacetColumns } from '../columns.ts';
import type { Corpus } from '../corpus.ts';
import type { EventRecord } from '../eventRecord.ts';
import type { Json } from '../packed.ts';
import type { ProposedEvent, ProposedStatement } from '../proposed.ts';
import type { Statement } from '../statement.ts';
import { type OpenAttributions, openAttributions } from './attributionTable.ts';
import { openNouns, openSides } from './codebookLists.ts';
import { type Columns, list, openFields, readRow, word } from './coding.ts';
import { openColumns } from './columnsTable.ts';
import { openDictionaries } from './dictionaries.ts';
import { EVENT_FIELDS, HEAD_FIELDS, PROPOSED_FIELDS, STATEMENT_FIELDS } from './nounTables.ts';
import { type Bodies, findShards, openBodies, openRest, type Rest, readBodies } from './openBodies.ts';
import { type Column, isTable, type Opening, readCount, readList } from './opening.ts';
import { type FileNames, VERSION } from './packCorpus.ts';
import { lengthen } from './shortNames.ts';
import { makeList, makeMembers, makeViews } from './views.ts';

/**
 * What a packed corpus is opened with.
 *
 * `open` runs what opens one of the first files, so that a fault can be told with its file; `later` takes work that must be done before anything is
 * drawn, in pieces between which the page can rest. `body` gives a file of texts once it is opened, and `rest` what is seldom read: each
 * may throw what tells its caller to wait.
 */
export type Reading = {
  open<Opened>(file: keyof FirstFiles, run: () => Opened): Opened;
  readonly later: Opening['later'];
  readonly guard?: Opening['guard'];
  body(shard: number): Bodies;
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

/** Is this the head of a packed corpus, and not a corpus in one file? */
export function isPacked(json: Json): json is { readonly [key: string]: Json } {
  return isTable(json) && json.form === 'packed';
}

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

function openHead(head: Json, { later, guard, body }: Reading) {
  if (!isPacked(head)) throw new Error('this is no head of a packed corpus');
  const counted = readList(head.counts, 6).map((count) => readCount(count));
  const [articles = 0, quotations = 0, statements = 0, events = 0, found = 0, proposals = 0] = counted;
  const opening: Opening = { later, guard, words: openDictionaries(head.words, later) };
  const ids = opening.words('article');
  if (ids.count < articles) throw new Error(`${articles} packed articles have ${ids.count} ids`);
  const paths = word('path').open(head.paths, articles, opening);
  const shards = findShards(head, articles);
  const nouns = openNouns(head, opening);
  const readSides = openSides(head.sides, opening);
  return {
    counts: { articles, quotations, statements, events, found, proposals },
    opening,
    articles: {
      ...openFields(HEAD_FIELDS, head.articles, { count: articles, opening }),
      id: ids.at,
      path: (row: number) => lengthen(paths(row), () => ids.at(row).replaceAll('--', '/')),
    },
    bodies: readBodies(shards, body),
    shards,
    nouns,
    sides: () => readSides(nouns.actors()),
  };
}

function openRows(rows: Json, { counts, opening: head }: ReturnType<typeof openHead>, later: Opening['later']) {
  if (!isTable(rows)) throw new Error('this is no packed file');
  const opening: Opening = { ...head, later, words: openDictionaries(rows.words, later, head.words) };
  const said = openFields(STATEMENT_FIELDS, rows.statements, { count: counts.statements, opening });
  const coded = openFields(EVENT_FIELDS, rows.events, { count: counts.events, opening });
  const idOf = (row: number) =>
    lengthen(said.id(row), () => `${said.article(row)}.${said.speaker(row)}.${said.issue(row)}`);
  return {
    opening,
    statements: { ...said, id: idOf, utterance: (row: number) => lengthen(said.utterance(row), () => idOf(row)) },
    events: { ...coded, id: nameEvents(coded) },
    named: list(word('actor')).open(rows.named, counts.articles, opening),
    likely: list(word('issue')).open(rows.likely, counts.quotations, opening),
    namedBeside: list(word('actor')).open(rows.namedBeside, counts.statements, opening),
  };
}

function openQuotes(quotes: Json, { counts, articles }: ReturnType<typeof openHead>, opening: Opening) {
  const printing = {
    count: counts.quotations,
    articles: counts.articles,
    article: (row: number) => ({
      id: articles.id(row),
      excerpts: articles.excerpts(row),
      published: articles.published(row),
    }),
  };
  return openAttributions(quotes, printing, opening);
}

function openFound(found: Json, { counts }: ReturnType<typeof openHead>, opening: Opening) {
  const columns = openFields(PROPOSED_FIELDS, found, { count: counts.found, opening });
  return { ...columns, id: nameEvents(columns) };
}

function nameEvents({ id, evidence }: Pick<Columns<ProposedEvent>, 'id' | 'evidence'>): Column<string> {
  return (row) => lengthen(id(row), () => evidence(row)[0]?.article ?? '');
}
