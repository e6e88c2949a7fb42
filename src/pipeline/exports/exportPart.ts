import type { Block } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { findBlocks } from '../blocks.ts';
import { isDateFault, readEdtf } from '../edtf.ts';
import type { Stated, StatedMetadata } from '../statedMetadata.ts';
import { type ExportLine, joinLines, parseExportDay } from './lines.ts';

/** What a database's form says of one article: the lines that give its fields, and the lines of its body. */
export type ExportFields = {
  /** Of the database, for a person to read: "Nexis". */
  readonly form: string;
  readonly title: readonly ExportLine[];
  readonly publisher?: ExportLine | undefined;
  readonly date?: ExportLine | undefined;
  readonly author?: ExportLine | undefined;
  readonly url?: ExportLine | undefined;
  readonly body: readonly Span[];
};

/** One article of an export: its part of the file, and what the form says of it. Fields and body are offsets into the file's text. */
export type ExportPart = Span & { readonly fields: ExportFields };

/** Reads a part's metadata from its fields. */
export function readFields({ form, title, publisher, date, author, url }: ExportFields): StatedMetadata {
  const state = (value: string | undefined, name: string): Stated<string> | undefined =>
    value === undefined || value === '' ? undefined : { value, basis: `${name} in the ${form} export`, certain: true };
  const names = author?.words.replace(/^by:? /i, '').replace(/;\s*$/, '');
  return {
    title: state(joinLines(title).replace(/\s+/g, ' '), 'title'),
    publisher: state(publisher?.words.replace(/(?:(?<!\s)\s+)?[;(].*$/s, ''), 'publisher'),
    author: state(names, 'author'),
    url: state(/^https?:\/\/\S+$/.exec(url?.words ?? '')?.[0], 'address'),
    published: date === undefined ? undefined : readDay(date.words, form),
  };
}

function readDay(words: string, form: string): StatedMetadata['published'] {
  const day = parseExportDay(words);
  const bounds = day === undefined ? undefined : readEdtf(day);
  if (day === undefined || bounds === undefined || isDateFault(bounds)) return undefined;
  const basis = `date in the ${form} export`;
  return { value: { edtf: day, ...bounds, basis: `${basis}: “${words}”` }, basis, certain: true };
}

/**
 * Divides a part into blocks: what the form names by its name, the body by its own words, all else of the database furniture.
 *
 * `text` is the file's; the blocks' offsets count from the part's beginning.
 */
export function markPart(text: string, part: ExportPart): Block[] {
  const { body, title, publisher, date, author } = part.fields;
  const named = [
    ...title.map((line) => ({ line, kind: 'title' as const })),
    ...[publisher, author].flatMap((line) => (line === undefined ? [] : [{ line, kind: 'byline' as const }])),
    ...(date === undefined ? [] : [{ line: date, kind: 'dateline' as const }]),
  ].map(({ line, kind }): Block => ({ start: line.start, end: line.end, kind }));
  const inside = body.flatMap(({ start, end }) =>
    findBlocks(text.slice(start, end)).map(
      (block): Block => ({
        start: block.start + start,
        end: block.end + start,
        // The form has said what the title is: a short first line of the body is none.
        kind: block.kind === 'title' || block.kind === 'subtitle' ? 'heading' : block.kind,
      }),
    ),
  );
  const known = [...joinTitle(named), ...inside].toSorted((a, b) => a.start - b.start);
  const marked: Block[] = [];
  let at = part.start;
  for (const block of known) {
    marked.push(...listFurniture(text, at, block.start), block);
    at = block.end;
  }
  marked.push(...listFurniture(text, at, part.end));
  return marked.map(({ start, end, kind }) => ({ start: start - part.start, end: end - part.start, kind }));
}

/** A title broken at the margin is one block. */
function joinTitle(blocks: readonly Block[]): Block[] {
  const title = blocks.filter((block) => block.kind === 'title');
  const [first, last] = [title[0], title.at(-1)];
  if (first === undefined || last === undefined) return [...blocks];
  return [...blocks.filter((block) => block.kind !== 'title'), { start: first.start, end: last.end, kind: 'title' }];
}

function listFurniture(text: string, start: number, end: number): Block[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap((match): Block[] => {
    const words = match[0].trim();
    const at = start + match.index + match[0].length - match[0].trimStart().length;
    return words === '' ? [] : [{ start: at, end: at + words.length, kind: 'furniture' }];
  });
}
