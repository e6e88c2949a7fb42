import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, parseList, printCsv, printList, unguardCell } from './csv.ts';

const anyText = fc.string({ unit: 'binary' });
const signs = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  "'",
  '"',
  ',',
  '|',
  '\\',
  '#',
  ' ',
  '\u00A0',
  '＝',
  'é',
  '😀',
);
const hardText = fc.oneof(anyText, fc.string({ unit: signs }));

test('taking the guard off gives the cell back, whatever it is', () => {
  fc.assert(
    fc.property(hardText, (cell) => {
      expect(unguardCell(guardCell(cell))).toBe(cell);
    }),
  );
});

test('no guarded cell begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(hardText, (cell) => {
      expect(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(guardCell(cell))).toBe(false);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '  =1', "'quoted'", '＝1'])('%j is guarded', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`);
});

test.each(['peace', '– a dash', '1-1', '', '“=”', 'a@b'])('%j is left as it is', (cell) => {
  expect(guardCell(cell)).toBe(cell);
});

test('another library reads every cell of any table back', () => {
  // A byte-order mark at the start of the first cell would be read as the file's.
  const cell = hardText.filter((text) => !text.startsWith('\uFEFF'));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
  fc.assert(
    fc.property(table, (rows) => {
      const read: string[][] = parse(printCsv(rows), { bom: true, record_delimiter: '\r\n' });
      expect(read.map((cells) => cells.map(unguardCell))).toEqual(rows);
    }),
  );
});

test('lines end with CRLF, quotation marks are doubled, and a line that looks like a comment is quoted', () => {
  expect(
    printCsv([
      ['#a', 'b "c"'],
      ['d, e', 'f'],
    ]),
  ).toBe('\uFEFF"#a","b ""c"""\r\n"d, e",f\r\n');
});

test('a list comes back from its cell', () => {
  fc.assert(
    fc.property(fc.array(hardText.filter((text) => text !== '')), (members) => {
      expect(parseList(printList(members))).toEqual(members);
    }),
  );
});
