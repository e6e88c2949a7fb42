import type { ExportPart } from './exportPart.ts';
import { type ExportLine, groupLines, listLines, parseExportDay } from './lines.ts';

const COUNTER = /^(?:\d{1,5} of \d{1,5} documents?|document \d{1,5} of \d{1,5})$/i;
const END = /^end of document$/i;
const LENGTH = /^length:\s+\d[\d,.]* words?$/i;
const HEADLINE = /^headline:/i;
/** Fields of the head, and those that follow the body. */
const HEAD_FIELD =
  /^(?:byline|section|length|dateline|headline|highlight|edition|source|series|columnist|correction-date|correction):/i;
const TAIL_FIELD =
  /^(?:load-date|language|publication-type|journal-code|graphic|subject|company|organization|industry|geographic|person|ticker|country|state|city|update|acc-no|type|notes|classification|document-type):/i;

/**
 * Divides the text that Nexis saves: "1 of 25 DOCUMENTS" before each article, or "End of Document" after it (Nexis Uni).
 *
 * Each article has a line "LENGTH: 345 words"; what has none is a list of contents. Undefined where the text is no such export.
 */
export function splitNexis(text: string): ExportPart[] | undefined {
  if (!text.includes('LENGTH:') && !text.includes('Length:')) return undefined;
  const lines = listLines(text);
  const ends = lines.flatMap((line, index) => (END.test(line.words) ? [index + 1] : []));
  const starts = lines.flatMap((line, index) => (COUNTER.test(line.words) ? [index] : []));
  const bounds = ends.length > 0 ? [0, ...ends] : starts;
  if (bounds.length === 0) return undefined;
  const parts = bounds.flatMap(
    (from, index) => readPart(text, lines.slice(from, bounds[index + 1] ?? lines.length)) ?? [],
  );
  return parts.length === 0 ? undefined : parts;
}

function readPart(text: string, lines: readonly ExportLine[]): ExportPart | undefined {
  const length = lines.findIndex((line) => LENGTH.test(line.words));
  if (length === -1) return undefined;
  const dated = lines.findLastIndex((line, index) => index < length && parseExportDay(line.words) !== undefined);
  const head = readHead(lines, dated, length);
  const start = head.from?.start ?? lines[0]?.start ?? 0;
  const headline = findHeadline(text, lines, length);
  const bodyFrom = findBodyStart(lines, Math.max(length, headline?.last ?? 0));
  const bodyTo = lines.findIndex(
    (line, index) => index >= bodyFrom && (TAIL_FIELD.test(line.words) || END.test(line.words)),
  );
  const last = lines.findLast((line) => line.words !== '');
  const end = last?.end ?? text.length;
  const body = [{ start: lines[bodyFrom]?.start ?? end, end: bodyTo === -1 ? end : (lines[bodyTo]?.start ?? end) }];
  const author = readField(text, lines, /^byline:/i);
  const title = headline?.title ?? head.title;
  return { start, end, fields: { form: 'Nexis', title, publisher: head.publisher, date: lines[dated], author, body } };
}

/** In Nexis Uni the title stands above the publisher, in the older form below the date; there the first field follows it. */
function readHead(lines: readonly ExportLine[], dated: number, length: number) {
  const above = groupLines(lines.slice(0, Math.max(dated, 0)).filter((line) => !COUNTER.test(line.words)));
  const names = above.at(-1)?.filter((line) => !isLegal(line.words)) ?? [];
  const publisher = names.at(-1);
  const first = lines.findIndex((line, index) => index > dated && index <= length && HEAD_FIELD.test(line.words));
  const below = groupLines(lines.slice(dated + 1, first).filter((line) => !isLegal(line.words)));
  const isOld = lines.some((line) => COUNTER.test(line.words)) && !lines.some((line) => END.test(line.words));
  if (isOld) return { title: below.at(-1) ?? [], publisher, from: undefined };
  const title = names.length > 1 ? names.slice(0, -1) : (above.at(-2)?.slice(-1) ?? []);
  // What stands above the title is the list of contents.
  return { title, publisher, from: title[0] };
}

/** Some exports name the headline, above the length or below it; it can be broken at the margin, or begin on the next line. */
function findHeadline(text: string, lines: readonly ExportLine[], length: number) {
  const from = lines.slice(0, findBodyStart(lines, length)).findIndex((line) => HEADLINE.test(line.words));
  const first = from === -1 ? undefined : readField(text, lines, HEADLINE);
  if (first === undefined) return undefined;
  const rest = lines.slice(from + 1);
  const end = rest.findIndex(({ words }) => words === '' || HEAD_FIELD.test(words) || /^body:?$/i.test(words));
  const title = [first, ...rest.slice(0, end === -1 ? rest.length : end)].filter(({ words }) => words !== '');
  return title.length === 0 ? undefined : { title, last: from + Math.max(end, 0) };
}

function isLegal(words: string): boolean {
  return /^(?:copyright\b|©|all rights reserved)/i.test(words);
}

/** The body begins after the last field of the head, or after the line "Body". */
function findBodyStart(lines: readonly ExportLine[], after: number): number {
  let at = after + 1;
  for (let index = at; index < lines.length; index += 1) {
    const words = lines[index]?.words ?? '';
    if (words === '') continue;
    if (!HEAD_FIELD.test(words) && !/^(?:body:?|highlight)$/i.test(words)) break;
    at = index + 1;
  }
  return at;
}

/** A field's value, without the name before it. */
function readField(text: string, lines: readonly ExportLine[], name: RegExp): ExportLine | undefined {
  const line = lines.find(({ words }) => name.test(words));
  if (line === undefined) return undefined;
  const skipped = /^[^:]+:\s*/.exec(line.words)?.[0].length ?? 0;
  return { start: line.start + skipped, end: line.end, words: text.slice(line.start + skipped, line.end) };
}
