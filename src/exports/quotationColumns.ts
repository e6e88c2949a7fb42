import { ATTRIBUTION_KINDS } from '../corpus/attribution.ts';
import type { PrintedAttribution } from '../corpus/printedAttribution.ts';
import type { Column } from './column.ts';
import { makeDateColumns } from './dateColumns.ts';
import {
  ARTICLE_NAME_COLUMNS,
  cutWords,
  PUBLISHED_COLUMNS,
  printPositions,
  type SourceRow,
  URL_COLUMN,
} from './sourceColumns.ts';

/** A quotation the machine found, with its article and the issues it may speak on, likeliest first. */
export type QuotationRow = SourceRow & { readonly quotation: PrintedAttribution; readonly issues: readonly string[] };

/** The columns of the table of quotations that a machine found. A stance is not among them: it finds none. */
export const QUOTATION_COLUMNS: readonly Column<QuotationRow>[] = [
  { name: 'id', means: 'The quotation’s id: its article and where it begins', read: ({ quotation }) => quotation.id },
  ...ARTICLE_NAME_COLUMNS,
  {
    name: 'kind',
    means: 'All quoted, partly quoted, or in the reporter’s words',
    datatype: { base: 'string', format: ATTRIBUTION_KINDS.join('|') },
    read: ({ quotation }) => quotation.attribution.kind,
  },
  { name: 'speaker', means: 'The id of the speaker, where known', read: ({ quotation }) => quotation.speaker },
  {
    name: 'speakerName',
    means: 'The name of the speaker',
    read: ({ quotation: { speaker }, lookup }) => speaker && lookup.name(speaker),
  },
  { name: 'side', means: 'The id of the side the speaker was on that day', read: ({ quotation }) => quotation.side },
  {
    name: 'sideName',
    means: 'The name of the side',
    read: ({ quotation: { side }, lookup }) => side && lookup.name(side),
  },
  ...makeDateColumns<QuotationRow>(
    'said',
    'When it was said, where the text tells, else the day of the article',
    ({ quotation }) => quotation.said,
  ),
  {
    name: 'source',
    means: 'The words that name the speaker',
    isList: true,
    read: ({ quotation, article }) => quotation.attribution.source.map((span) => cutWords(article, span)),
  },
  {
    name: 'cue',
    means: 'The words that tell of the saying',
    isList: true,
    read: ({ quotation, article }) => quotation.attribution.cue.map((span) => cutWords(article, span)),
  },
  {
    name: 'content',
    means: 'What was said, in text order',
    isList: true,
    read: ({ quotation, article }) => quotation.attribution.content.map((span) => cutWords(article, span)),
  },
  {
    name: 'contentPositions',
    means: 'Where that stands in the article’s text: start-end in Unicode code points, end excluded',
    isList: true,
    read: ({ quotation, article }) => printPositions(article, quotation.attribution.content),
  },
  {
    name: 'issues',
    means: 'The ids of the issues it may speak on, likeliest first; a proposal',
    isList: true,
    read: ({ issues }) => issues,
  },
  {
    name: 'utterance',
    means: 'The act of speech; rows that share it are printings of one and count once',
    read: ({ quotation }) => quotation.utterance,
  },
  ...PUBLISHED_COLUMNS,
  URL_COLUMN,
];
