import * as v from 'valibot';
import { Span } from './span.ts';

/**
 * A machine finding: somebody is reported as saying something.
 *
 * Source, cue and content as in PolNeAR and PARC3; `speaker` is an actor's id. Never a statement: people code those.
 */
export const Attribution = v.strictObject({
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  source: v.array(Span),
  cue: v.array(Span),
  content: v.array(Span),
  speaker: v.optional(v.string()),
});
export type Attribution = v.InferOutput<typeof Attribution>;
