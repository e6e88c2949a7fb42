import type { Article } from '../corpus/article.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Span } from '../corpus/span.ts';
import { makeCodePointCounter } from './codePoints.ts';
import type { Column } from './column.ts';
import { makeDateColumns } from './dateColumns.ts';

/** A row that comes from an article. */
export type SourceRow = { readonly article: Article; readonly lookup: Lookup };

/** The columns that say who published an article and what it copied. */
export const PUBLISHER_COLUMNS: readonly Column<SourceRow>[] = [
  { name: 'publisher', means: 'The id of the page’s publisher', read: ({ article }) => article.publisher },
  {
    name: 'publisherName',
    means: 'The name of the page’s publisher',
    read: ({ article, lookup }) => lookup.name(article.publisher),
  },
  {
    name: 'origin',
    means: 'The ids of the agencies or papers the page copied from, nearest first',
    isList: true,
    read: ({ article }) => article.origin,
  },
  {
    name: 'originNames',
    means: 'The names that go with origin',
    isList: true,
    read: ({ article, lookup }) => article.origin.map(lookup.name),
  },
];

/** The columns that say which article a row comes from. */
export const ARTICLE_NAME_COLUMNS: readonly Column<SourceRow>[] = [
  { name: 'article', means: 'The id of the article', read: ({ article }) => article.id },
  { name: 'articleTitle', means: 'The title of the article', read: ({ article }) => article.title },
  ...PUBLISHER_COLUMNS,
];

/** The columns that say when an article was published. */
export const PUBLISHED_COLUMNS = makeDateColumns<SourceRow>(
  'published',
  'When the article was published',
  ({ article }) => article.published,
);

/** The column of an article's address. */
export const URL_COLUMN: Column<SourceRow> = {
  name: 'url',
  means: 'The address of the article',
  datatype: 'anyURI',
  read: ({ article }) => article.url,
};

/** Cuts the words of a span out of an article. */
export function cutWords({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Prints where spans stand in an article: `start-end` in Unicode code points, the end excluded. */
export function printPositions({ text }: Article, spans: readonly Span[]): string[] {
  const count = makeCodePointCounter(text);
  return spans.map(({ start, end }) => `${count(start)}-${count(end)}`);
}
