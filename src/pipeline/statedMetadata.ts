import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { MetadataBasis } from '../corpus/metadataBasis.ts';
import { type Publisher, UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import { findPublisherOf } from './metadata/publisherNames.ts';

/** A value with what it rests on. */
export type Stated<T> = { readonly value: T; readonly basis: string; readonly certain: boolean };

/**
 * What the form of a file says of its article, beside the words of its text: a page's tags, a database's heading.
 *
 * `publisher` is a name as printed, not an id.
 */
export type StatedMetadata = {
  readonly title?: Stated<string> | undefined;
  readonly publisher?: Stated<string> | undefined;
  readonly author?: Stated<string> | undefined;
  readonly published?: Stated<EdtfDate> | undefined;
  readonly updated?: Stated<EdtfDate> | undefined;
  readonly url?: Stated<string> | undefined;
};

/** The values of what is stated, fit to overrule what the text says: a field that is not stated is absent. */
type StatedValues = {
  title?: string;
  publisher?: string;
  author?: string;
  published?: EdtfDate;
  updated?: EdtfDate;
  url?: string;
};

/** Takes the values of what is stated; a publisher on the list by its id, another one by its name. */
export function takeStated(stated: StatedMetadata, publishers: readonly Publisher[]): StatedValues {
  const { title, publisher, author, published, updated, url } = stated;
  return {
    ...(title && { title: title.value }),
    ...(publisher && { publisher: findPublisherId(publisher.value, publishers) }),
    ...(author && { author: author.value }),
    ...(published && { published: published.value }),
    ...(updated && { updated: updated.value }),
    ...(url && { url: url.value }),
  };
}

/** Lists what each stated field rests on. */
export function listStatedBases(stated: StatedMetadata): MetadataBasis[] {
  const fields = ['title', 'publisher', 'author', 'published', 'updated', 'url'] as const;
  return fields.flatMap((field) => {
    const found = stated[field];
    return found === undefined ? [] : [{ field, basis: found.basis, certain: found.certain }];
  });
}

/** What the file's form states stands in place of what its words say of the same field. */
export function replaceBases(found: readonly MetadataBasis[], stated: readonly MetadataBasis[]): MetadataBasis[] {
  return [...found.filter(({ field }) => stated.every((basis) => basis.field !== field)), ...stated];
}

function findPublisherId(name: string, publishers: readonly Publisher[]): string {
  const bare = name.replace(/^www\.|\.(?:com|org|net|co\.uk|ca)$/gi, '');
  const known = findPublisherOf(name, publishers) ?? findPublisherOf(bare, publishers);
  return known?.id ?? (bare.trim() === '' ? UNNAMED_PUBLISHER : name);
}
