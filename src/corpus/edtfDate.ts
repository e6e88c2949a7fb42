import * as v from 'valibot';

/**
 * A date as certain as its evidence.
 *
 * `edtf` is an Extended Date/Time Format string (Library of Congress 2019, levels 0-2). `earliest` and `latest` are
 * calendar days `YYYY-MM-DD`, both inclusive; null where that end is open or unknown. `basis` holds the words of the
 * text the date rests on, or a coder's reason.
 */
export const EdtfDate = v.strictObject({
  edtf: v.string(),
  earliest: v.nullable(v.string()),
  latest: v.nullable(v.string()),
  basis: v.string(),
});
export type EdtfDate = v.InferOutput<typeof EdtfDate>;
