import * as v from 'valibot';
import { EdtfDate } from './edtfDate.ts';
import { Span } from './span.ts';

/** Said yes, said no, yes-if, and: was asked or raised it and took no side. Silence is not a stance. */
export const STANCES = ['supports', 'opposes', 'conditional', 'declined'] as const;
export type Stance = (typeof STANCES)[number];

/** How the article gives the words: all quoted, partly quoted, in the reporter's words, or in the article's own voice. */
export const REPORTINGS = ['direct', 'mixed', 'indirect', 'narrated'] as const;
export type Reporting = (typeof REPORTINGS)[number];

/**
 * One speaker's stance on one issue in one passage, coded by a person.
 *
 * `speaker`, `side` and `addressee` are actor ids; `via` holds publisher or actor ids, nearest first. `side` is the speaker's side
 * on the date of speaking. `quote` are the words that carry the stance, in text order; `sentence` the whole sentence or
 * sentences they stand in; `attribution` the sentence that names the speaker where it is another one. Statements with the same
 * `utterance` are printings of one act of speech. `reactsTo` is an event's id. `aliases` are ids under which it was published before.
 */
export const Statement = v.strictObject({
  id: v.string(),
  article: v.string(),
  speaker: v.string(),
  side: v.string(),
  issue: v.string(),
  stance: v.picklist(STANCES),
  condition: v.optional(v.string()),
  said: EdtfDate,
  occasion: v.optional(v.string()),
  reporting: v.picklist(REPORTINGS),
  quote: v.array(Span),
  sentence: Span,
  attribution: v.optional(Span),
  key: v.optional(v.string()),
  addressee: v.array(v.string()),
  via: v.array(v.string()),
  reactsTo: v.optional(v.string()),
  utterance: v.string(),
  note: v.optional(v.string()),
  coder: v.string(),
  aliases: v.optional(v.array(v.string())),
});
export type Statement = v.InferOutput<typeof Statement>;
