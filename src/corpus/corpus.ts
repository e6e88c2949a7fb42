import * as v from 'valibot';
import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { EventRecord } from './eventRecord.ts';
import { Issue } from './issue.ts';
import { Problem } from './problem.ts';
import { ProposedEvent, ProposedStatement } from './proposed.ts';
import { Publisher } from './publisher.ts';
import { Statement } from './statement.ts';

/**
 * The compiled corpus: what the pipeline writes, the page loads and other programs read.
 *
 * Articles are in order of publication (earliest day first, undated last, then id), statements in order of saying, events in
 * order of happening; actors, issues and publishers keep the codebook's order. `proposed` holds machine findings, never
 * mixed with codings.
 */
export const Corpus = v.strictObject({
  articles: v.array(Article),
  statements: v.array(Statement),
  events: v.array(EventRecord),
  proposed: v.strictObject({ events: v.array(ProposedEvent), statements: v.array(ProposedStatement) }),
  actors: v.array(Actor),
  issues: v.array(Issue),
  publishers: v.array(Publisher),
  problems: v.array(Problem),
});
export type Corpus = v.InferOutput<typeof Corpus>;
