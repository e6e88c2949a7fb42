import type { Json } from '../packed.ts';
import type { ProposedEvent } from '../proposed.ts';
import { openAttributions } from './attributionTable.ts';
import { openNouns, openSides } from './codebookLists.ts';
import { type Columns, list, openFields, word } from './coding.ts';
import { openDictionaries } from './dictionaries.ts';
import { EVENT_FIELDS, HEAD_FIELDS, PROPOSED_FIELDS, STATEMENT_FIELDS } from './nounTables.ts';
import { type Bodies, findShards, readBodies } from './openBodies.ts';
import { type Column, isTable, type Opening, readCount, readList } from './opening.ts';
import { lengthen } from './shortNames.ts';

/** What the head of a packed corpus is opened with; see `Reading`. */
export type HeadReading = {
  readonly later: Opening['later'];
  readonly guard?: Opening['guard'];
  body(shard: number): Bodies;
};

/** Is this the head of a packed corpus, and not a corpus in one file? */
export function isPacked(json: Json): json is { readonly [key: string]: Json } {
  return isTable(json) && json.form === 'packed';
}

/** Opens the head: the articles as they are listed, and the words that the other files are written in. */
export function openHead(head: Json, { later, guard, body }: HeadReading) {
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

type Head = ReturnType<typeof openHead>;

/** Opens what people coded. */
export function openRows(rows: Json, { counts, opening: head }: Head, later: Opening['later']) {
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

/** Opens what the machine found that somebody said. */
export function openQuotes(quotes: Json, { counts, articles }: Head, opening: Opening) {
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

/** Opens the events that the machine proposes. */
export function openFound(found: Json, { counts }: Head, opening: Opening) {
  const columns = openFields(PROPOSED_FIELDS, found, { count: counts.found, opening });
  return { ...columns, id: nameEvents(columns) };
}

function nameEvents({ id, evidence }: Pick<Columns<ProposedEvent>, 'id' | 'evidence'>): Column<string> {
  return (row) => lengthen(id(row), () => evidence(row)[0]?.article ?? '');
}
