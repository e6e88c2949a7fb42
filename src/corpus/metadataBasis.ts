import * as v from 'valibot';

/** What an article's metadata consist of. */
export const METADATA_FIELDS = ['title', 'publisher', 'origin', 'author', 'published', 'updated', 'url'] as const;

/**
 * What one field of an article's metadata rests on.
 *
 * `basis` are the words of the text, or where they stand ("JSON-LD datePublished"); `certain` is false where the value is inferred, not stated.
 */
export const MetadataBasis = v.strictObject({
  field: v.picklist(METADATA_FIELDS),
  basis: v.string(),
  certain: v.boolean(),
});
export type MetadataBasis = v.InferOutput<typeof MetadataBasis>;
