import type { Block } from '../corpus/article.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { MetadataBasis } from '../corpus/metadataBasis.ts';
import { type Publisher, UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import { findAuthor } from './metadata/author.ts';
import { findDates } from './metadata/dates.ts';
import { type Found, type Line, quote } from './metadata/found.ts';
import { findOrigin } from './metadata/origin.ts';
import { findPublisher } from './metadata/publisher.ts';
import { findTitle } from './metadata/title.ts';

/** What an article's text says of itself, and what each of it rests on. */
export type Metadata = {
  readonly title?: string | undefined;
  readonly publisher: string;
  readonly origin: readonly string[];
  readonly author?: string | undefined;
  readonly published: EdtfDate;
  readonly updated?: EdtfDate | undefined;
  readonly url?: string | undefined;
  readonly metadata: readonly MetadataBasis[];
};

/** What is known beside the text: the publishers there are, and the article's address where somebody wrote it down. */
export type Known = { readonly publishers: readonly Publisher[]; readonly url?: string | undefined };

/**
 * Finds an article's title, publisher, origin, author, dates and address where its own text says them, and what each rests on.
 *
 * The publisher is looked for in bylines, in the page's terms of use, behind the title and in the address; never in what the article reports
 * or links to. A page that gives only the day of an update was published on it or before.
 */
export function findMetadata(text: string, blocks: readonly Block[], known: Known): Metadata {
  const lines = blocks.map(({ start, end, kind }): Line => ({ kind, start, words: text.slice(start, end) }));
  const url = known.url === undefined ? findAddress(lines) : undefined;
  const address = known.url ?? url?.value;
  const title = findTitle(lines, known.publishers);
  const publisher = findPublisher(lines, { ...known, url: address });
  const origin = findOrigin(lines, known.publishers, publisher?.value);
  const author = findAuthor(lines);
  const { published, updated } = findDates(lines, address);
  const found = { title, publisher, ...nameFirst(origin), author, published, updated, url };
  return {
    title: title?.value,
    publisher: publisher?.value ?? UNNAMED_PUBLISHER,
    origin: origin.map(({ value }) => value),
    author: author?.value,
    published: published?.value ?? UNDATED,
    updated: updated?.value,
    url: url?.value,
    metadata: FIELDS.flatMap((field) => {
      const one = found[field];
      return one === undefined ? [] : [{ field, basis: one.basis, certain: one.certain }];
    }),
  };
}

const FIELDS = ['title', 'publisher', 'origin', 'author', 'published', 'updated', 'url'] as const;
const UNDATED: EdtfDate = { edtf: 'XXXX', earliest: null, latest: null, basis: 'no date in the text' };

/** Several origins rest on several words; they are certain together or not at all. */
function nameFirst(origins: readonly Found<string>[]): { readonly origin: Found<string> | undefined } {
  const [first] = origins;
  if (first === undefined) return { origin: undefined };
  const basis = [...new Set(origins.map((origin) => origin.basis))].join('; ');
  return { origin: { value: first.value, basis, certain: origins.every((origin) => origin.certain) } };
}

/** The article's own address: the link on or after a line that says so. */
function findAddress(lines: readonly Line[]): Found<string> | undefined {
  const furniture = lines.filter((line) => line.kind === 'furniture').map((line) => line.words);
  const label = furniture.findIndex((line) =>
    /^(?:original (?:url|link|article|source)|permalink|source url|short ?link)\s?:/i.test(line),
  );
  if (label === -1) return undefined;
  const words = furniture.slice(label, label + 2).join(' ');
  const url = /https?:\/\/[^\s<>()[\]"]+/i.exec(words)?.[0];
  return url === undefined ? undefined : { value: url, basis: quote(words), certain: true };
}
