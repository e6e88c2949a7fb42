import type { Span } from '../../corpus/span.ts';
import type { ExportFields, ExportPart } from './exportPart.ts';
import { type ExportLine, groupLines, listLines, parseExportDay } from './lines.ts';

/** The line that ends an article: the source's code, the day and a number. */
const END = /^(?:AN\s+)?Document [A-Za-z]{2,8}\d{8}[A-Za-z0-9]{4,}$/;
/** The codes of fields in Factiva's display with indexing. */
const CODES = new Set(
  'SE HD CR BY WC PD ET SN SC ED PG VOL LA CY LP TD ART CT RF CO IN NS RE IPD IPC PUB AN CX'.split(' '),
);
const LONGEST_BYLINE = 120;

/**
 * Divides the text that Factiva saves: each article ends with "Document RTRS000020150928eb9s0001x".
 *
 * With indexing each field begins with its code (HD, BY, PD, SN, LP, TD); without, the fields follow each other in this order, one a line.
 * Undefined where the text is no such export.
 */
export function splitFactiva(text: string): ExportPart[] | undefined {
  if (!text.includes('Document ')) return undefined;
  const lines = listLines(text);
  const parts: ExportPart[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (!END.test(line.words)) continue;
    const own = lines.slice(from, index + 1);
    const fields = readCoded(text, own) ?? readPlain(own);
    const first = own.find(({ words }) => words !== '');
    if (fields !== undefined && first !== undefined) parts.push({ start: first.start, end: line.end, fields });
    from = index + 1;
  }
  return parts.length === 0 ? undefined : parts;
}

type Field = { readonly code: string; readonly lines: ExportLine[] };

function readCoded(text: string, lines: readonly ExportLine[]): ExportFields | undefined {
  const fields: Field[] = [];
  for (const line of lines) {
    const [whole, code] = /^([A-Z]{2,3})(?:\s+|$)/.exec(line.words) ?? [];
    const isCode = code !== undefined && CODES.has(code);
    const start = line.start + (isCode ? (whole?.length ?? 0) : 0);
    const value = { start, end: line.end, words: text.slice(start, line.end) };
    if (isCode) fields.push({ code, lines: [value] });
    else fields.at(-1)?.lines.push(value);
  }
  const linesOf = (code: string) =>
    fields.find((field) => field.code === code)?.lines.filter(({ words }) => words !== '') ?? [];
  const body = ['LP', 'TD'].flatMap((code) => spanOf(linesOf(code)) ?? []);
  if (linesOf('HD').length === 0 || body.length === 0) return undefined;
  return {
    form: 'Factiva',
    title: linesOf('HD'),
    publisher: linesOf('SN')[0],
    date: linesOf('PD')[0],
    author: linesOf('BY')[0],
    body,
  };
}

function spanOf(lines: readonly ExportLine[]): Span | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function readPlain(lines: readonly ExportLine[]): ExportFields | undefined {
  const counted = lines.findIndex(({ words }) => /^\d[\d,. ]* words$/i.test(words));
  const dated = lines.findIndex(({ words }, index) => index > counted && parseExportDay(words) !== undefined);
  if (counted < 1 || dated === -1) return undefined;
  const above = groupLines(lines.slice(0, counted)).flat();
  const author = above.findLast(
    ({ words }, index) => index > 0 && words.length <= LONGEST_BYLINE && /^by\b/i.test(words),
  );
  const title = above
    .filter((line) => line !== author)
    .reduce((a, b) => (b.words.length > a.words.length ? b : a), NOTHING);
  const after = lines.slice(dated + 1).filter(({ words }) => words !== '');
  const publisher = after.find(({ words }) => !/^\d{1,2}:\d\d/.test(words));
  const legal = lines.findIndex(
    ({ words }, index) => index > dated && index < dated + 12 && /^(?:copyright|©|\(c\))/i.test(words),
  );
  const language = lines.findIndex(
    ({ words }, index) =>
      index > dated && index < dated + 12 && /^[A-Z][a-z]+$/.test(words) && words !== publisher?.words,
  );
  const from = Math.max(legal, language, dated) + 1;
  const inside = lines.slice(from, -1).filter(({ words }) => words !== '');
  const body = spanOf(inside);
  if (title === NOTHING || body === undefined) return undefined;
  return {
    form: 'Factiva',
    title: [title],
    publisher,
    date: lines[dated],
    author,
    body: [body],
  };
}

const NOTHING: ExportLine = { start: 0, end: 0, words: '' };
