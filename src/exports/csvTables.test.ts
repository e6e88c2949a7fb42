import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { listAttributions } from '../corpus/printedAttribution.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import { parseList, unguardCell } from './csv.ts';
import { exportCsv } from './csvTables.ts';
import type { ExportOrder } from './order.ts';
import { makeHardCorpus, orderAll, orderSome, SEEDS } from './testing/orders.ts';

type Cells = Readonly<Record<string, string>>;

function readTable(order: ExportOrder, name: string): Cells[] {
  const file = exportCsv(order).find((one) => one.name === name);
  const rows: Cells[] = parse(String(file?.content), { bom: true, columns: true, record_delimiter: '\r\n' });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unguardCell(cell)])),
  );
}

const cell = (row: Cells, column: string) => row[column] ?? `no column ${column}`;
const list = (row: Cells, column: string) => parseList(cell(row, column));
const optional = (row: Cells, column: string) => (cell(row, column) === '' ? {} : { [column]: cell(row, column) });
const readDate = (row: Cells, name: string) => ({
  edtf: cell(row, name),
  earliest: cell(row, `${name}Earliest`) || null,
  latest: cell(row, `${name}Latest`) || null,
  basis: cell(row, `${name}Basis`),
});

/** Turns a position in code points back into the corpus's own offset. */
const toOffset = (text: string, codePoint: number) => Array.from(text).slice(0, codePoint).join('').length;

function readPosition(text: string, position: string): Span {
  const [start = 0, end = 0] = position.split('-').map((count) => toOffset(text, Number(count)));
  return { start, end };
}

function readStatement(row: Cells, { text }: Article) {
  const quote = list(row, 'quotePositions').map((position) => readPosition(text, position));
  return {
    ...Object.fromEntries(
      ['id', 'article', 'speaker', 'side', 'issue', 'stance', 'reporting', 'utterance', 'coder'].map((name) => [
        name,
        cell(row, name),
      ]),
    ),
    ...Object.assign({}, ...['condition', 'occasion', 'key', 'reactsTo', 'note'].map((name) => optional(row, name))),
    said: readDate(row, 'said'),
    addressee: list(row, 'addressee'),
    via: list(row, 'via'),
    quote,
    ...(cell(row, 'aliases') === '' ? {} : { aliases: list(row, 'aliases') }),
  };
}

function expectAll(corpus: Corpus) {
  const rows = readTable(orderAll(corpus), 'statements.csv');
  expect(rows.map(({ id }) => id)).toEqual(corpus.statements.map(({ id }) => id));
  for (const [place, row] of rows.entries()) expectRow(row, corpus.statements[place], corpus);
}

function expectRow(row: Cells, statement: Statement | undefined, corpus: Corpus) {
  const article = corpus.articles.find(({ id }) => id === statement?.article);
  if (statement === undefined || article === undefined) throw new Error(`no statement ${row.id}`);
  const { sentence, attribution, ...coded } = statement;
  expect(readStatement(row, article)).toEqual(JSON.parse(JSON.stringify(coded)));
  const cut = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  expect(list(row, 'quote')).toEqual(statement.quote.map(cut));
  expect(row.sentence).toBe(cut(sentence));
  expect(row.attribution).toBe(attribution === undefined ? '' : cut(attribution));
  expect(row.articleTitle).toBe(article.title);
  expect(row.publisher).toBe(article.publisher);
  expect(list(row, 'origin')).toEqual(article.origin);
  expect(readDate(row, 'published')).toEqual(article.published);
  expect(row.url).toBe(article.url ?? '');
}

test('another library reads every statement of the seeds back, cell by cell', () => {
  expect(SEEDS.statements.length).toBeGreaterThan(50);
  expectAll(SEEDS);
});

test('words that are formulas, separators, quotation marks, line ends and emoji come back too', () => {
  expectAll(makeHardCorpus());
});

test('names go with their ids, and the role is the one held on the day', () => {
  const lookup = makeLookup(SEEDS);
  for (const row of readTable(orderAll(SEEDS), 'statements.csv')) {
    expect(row.speakerName).toBe(lookup.actors.get(cell(row, 'speaker'))?.name);
    expect(row.sideName).toBe(lookup.actors.get(cell(row, 'side'))?.name);
    expect(row.issueTitle).toBe(lookup.issues.get(cell(row, 'issue'))?.title);
    expect(list(row, 'addresseeNames')).toEqual(list(row, 'addressee').map((id) => lookup.actors.get(id)?.name));
  }
  const carter = readTable(orderAll(SEEDS), 'statements.csv').find(({ speaker }) => speaker === 'ash-carter');
  expect(carter).toMatchObject({ role: 'Secretary of Defense', roleOf: 'United States', sideName: 'United States' });
});

test('every article is a row with what it says of itself and the count of what it holds', () => {
  const rows = readTable(orderAll(SEEDS), 'articles.csv');
  expect(rows.map(({ id }) => id)).toEqual(SEEDS.articles.map(({ id }) => id));
  for (const [place, row] of rows.entries()) {
    const article = SEEDS.articles[place];
    expect(row).toMatchObject({ path: article?.path, title: article?.title, language: article?.language });
    expect(readDate(row, 'published')).toEqual(article?.published);
    expect(Number(row.statements)).toBe(SEEDS.statements.filter((one) => one.article === row.id).length);
    expect(Number(row.events)).toBe(
      SEEDS.events.filter(({ evidence }) => evidence.some((one) => one.article === row.id)).length,
    );
  }
});

test.each([
  ['the seeds', SEEDS],
  ['an article that is hard to export', makeHardCorpus()],
])('the quotations a machine found in %s stand in a table of their own, with their words and places', (_title, corpus) => {
  const rows = readTable(orderAll(corpus), 'quotations-found.csv');
  const found = listAttributions(corpus.articles);
  expect(rows.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  for (const [place, row] of rows.entries()) {
    const article = corpus.articles.find(({ id }) => id === row.article);
    const { attribution, said } = found[place] ?? {};
    if (article === undefined || attribution === undefined) throw new Error(`no quotation ${row.id}`);
    const read = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end));
    expect(list(row, 'source')).toEqual(read(attribution.source));
    expect(list(row, 'cue')).toEqual(read(attribution.cue));
    expect(list(row, 'content')).toEqual(read(attribution.content));
    expect(list(row, 'contentPositions').map((position) => readPosition(article.text, position))).toEqual(
      attribution.content,
    );
    expect(readDate(row, 'said')).toEqual(said);
    expect([row.kind, row.speaker, row.side]).toEqual([
      attribution.kind,
      attribution.speaker ?? '',
      attribution.side ?? '',
    ]);
  }
  const proposed = corpus.proposed.statements.map(({ issues }) => issues.map(({ issue }) => issue).join());
  expect(
    rows
      .map((row) => list(row, 'issues').join())
      .filter((issues) => issues !== '')
      .toSorted(),
  ).toEqual(proposed.toSorted());
});

test('what the filters leave out is in no table', () => {
  const order = orderSome();
  const articles = readTable(order, 'articles.csv');
  expect(articles.map(({ id }) => id)).toEqual(['moscow-times-2015-09-28']);
  for (const name of ['statements.csv', 'quotations-found.csv'])
    expect(new Set(readTable(order, name).map(({ article }) => article))).toEqual(new Set(['moscow-times-2015-09-28']));
});

test('nothing kept is a table of one line', () => {
  const order: ExportOrder = {
    ...orderAll(SEEDS),
    kept: { articles: [], statements: [], events: [], quotations: [], proposed: [] },
  };
  expect(readTable(order, 'statements.csv')).toEqual([]);
  expect(String(exportCsv(order)[0]?.content)).toMatch(/^\uFEFFid,article,[^\n]*\r\n$/);
});
