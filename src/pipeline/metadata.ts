import type { Block } from '../corpus/article.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import { type Publisher, UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import { escapePattern } from './escapePattern.ts';
import { fold } from './fold.ts';
import { findDateline, stripEmphasis } from './lineKinds.ts';

/** What an article's text says of itself. */
export type Metadata = {
  readonly title?: string | undefined;
  readonly publisher: string;
  readonly origin: readonly string[];
  readonly author?: string | undefined;
  readonly published: EdtfDate;
  readonly updated?: EdtfDate | undefined;
  readonly url?: string | undefined;
};

const UNDATED: EdtfDate = { edtf: 'XXXX', earliest: null, latest: null, basis: 'no date in the text' };

/**
 * Finds an article's title, publisher, origin, author, dates and address where its own text says them.
 *
 * The publisher is looked for in bylines, then in the page's terms of use; never in what it reports or links to. A page that gives only
 * the day of an update was published on it or before.
 */
export function findMetadata(text: string, blocks: readonly Block[], publishers: readonly Publisher[]): Metadata {
  const lines = blocks.map((block) => ({ kind: block.kind, words: text.slice(block.start, block.end) }));
  const wordsOf = (kind: Block['kind']) => lines.filter((line) => line.kind === kind).map((line) => line.words);
  const bylines = wordsOf('byline');
  const terms = wordsOf('furniture').filter((line) =>
    /\b(?:terms|privacy policy|all rights reserved)\b|©|copyright/i.test(line),
  );
  const title = wordsOf('title')[0];
  const author = bylines
    .map((line) => /^by:? (.+)$/i.exec(stripEmphasis(line))?.[1])
    .find((name) => name !== undefined);
  return {
    title: title === undefined ? undefined : cleanTitle(title),
    publisher: findPublisher(
      [...bylines, ...terms],
      publishers.filter((publisher) => publisher.kind !== 'agency'),
    ),
    origin: findOrigin(lines, publishers),
    author,
    ...findDates(wordsOf('dateline')),
    url: findAddress(wordsOf('furniture')),
  };
}

/** Takes Markdown's marks and doubled spaces off a title. */
function cleanTitle(words: string): string {
  return words
    .replace(/^#{1,6} /, '')
    .replace(/\*\*|__/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function findPublisher(lines: readonly string[], publishers: readonly Publisher[]): string {
  for (const line of lines) {
    const named = publishers.find((publisher) => isNamed(publisher, line));
    if (named !== undefined) return named.id;
  }
  return UNNAMED_PUBLISHER;
}

/** "ABC News reports:" on a line of its own opens copied text; a byline can be an agency's. */
function findOrigin(
  lines: readonly { kind: Block['kind']; words: string }[],
  publishers: readonly Publisher[],
): string[] {
  const opened = lines.flatMap((line) => /^(\p{Lu}.{1,60}) (?:reports|reported|writes):$/u.exec(line.words)?.[1] ?? []);
  const copied = publishers.filter((publisher) => opened.some((name) => isNamed(publisher, name)));
  const bylines = lines.filter((line) => line.kind === 'byline');
  const agencies = publishers.filter(
    (publisher) => publisher.kind === 'agency' && bylines.some((line) => isNamed(publisher, line.words)),
  );
  return [...new Set([...copied, ...agencies])].map((publisher) => publisher.id);
}

/** Whether a line names a publisher. Spaces and marks do not count: a page may write "TRTWorld", or its name in bold. */
function isNamed(publisher: Publisher, line: string): boolean {
  const squeeze = (words: string) => fold(words).text.replace(/[\s*_]+/g, '');
  const name = squeeze(publisher.name);
  const words = squeeze(line);
  const at = words.indexOf(name);
  // A short name must not be found inside another word: "AP" is in no "CAPITAL", which has no lower case to tell it by.
  return (
    at !== -1 &&
    (name.length > 4 || new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'u').test(line))
  );
}

function findDates(datelines: readonly string[]): { published: EdtfDate; updated?: EdtfDate | undefined } {
  const dates = datelines.flatMap((line) => {
    const found = findDateline(line);
    return found === undefined ? [] : [{ ...found, line }];
  });
  const published = dates.find((date) => !date.updated);
  const updated = dates.find((date) => date.updated);
  return { published: findPublished(published, updated), updated: updated && toDate(updated) };
}

type FoundDate = { readonly day: string; readonly line: string };

function findPublished(published: FoundDate | undefined, updated: FoundDate | undefined): EdtfDate {
  if (published !== undefined) return toDate(published);
  if (updated === undefined) return UNDATED;
  return { edtf: `../${updated.day}`, earliest: null, latest: updated.day, basis: `“${updated.line}”` };
}

function toDate({ day, line }: FoundDate): EdtfDate {
  return { edtf: day, earliest: day, latest: day, basis: `“${line}”` };
}

/** The article's own address: the link on or after a line that says so. */
function findAddress(furniture: readonly string[]): string | undefined {
  const label = furniture.findIndex((line) =>
    /^(?:original (?:url|link|article|source)|permalink|source url)\s?:/i.test(line),
  );
  if (label === -1) return undefined;
  return /https?:\/\/[^\s<>()[\]"]+/i.exec(furniture.slice(label, label + 2).join(' '))?.[0];
}
