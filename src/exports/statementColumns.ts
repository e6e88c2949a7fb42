import { findAnchorDay } from '../corpus/periods.ts';
import { REPORTINGS, STANCES, type Statement } from '../corpus/statement.ts';
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

/** A statement with the article that prints it. */
export type StatementRow = SourceRow & { readonly statement: Statement };

/** The columns of the statements' table: every attribute of a statement, with the names that go with its ids. */
export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  { name: 'id', means: 'The statement’s id', read: ({ statement }) => statement.id },
  ...ARTICLE_NAME_COLUMNS,
  { name: 'speaker', means: 'The id of the speaker', read: ({ statement }) => statement.speaker },
  {
    name: 'speakerName',
    means: 'The name of the speaker',
    read: ({ statement, lookup }) => lookup.name(statement.speaker),
  },
  { name: 'role', means: 'The office the speaker held on the day of speaking', read: (row) => findRole(row)?.title },
  {
    name: 'roleOf',
    means: 'Whose office that is, by name',
    read: (row) => {
      const role = findRole(row);
      return role && row.lookup.name(role.of);
    },
  },
  {
    name: 'side',
    means: 'The id of the side the speaker was on that day',
    read: ({ statement }) => statement.side,
  },
  { name: 'sideName', means: 'The name of the side', read: ({ statement, lookup }) => lookup.name(statement.side) },
  { name: 'issue', means: 'The id of the issue', read: ({ statement }) => statement.issue },
  {
    name: 'issueTitle',
    means: 'The issue as a proposition: what the stance is for or against',
    read: ({ statement, lookup }) => lookup.issues.get(statement.issue)?.title,
  },
  {
    name: 'stance',
    means: 'Said yes, said no, yes if, or asked and took no side',
    datatype: { base: 'string', format: STANCES.join('|') },
    read: ({ statement }) => statement.stance,
  },
  {
    name: 'condition',
    means: 'What a conditional yes is tied to',
    read: ({ statement }) => statement.condition,
  },
  ...makeDateColumns<StatementRow>('said', 'When it was said', ({ statement }) => statement.said),
  { name: 'occasion', means: 'Where or to whom it was said', read: ({ statement }) => statement.occasion },
  {
    name: 'reporting',
    means: 'Quoted whole, in part, in the reporter’s words, or in the article’s own voice',
    datatype: { base: 'string', format: REPORTINGS.join('|') },
    read: ({ statement }) => statement.reporting,
  },
  {
    name: 'quote',
    means: 'The words that carry the stance, in text order',
    isList: true,
    read: ({ statement, article }) => statement.quote.map((span) => cutWords(article, span)),
  },
  {
    name: 'quotePositions',
    means: 'Where those words stand in the article’s text: start-end in Unicode code points, end excluded',
    isList: true,
    read: ({ statement, article }) => printPositions(article, statement.quote),
  },
  {
    name: 'sentence',
    means: 'The sentence or sentences the words stand in',
    read: ({ statement, article }) => cutWords(article, statement.sentence),
  },
  {
    name: 'attribution',
    means: 'The sentence that names the speaker, where it is another one',
    read: ({ statement, article }) => statement.attribution && cutWords(article, statement.attribution),
  },
  { name: 'key', means: 'The statement in a line', read: ({ statement }) => statement.key },
  {
    name: 'addressee',
    means: 'The ids of those to whom it was said, or of whom it is asked',
    isList: true,
    read: ({ statement }) => statement.addressee,
  },
  {
    name: 'addresseeNames',
    means: 'The names that go with addressee',
    isList: true,
    read: ({ statement, lookup }) => statement.addressee.map(lookup.name),
  },
  {
    name: 'via',
    means: 'The ids of those through whom the words came to the page, nearest first',
    isList: true,
    read: ({ statement }) => statement.via,
  },
  {
    name: 'viaNames',
    means: 'The names that go with via',
    isList: true,
    read: ({ statement, lookup }) => statement.via.map(lookup.name),
  },
  { name: 'reactsTo', means: 'The id of the event it answers', read: ({ statement }) => statement.reactsTo },
  {
    name: 'utterance',
    means: 'The act of speech; rows that share it are printings of one and count once',
    read: ({ statement }) => statement.utterance,
  },
  { name: 'note', means: 'The coder’s note', read: ({ statement }) => statement.note },
  { name: 'coder', means: 'Who coded it', read: ({ statement }) => statement.coder },
  {
    name: 'aliases',
    means: 'The ids it was published under before',
    isList: true,
    read: ({ statement }) => statement.aliases ?? [],
  },
  ...PUBLISHED_COLUMNS,
  URL_COLUMN,
];

/** As the pipeline finds the side: where nobody knows when it was said, the day of the article counts. */
function findRole({ statement, article, lookup }: StatementRow) {
  return lookup.roleOf(statement.speaker, findAnchorDay(statement.said) ?? findAnchorDay(article.published));
}
