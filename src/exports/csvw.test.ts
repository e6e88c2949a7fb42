import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseList, unguardCell } from './csv.ts';
import { exportCsv } from './csvTables.ts';
import type { ExportFile } from './order.ts';
import { exportPlover } from './ploverLines.ts';
import { makeHardCorpus, orderAll, orderSome, SEEDS } from './testing/orders.ts';

/** The properties W3C allows at a column, a schema, a dialect and a table; a name with a colon is anybody's. */
const Column = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.]*$/)),
  titles: v.string(),
  'dc:description': v.optional(v.string()),
  datatype: v.union([
    v.picklist(['string', 'date', 'anyURI', 'nonNegativeInteger', 'json']),
    v.strictObject({ base: v.literal('string'), format: v.string() }),
  ]),
  separator: v.optional(v.string()),
  required: v.optional(v.boolean()),
});
const Description = v.strictObject({
  '@context': v.tuple([v.literal('http://www.w3.org/ns/csvw'), v.strictObject({ '@language': v.string() })]),
  '@type': v.literal('Table'),
  url: v.string(),
  'dc:title': v.string(),
  'dc:description': v.string(),
  'dc:issued': v.strictObject({ '@value': v.string(), '@type': v.literal('date') }),
  'dc:creator': v.string(),
  'dc:source': v.string(),
  'dc:provenance': v.array(v.string()),
  'dc:format': v.string(),
  notes: v.array(v.record(v.string(), v.string())),
  dialect: v.strictObject({
    encoding: v.literal('utf-8'),
    delimiter: v.string(),
    quoteChar: v.nullable(v.string()),
    doubleQuote: v.optional(v.boolean()),
    header: v.boolean(),
    lineTerminators: v.array(v.string()),
  }),
  tableSchema: v.strictObject({ columns: v.array(Column), primaryKey: v.optional(v.string()) }),
});

function describeFile(files: readonly ExportFile[], name: string) {
  const description = v.parse(
    Description,
    JSON.parse(String(files.find((file) => file.name === `${name}-metadata.json`)?.content)),
  );
  return { description, content: String(files.find((file) => file.name === name)?.content) };
}

/** Is a cell a value of its column's type, as CSVW reads it? An empty cell is none. */
function answers(cell: string, { datatype, separator, required }: v.InferOutput<typeof Column>): boolean {
  if (cell === '') return required !== true;
  const isValue: Record<string, (value: string) => boolean> = {
    string: () => true,
    date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
    anyURI: (value) => URL.canParse(value),
    nonNegativeInteger: (value) => /^\d+$/.test(value),
  };
  const values = separator === undefined ? [cell] : parseList(cell);
  if (typeof datatype === 'object') return values.every((value) => new RegExp(`^(?:${datatype.format})$`).test(value));
  return values.every((value) => isValue[datatype]?.(value) === true);
}

test.each([
  'statements.csv',
  'articles.csv',
  'quotations-found.csv',
])('the description of %s fits its lines', (name) => {
  for (const corpus of [SEEDS, makeHardCorpus()]) {
    const { description, content } = describeFile(exportCsv(orderAll(corpus)), name);
    const { dialect, tableSchema } = description;
    const [header = [], ...rows]: string[][] = parse(content, {
      bom: true,
      delimiter: dialect.delimiter,
      quote: dialect.quoteChar,
      record_delimiter: dialect.lineTerminators,
    });
    expect(description.url).toBe(name);
    expect(header).toEqual(tableSchema.columns.map(({ titles }) => titles));
    const wrong = rows.flatMap((row) =>
      tableSchema.columns.flatMap((column, place) =>
        answers(unguardCell(row[place] ?? ''), column) ? [] : [{ column, cell: row[place] }],
      ),
    );
    expect(wrong).toEqual([]);
    const key = header.indexOf(tableSchema.primaryKey ?? '');
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
  }
});

test.each([
  'events.jsonl',
  'events-found.jsonl',
])('the description of %s reads its lines as one column of JSON', (name) => {
  const { description, content } = describeFile(exportPlover(orderAll(SEEDS)), name);
  const { dialect, notes, tableSchema } = description;
  const lines = content.split(dialect.lineTerminators[0] ?? '').slice(0, -1);
  expect(lines.every((line) => !line.includes(dialect.delimiter))).toBe(true);
  expect(tableSchema.columns).toMatchObject([{ datatype: 'json' }]);
  const used = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))));
  expect(notes.map((note) => note['dc:title'])).toEqual(expect.arrayContaining([...used]));
});

test('a description says what was filtered, when and from which build', () => {
  const { description } = describeFile(exportCsv(orderSome()), 'statements.csv');
  expect(description).toMatchObject({
    'dc:issued': { '@value': '2026-11-24' },
    'dc:source': 'urn:on-the-record:build:d30ad3144fa0d184',
    'dc:provenance': ['Publisher: The Moscow Times', 'Search: “<b> & "c"”'],
  });
  expect(description['dc:description']).toContain('What these filters keep: Publisher: The Moscow Times; ');
  expect(describeFile(exportCsv(orderAll(SEEDS)), 'articles.csv').description['dc:provenance']).toEqual(['No filter']);
});
