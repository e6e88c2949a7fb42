import * as v from 'valibot';

/** The id of the publisher of a page that does not say who published it. Always known, in no codebook. */
export const UNNAMED_PUBLISHER = 'unnamed';

/** Who printed an article, or wrote what it copied. `country` is ISO 3166-1 alpha-3. */
export const Publisher = v.strictObject({
  id: v.string(),
  name: v.string(),
  country: v.optional(v.string()),
  kind: v.picklist(['newspaper', 'broadcaster', 'agency', 'site']),
  url: v.optional(v.string()),
});
export type Publisher = v.InferOutput<typeof Publisher>;
