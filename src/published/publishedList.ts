import * as v from 'valibot';
import { STANCES } from '../corpus/statement.ts';

const Aliases = v.optional(v.array(v.string()));

/** An article as a build published it; `text` is a hash of its words. */
export const PublishedArticle = v.strictObject({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  published: v.string(),
  text: v.string(),
  aliases: Aliases,
});
export type PublishedArticle = v.InferOutput<typeof PublishedArticle>;

/** A statement as a build published it: what a reader sees of its coding, and a hash of all of it but the ids. Dates are EDTF. */
export const PublishedStatement = v.strictObject({
  id: v.string(),
  hash: v.string(),
  article: v.string(),
  speaker: v.string(),
  side: v.string(),
  issue: v.string(),
  stance: v.picklist(STANCES),
  condition: v.optional(v.string()),
  said: v.string(),
  reporting: v.string(),
  key: v.optional(v.string()),
  quote: v.string(),
  aliases: Aliases,
});
export type PublishedStatement = v.InferOutput<typeof PublishedStatement>;

/** An event as a build published it; `evidence` are the words of all that reports it. */
export const PublishedEvent = v.strictObject({
  id: v.string(),
  hash: v.string(),
  when: v.string(),
  type: v.string(),
  actors: v.array(v.string()),
  recipients: v.array(v.string()),
  status: v.string(),
  summary: v.string(),
  evidence: v.string(),
  aliases: Aliases,
});
export type PublishedEvent = v.InferOutput<typeof PublishedEvent>;

/** What one build published: what later builds are compared with. What a machine found is not in it: nobody vouched for that. */
export const PublishedList = v.strictObject({
  version: v.literal(1),
  build: v.string(),
  day: v.string(),
  articles: v.array(PublishedArticle),
  statements: v.array(PublishedStatement),
  events: v.array(PublishedEvent),
});
export type PublishedList = v.InferOutput<typeof PublishedList>;

/** Which build, and on which day (`YYYY-MM-DD`). */
export type BuildName = Pick<PublishedList, 'build' | 'day'>;
