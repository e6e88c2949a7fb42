import type { ExportPart } from './exportPart.ts';
import { type ExportLine, listLines } from './lines.ts';

const RULE = /^_{20,}$/;
/** ProQuest's field names begin with a capital and end with a colon. */
const FIELD =
  /^(?:title|author|publication (?:title|date|year|info|subject)|abstract|links|full text|subject|location|people|company \/ organization|company|classification|identifier \/ keyword|volume|issue|pages|first page|number of pages|section|place of publication|country of publication|publisher|issn|e-?issn|source type|language of publication|document type|document feature|dateline|proquest document id|document url|copyright|last updated|database|source attribution|illustration|credit|journal subject|year|date|edition|column):/i;

/**
 * Divides the text that ProQuest saves: articles parted by a line of underscores, each with "Publication title:" and "Full text:".
 *
 * Undefined where the text is no such export. An article without its full text is left to its abstract.
 */
export function splitProQuest(text: string): ExportPart[] | undefined {
  if (!text.includes('____') || !text.includes('Publication title:')) return undefined;
  const lines = listLines(text);
  const rules = lines.flatMap((line, index) => (RULE.test(line.words) ? [index] : []));
  const bounds = [-1, ...rules, lines.length];
  const parts = bounds.flatMap(
    (from, index) => readPart(text, lines.slice(from + 1, bounds[index + 1] ?? from + 1)) ?? [],
  );
  return parts.length === 0 ? undefined : parts;
}

function readPart(text: string, lines: readonly ExportLine[]): ExportPart | undefined {
  const field = (name: string) => {
    const index = lines.findIndex(({ words }) => words.toLowerCase().startsWith(`${name}:`));
    const line = lines[index];
    if (line === undefined) return undefined;
    const skipped = /^[^:]+:\s*/.exec(line.words)?.[0].length ?? 0;
    return {
      index,
      line: { start: line.start + skipped, end: line.end, words: text.slice(line.start + skipped, line.end) },
    };
  };
  const publisher = field('publication title');
  const full = field('full text') ?? field('abstract');
  if (publisher === undefined || full === undefined) return undefined;
  const written = lines.filter(({ words }) => words !== '');
  const [first, last] = [written[0], written.at(-1)];
  const next = lines.findIndex(({ words }, index) => index > full.index && FIELD.test(words));
  const end = next === -1 ? (last?.end ?? text.length) : (lines[next]?.start ?? text.length);
  // Without "Title:" the first line is it.
  const title = field('title')?.line ?? first;
  if (first === undefined || last === undefined || title === undefined) return undefined;
  return {
    start: first.start,
    end: last.end,
    fields: {
      form: 'ProQuest',
      title: [title],
      publisher: publisher.line,
      date: field('publication date')?.line,
      author: field('author')?.line,
      url: field('document url')?.line,
      body: [{ start: full.line.start, end }],
    },
  };
}
