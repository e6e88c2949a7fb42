import type { Columns } from '../columns.ts';
import type { Corpus } from '../corpus.ts';
import type { EventRecord } from '../eventRecord.ts';
import { findNamedBeside, findSides, readProposals } from '../lookup.ts';
import type { Json } from '../packed.ts';
import type { ProposedEvent } from '../proposed.ts';
import { packActors } from './actorTable.ts';
import { packAttributions } from './attributionTable.ts';
import { list, packFields, word } from './coding.ts';
import { nameActors, packColumns } from './columnsTable.ts';
import { makeDictionaries } from './dictionaries.ts';
import {
  BODY_FIELDS,
  type Body,
  EVENT_FIELDS,
  HEAD_FIELDS,
  METADATA,
  PROPOSAL_FIELDS,
  PROPOSED_FIELDS,
  STATEMENT_FIELDS,
} from './nounTables.ts';
import { packNumbers } from './numbers.ts';
import { shorten } from './shortNames.ts';

/** The number of this way of packing: a page reads no other. */
export const VERSION = 3;

/** About how many letters of text lie in one file: enough that few files are asked for, and not more than an article may make one wait. */
export const SHARD = 180_000;
/** What an article weighs besides its text, in letters. */
const BESIDES = 200;

/**
 * A corpus as it is delivered where it is large, each part a file of JSON.
 *
 * `head` is what the first screen needs, `rows` what people coded, `quotes` and `found` the quotations and events that the machine
 * found, each for itself so that none holds the page long while it is read, `facets` what filters and counts need, `rest` what is read
 * only when it is asked for, and `bodies` the texts, some articles each. The head names the other files; see `nameFiles`.
 */
export type PackedCorpus = {
  readonly head: { readonly [key: string]: Json };
  readonly rows: Json;
  readonly quotes: Json;
  readonly found: Json;
  readonly facets: Json;
  readonly rest: Json;
  readonly bodies: readonly Json[];
};

/** The words that the head alone holds: what it needs itself, and what the texts need. */
const HEAD_WORDS = [
  'article',
  'path',
  'publisher',
  'author',
  'published',
  'language',
  'coder',
  'coded',
  'actor',
  'issue',
  'office',
  'by',
];

/** The words of what is seldom read. */
const REST_WORDS = ['score', 'basis'];

/** Packs a large corpus. `openCorpus` is the inverse. */
export function packCorpus(corpus: Corpus, columns: Columns): PackedCorpus {
  const { naming, pack } = makeDictionaries();
  const { articles, statements, events, proposed } = corpus;
  // In this order, so that an article's number in the dictionary is its row.
  for (const { id } of articles) naming('article', id);
  for (const { id } of corpus.actors) naming('actor', id);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const bodies = divide(articles);
  const sides = findSides(corpus).map(({ id }) => id);
  const rest = {
    problems: toJson(corpus.problems),
    metadata: METADATA.pack(
      articles.map(({ metadata }) => metadata),
      naming,
    ),
    proposals: packFields(PROPOSAL_FIELDS, proposed.statements, naming),
  };
  const quotes = packAttributions(articles, naming);
  const found = packFields(PROPOSED_FIELDS, proposed.events.map(shortenEvent), naming);
  const rows = {
    named: list(word('actor')).pack(
      articles.map(({ mentions }) => [...new Set(mentions.map(({ actor }) => actor))]),
      naming,
    ),
    likely: list(word('issue')).pack(listLikely(corpus), naming),
    namedBeside: list(word('actor')).pack(
      statements.map((statement) => [...new Set(findNamedBeside(statement, byId.get(statement.article)))]),
      naming,
    ),
    statements: packFields(STATEMENT_FIELDS, statements.map(shortenStatement), naming),
    events: packFields(EVENT_FIELDS, events.map(shortenEvent), naming),
  };
  const head = {
    counts: [
      articles.length,
      articles.reduce((sum, { attributions }) => sum + attributions.length, 0),
      statements.length,
      events.length,
      proposed.events.length,
      proposed.statements.length,
    ],
    articles: packFields(HEAD_FIELDS, articles, naming),
    paths: word('path').pack(
      articles.map(({ id, path }) => shorten(path, id.replaceAll('--', '/'))),
      naming,
    ),
    actors: [corpus.actors.length, packActors(corpus.actors, new Set(byId.keys()), naming)],
    issues: toJson(corpus.issues),
    publishers: toJson(corpus.publishers),
    sides: [sides.length, word('actor').pack(sides, naming)],
    shards: packNumbers(bodies.map((shard) => shard.length)),
    shardCount: bodies.length,
  };
  const facets = packColumns(columns, { naming, nameOf: nameActors(corpus.actors) });
  const packedBodies = bodies.map((shard) => packShard(shard, naming));
  return {
    head: { form: 'packed', version: VERSION, words: pack((name) => HEAD_WORDS.includes(name)), ...head },
    rows: { words: pack((name) => !HEAD_WORDS.includes(name) && !REST_WORDS.includes(name)), ...rows },
    quotes,
    found,
    facets,
    rest: { words: pack((name) => REST_WORDS.includes(name)), ...rest },
    bodies: packedBodies,
  };
}

/** The names of the files beside the head. */
export type FileNames = {
  readonly rows: string;
  readonly quotes: string;
  readonly found: string;
  readonly facets: string;
  readonly rest: string;
  readonly bodies: readonly string[];
};

/** Puts the names of the other files into the head. */
export function nameFiles({ head }: PackedCorpus, names: FileNames): Json {
  return { ...head, files: { ...names } };
}

/** Bodies have words of their own, but for the actors: those are in the head. */
function packShard(shard: readonly Body[], naming: (dictionary: string, word: string) => number): Json {
  const own = makeDictionaries();
  const fields = packFields(BODY_FIELDS, shard, (dictionary, name) =>
    dictionary === 'actor' ? naming(dictionary, name) : own.naming(dictionary, name),
  );
  return { words: own.pack(() => true), fields };
}

function divide<Article extends Body>(articles: readonly Article[]): Article[][] {
  const shards: Article[][] = [];
  let room = 0;
  for (const article of articles) {
    const weight = article.text.length + BESIDES;
    if (shards.length === 0 || weight > room) {
      shards.push([]);
      room = SHARD;
    }
    shards.at(-1)?.push(article);
    room -= weight;
  }
  return shards;
}

/** The likely issues of each attribution, in the order of the articles and then of the text. */
function listLikely(corpus: Corpus): string[][] {
  const proposals = readProposals(corpus);
  return corpus.articles.flatMap(({ id, attributions }) =>
    attributions.map((_attribution, place) => [...(proposals.get(id)?.get(place) ?? [])]),
  );
}

function shortenStatement(statement: Corpus['statements'][number]) {
  const { id, article, speaker, issue, utterance } = statement;
  return {
    ...statement,
    id: shorten(id, `${article}.${speaker}.${issue}`),
    utterance: shorten(utterance, id),
  };
}

function shortenEvent<Event extends EventRecord | ProposedEvent>(event: Event): Event {
  return { ...event, id: shorten(event.id, event.evidence[0]?.article ?? '') };
}

/** Without the keys that are undefined, which JSON does not know. */
function toJson(nouns: readonly object[]): Json {
  const json: Json = JSON.parse(JSON.stringify(nouns));
  return json;
}
