import { describeOrder, printAbout } from './about.ts';
import type { Column } from './column.ts';
import { printUrn } from './names.ts';
import type { ExportFile, ExportOrder } from './order.ts';

/** What the description of a file says of it beside what every export says. `means` tells a reader what a row is. */
export type TableFile = { readonly name: string; readonly title: string; readonly means: string };

/** The media type of a description. */
const MEDIA_TYPE = 'application/csvm+json';

const GUARD =
  'A cell that begins with an apostrophe has one more than the value: take the first off. It stands before what a spreadsheet would run as a formula.';
const LISTS = 'In a list, | stands between members; | and \\ within a member stand behind a \\.';

/**
 * Describes a CSV file in a second file, `NAME.csv-metadata.json`: what was filtered, when and from which build, and each column.
 *
 * Source: W3C "Metadata Vocabulary for Tabular Data" (2015).
 */
export function describeCsv<Row>(table: TableFile, columns: readonly Column<Row>[], order: ExportOrder): ExportFile {
  return makeDescription(table, order, {
    'dc:format': 'text/csv',
    notes: [{ 'dc:description': GUARD }, { 'dc:description': LISTS }],
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: { columns: columns.map(describeColumn), primaryKey: 'id' },
  });
}

/**
 * Describes a file of JSON lines the same way: to CSVW it is a table of one column, whose delimiter is a sign that JSON never holds.
 *
 * `fields` tells what the members of each record mean.
 */
export function describeJsonLines(
  table: TableFile,
  fields: Readonly<Record<string, string>>,
  order: ExportOrder,
): ExportFile {
  return makeDescription(table, order, {
    'dc:format': 'application/jsonl',
    notes: Object.entries(fields).map(([name, means]) => ({ 'dc:title': name, 'dc:description': means })),
    dialect: { encoding: 'utf-8', delimiter: '\u001F', quoteChar: null, header: false, lineTerminators: ['\n'] },
    tableSchema: { columns: [{ name: 'record', titles: 'Record', datatype: 'json', required: true }] },
  });
}

function makeDescription(table: TableFile, order: ExportOrder, parts: object): ExportFile {
  const about = describeOrder(order);
  const description = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    url: table.name,
    'dc:title': table.title,
    'dc:description': `${table.means} ${printAbout(about)}`,
    'dc:issued': { '@value': order.day, '@type': 'date' },
    'dc:creator': about.generator,
    'dc:source': printUrn('build', order.build),
    'dc:provenance': about.filters.length === 0 ? ['No filter'] : about.filters,
    ...parts,
  };
  const content = `${JSON.stringify(description, null, 2)}\n`;
  return { name: `${table.name}-metadata.json`, mediaType: MEDIA_TYPE, content };
}

function describeColumn<Row>({ name, means, datatype, isList }: Column<Row>): object {
  return {
    name,
    titles: name,
    'dc:description': means,
    datatype: datatype ?? 'string',
    ...(isList ? { separator: '|' } : {}),
    ...(name === 'id' ? { required: true } : {}),
  };
}
