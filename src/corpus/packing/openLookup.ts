import { type Columns, PASSAGE_KINDS } from '../columns.ts';
import { groupBy } from '../groupBy.ts';
import { completeLookup, type Lookup } from '../lookup.ts';
import type { NamedKind } from '../oldIds.ts';
import type { OpenCorpus } from './openCorpus.ts';
import type { Column } from './opening.ts';
import { findById, makeMap } from './views.ts';

const STATEMENT = PASSAGE_KINDS.indexOf('statement');
const EVENT = PASSAGE_KINDS.indexOf('event');
const PROPOSED = PASSAGE_KINDS.indexOf('proposed');

/** Makes the lookup of a packed corpus. Nothing is gone through before somebody asks for what only that can tell. */
export function openLookup(open: OpenCorpus, rowOfArticle = findArticles(open)): Lookup {
  const { corpus } = open;
  const attributionsIn = listAttributionsIn(open, rowOfArticle);
  const articles = makeMap({ list: corpus.articles, idOf: open.idOfArticle, find: rowOfArticle });
  const mapOf = <Noun>(list: readonly Noun[], kind: number, idOf: Column<string>) =>
    makeMap({ list, idOf, find: findInArticle({ open, kind, idOf, count: list.length }, rowOfArticle) });
  const rowOfStatement = findInArticle(
    { open, kind: STATEMENT, idOf: open.idOfStatement, count: corpus.statements.length },
    rowOfArticle,
  );
  let copies: ReadonlyMap<string | undefined, number[]> | undefined;
  return completeLookup({
    corpus,
    articles,
    statements: makeMap({ list: corpus.statements, idOf: open.idOfStatement, find: rowOfStatement }),
    events: mapOf(corpus.events, EVENT, open.idOfEvent),
    attributions: makeMap({
      list: open.attributions.all,
      idOf: open.attributions.idOf,
      find: findAttribution(open, rowOfArticle),
    }),
    proposedEvents: mapOf(corpus.proposed.events, PROPOSED, open.idOfProposed),
    sides: open.sides(),
    copiesOf: ({ id, copies: group }) => {
      if (group === undefined) return [];
      copies ??= groupBy(rowsOf(corpus.articles), open.copiesOf);
      const rows = copies.get(group) ?? [];
      return rows.filter((row) => open.idOfArticle(row) !== id).map(open.at.article);
    },
    namedIn: ({ id }) => open.named(rowOfArticle(id) ?? 0),
    namedBeside: ({ id }) => open.namedBeside(rowOfStatement(id) ?? 0),
    likelyIssues: (id, place) => {
      const article = rowOfArticle(id);
      if (article === undefined) return [];
      const row = open.attributions.firstOf(article) + place;
      return row < open.attributions.firstOf(article + 1) ? open.likely(row) : [];
    },
    statementsIn: (id) => {
      const rows = listRows(open.columns(), rowOfArticle(id), STATEMENT);
      return rows.map(open.at.statement);
    },
    aliasesOf: keepAliases(open),
    attributionsIn,
    proposedIn: (id) => {
      const rows = listRows(open.columns(), rowOfArticle(id), PROPOSED);
      return rows.map(open.at.proposed);
    },
    columns: open.columns(),
  });
}

/** Finds an article's row by its id. */
export function findArticles({ corpus, idOfArticle }: OpenCorpus): (id: string) => number | undefined {
  return findById(corpus.articles.length, idOfArticle);
}

type Found = {
  readonly open: OpenCorpus;
  readonly kind: number;
  readonly idOf: Column<string>;
  readonly count: number;
};

/**
 * Finds what was found or coded in an article by its id, which mostly begins with the article's.
 *
 * Those of that article are compared; only for an id that a coder made up a table of all is made.
 */
function findInArticle({ open, kind, idOf, count }: Found, rowOfArticle: (id: string) => number | undefined) {
  const findAnywhere = findById(count, idOf);
  return (id: string): number | undefined => {
    // What an address does not name is asked for too.
    if (id === '') return undefined;
    for (const { index } of id.matchAll(/[.@]/g)) {
      const rows = listRows(open.columns(), rowOfArticle(id.slice(0, index)), kind);
      const row = rows.find((one) => idOf(one) === id);
      if (row !== undefined) return row;
    }
    return findAnywhere(id);
  };
}

/** An attribution's id begins with its article's: only those of that article are compared. */
function findAttribution({ attributions }: OpenCorpus, rowOfArticle: (id: string) => number | undefined) {
  return (id: string): number | undefined => {
    const article = rowOfArticle(id.slice(0, Math.max(0, id.lastIndexOf('@'))));
    if (article === undefined) return undefined;
    const [first, end] = [attributions.firstOf(article), attributions.firstOf(article + 1)];
    for (let row = first; row < end; row += 1) if (attributions.idOf(row) === id) return row;
    return undefined;
  };
}

function listAttributionsIn({ attributions }: OpenCorpus, rowOfArticle: (id: string) => number | undefined) {
  return (id: string) => {
    const article = rowOfArticle(id);
    if (article === undefined) return [];
    const first = attributions.firstOf(article);
    const length = attributions.firstOf(article + 1) - first;
    return Array.from({ length }, (_none, place) => attributions.at(first + place));
  };
}

/** The rows of one kind of passage in an article. */
function listRows({ passages }: Columns, article: number | undefined, kind: number): number[] {
  if (article === undefined) return [];
  const [first, end] = [passages.offsets[article] ?? 0, passages.offsets[article + 1] ?? 0];
  const all = Array.from({ length: end - first }, (_none, nth) => first + nth);
  return all.filter((passage) => passages.kind[passage] === kind).map((passage) => passages.row[passage] ?? 0);
}

function keepAliases(open: OpenCorpus) {
  const { corpus, idOfArticle, idOfStatement, idOfEvent } = open;
  const columns = {
    article: { rows: rowsOf(corpus.articles), idOf: idOfArticle, aliases: open.articleAliases },
    quote: { rows: rowsOf(corpus.statements), idOf: idOfStatement, aliases: open.statementAliases },
    event: { rows: rowsOf(corpus.events), idOf: idOfEvent, aliases: open.eventAliases },
  };
  const kept = new Map<NamedKind, ReadonlyMap<string, string>>();
  return (kind: NamedKind): ReadonlyMap<string, string> => {
    const known = kept.get(kind);
    if (known !== undefined) return known;
    const { rows, idOf, aliases } = columns[kind];
    const found = new Map<string, string>();
    for (const row of rows) for (const alias of aliases(row) ?? []) found.set(alias, idOf(row));
    kept.set(kind, found);
    return found;
  };
}

/** The numbers of the rows of a list, one after the other. */
function rowsOf({ length }: readonly unknown[]): Iterable<number> {
  return {
    *[Symbol.iterator]() {
      for (let row = 0; row < length; row += 1) yield row;
    },
  };
}
