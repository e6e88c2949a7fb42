import * as v from 'valibot';
import { Actor } from './actor.ts';
import { TextQuoteSelector } from './coding.ts';
import { Publisher } from './publisher.ts';

/** An issue as the codebook writes it; its examples are anchored when the corpus is compiled. */
export const CodedIssue = v.strictObject({
  id: v.string(),
  group: v.string(),
  title: v.string(),
  definition: v.string(),
  counts: v.string(),
  'does-not-count': v.optional(v.string()),
  examples: v.optional(v.array(v.strictObject({ article: v.string(), ...TextQuoteSelector.entries })), []),
});
export type CodedIssue = v.InferOutput<typeof CodedIssue>;

/** The three closed lists a corpus is coded with. Ids are unique within each list; the order is the order shown. */
export const Codebook = v.strictObject({
  issues: v.array(CodedIssue),
  actors: v.array(Actor),
  publishers: v.array(Publisher),
});
export type Codebook = v.InferOutput<typeof Codebook>;
