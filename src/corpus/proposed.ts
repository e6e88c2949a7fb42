import * as v from 'valibot';
import { EventRecord } from './eventRecord.ts';
import { Span } from './span.ts';

/** An event the machine found: as a coded one, but by no coder. */
export const ProposedEvent = v.omit(EventRecord, ['coder', 'aliases']);
export type ProposedEvent = v.InferOutput<typeof ProposedEvent>;

/** An event, whether a person coded it or the machine found it. */
export type AnyEvent = EventRecord | ProposedEvent;

/** Is this event the machine's, and nobody's coding? */
export function isProposed(event: AnyEvent): boolean {
  return !('coder' in event);
}

/** An issue an attribution may speak on. `score` is between 0 and 1 and compares within one attribution only; `words` are the words of the article that say so. */
export const IssueProposal = v.strictObject({ issue: v.string(), score: v.number(), words: v.array(Span) });
export type IssueProposal = v.InferOutput<typeof IssueProposal>;

/** The issues that an attribution likely speaks on, likeliest first. `attribution` is its place in the article's list. A stance is never proposed. */
export const ProposedStatement = v.strictObject({
  article: v.string(),
  attribution: v.number(),
  issues: v.array(IssueProposal),
});
export type ProposedStatement = v.InferOutput<typeof ProposedStatement>;
