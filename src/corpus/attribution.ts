import * as v from 'valibot';
import { EdtfDate } from './edtfDate.ts';
import { Span } from './span.ts';

/** All quoted, partly quoted, or in the reporter's words. What nobody is reported as saying is no attribution. */
export const ATTRIBUTION_KINDS = ['direct', 'mixed', 'indirect'] as const;

/**
 * A machine finding: somebody is reported as saying something. Not checked, and never a statement: people code those.
 *
 * Source, cue and content as in PolNeAR and PARC3, each in text order; a source may be empty. `content` of a direct one leaves the
 * quotation marks out. `within` is the place, in the article's own list, of the attribution whose content holds this one.
 * `speaker` and `side` are actor ids, absent where the source is nobody we know; `said` is there where the text dates the saying. Attributions
 * with the same `utterance` are printings of one act of speech.
 */
export const Attribution = v.strictObject({
  kind: v.picklist(ATTRIBUTION_KINDS),
  source: v.array(Span),
  cue: v.array(Span),
  content: v.array(Span),
  within: v.optional(v.number()),
  speaker: v.optional(v.string()),
  side: v.optional(v.string()),
  said: v.optional(EdtfDate),
  utterance: v.string(),
});
export type Attribution = v.InferOutput<typeof Attribution>;
