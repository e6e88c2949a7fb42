import type { Column } from './column.ts';
import { makeDateColumns } from './dateColumns.ts';
import { PUBLISHED_COLUMNS, PUBLISHER_COLUMNS, type SourceRow, URL_COLUMN } from './sourceColumns.ts';

/** An article with how many of its statements and events are exported. */
export type ArticleRow = SourceRow & { readonly statements: number; readonly events: number };

/** The columns of the articles' table. The texts are not in it: they belong to their publishers. */
export const ARTICLE_COLUMNS: readonly Column<ArticleRow>[] = [
  { name: 'id', means: 'The article’s id', read: ({ article }) => article.id },
  { name: 'path', means: 'Its file, below the seeds folder', read: ({ article }) => article.path },
  { name: 'title', means: 'Its title', read: ({ article }) => article.title },
  ...PUBLISHER_COLUMNS,
  { name: 'author', means: 'Its author, as printed', read: ({ article }) => article.author },
  ...PUBLISHED_COLUMNS,
  ...makeDateColumns<ArticleRow>('updated', 'When it was updated', ({ article }) => article.updated),
  URL_COLUMN,
  { name: 'language', means: 'Its language, ISO 639-1; und where unknown', read: ({ article }) => article.language },
  {
    name: 'copies',
    means: 'The id of the earliest of the articles with nearly the same text',
    read: ({ article }) => article.copies,
  },
  { name: 'coder', means: 'Who coded it', read: ({ article }) => article.coding?.coder },
  { name: 'coded', means: 'When it was coded, EDTF', read: ({ article }) => article.coding?.coded },
  {
    name: 'aliases',
    means: 'The ids it had before its file was renamed',
    isList: true,
    read: ({ article }) => article.aliases ?? [],
  },
  {
    name: 'statements',
    means: 'How many statements of this export it holds',
    datatype: 'nonNegativeInteger',
    read: ({ statements }) => statements,
  },
  {
    name: 'events',
    means: 'How many events of this export it reports',
    datatype: 'nonNegativeInteger',
    read: ({ events }) => events,
  },
  {
    name: 'quotationsFound',
    means: 'How many quotations the machine found in it; nobody has checked them',
    datatype: 'nonNegativeInteger',
    read: ({ article }) => article.attributions.length,
  },
];
