import * as v from 'valibot';
import { PublishedArticle, PublishedEvent, PublishedStatement } from './publishedList.ts';

/** A thing of before and of now: one of the two is absent where it came or went. */
const changeOf = <const Schema extends v.GenericSchema>(thing: Schema) =>
  v.strictObject({ before: v.optional(thing), now: v.optional(thing) });

const Build = v.strictObject({ build: v.string(), day: v.string() });

/** What came, went or was recoded between two builds, in the order of the newer one; what went comes last. */
export const Changes = v.strictObject({
  version: v.literal(1),
  since: Build,
  until: Build,
  articles: v.array(changeOf(PublishedArticle)),
  statements: v.array(changeOf(PublishedStatement)),
  events: v.array(changeOf(PublishedEvent)),
});
export type Changes = v.InferOutput<typeof Changes>;
