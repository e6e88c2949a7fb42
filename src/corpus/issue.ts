import * as v from 'valibot';
import { Span } from './span.ts';

/** Words of an article that show what counts under an issue. */
export const IssueExample = v.strictObject({ article: v.string(), ...Span.entries });
export type IssueExample = v.InferOutput<typeof IssueExample>;

/**
 * A proposition people can be for or against. A stance is always a stance on the proposition as worded in `title`.
 *
 * `group` is a heading only. Source: the concepts of discourse network analysis (Leifeld).
 */
export const Issue = v.strictObject({
  id: v.string(),
  group: v.string(),
  title: v.string(),
  definition: v.string(),
  counts: v.string(),
  doesNotCount: v.optional(v.string()),
  examples: v.array(IssueExample),
});
export type Issue = v.InferOutput<typeof Issue>;
