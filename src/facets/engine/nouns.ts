import type { Article } from '../../corpus/article.ts';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import type { Statement } from '../../corpus/statement.ts';
import type { Page } from '../facet.ts';
import { makeReadPage } from '../pages.ts';
import { once } from './once.ts';

/** Gives the nouns of a corpus by their rows in its columns, and an article's row by its id. */
export type Nouns = {
  article(row: number): Article;
  statement(row: number): Statement;
  event(row: number): EventRecord;
  attribution(row: number): PrintedAttribution;
  proposed(row: number): ProposedEvent;
  rowOf(articleId: string): number | undefined;
  /** Reads the page of an article: only a search asks, and only where it says in which words an article was found. */
  page(row: number): Page;
};

/** Makes the nouns of a corpus that is there as objects. */
export function readNouns(lookup: Lookup): Nouns {
  const { corpus, attributions } = lookup;
  const readPage = once(() => makeReadPage(lookup));
  const printed = once(() => [...attributions.values()]);
  const rows = once(() => new Map(corpus.articles.map(({ id }, row) => [id, row])));
  return {
    article: (row) => at(corpus.articles, row),
    statement: (row) => at(corpus.statements, row),
    event: (row) => at(corpus.events, row),
    attribution: (row) => at(printed(), row),
    proposed: (row) => at(corpus.proposed.events, row),
    rowOf: (id) => rows().get(id),
    page: (row) => readPage()(at(corpus.articles, row)),
  };
}

function at<Noun>(nouns: readonly Noun[], row: number): Noun {
  const noun = nouns[row];
  if (noun === undefined) throw new Error(`the columns have a row ${row} that the corpus has not`);
  return noun;
}
