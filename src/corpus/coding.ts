import * as v from 'valibot';
import { EVENT_STATUSES } from './eventRecord.ts';
import { REPORTINGS, STANCES } from './statement.ts';

/** A date as a coder writes it: always a string in quotes, with what it rests on. */
export const CodedDate = v.strictObject({ edtf: v.string(), basis: v.string() });
export type CodedDate = v.InferOutput<typeof CodedDate>;

/** W3C TextQuoteSelector. We ask for exactly one match: a quote is evidence. */
export const TextQuoteSelector = v.strictObject({
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelector>;

/** A statement as a coder writes it. `aliases` are ids it was published under before: links with them lead here. */
export const CodedStatement = v.strictObject({
  id: v.optional(v.string()),
  speaker: v.string(),
  issue: v.string(),
  stance: v.picklist(STANCES),
  condition: v.optional(v.string()),
  said: CodedDate,
  occasion: v.optional(v.string()),
  addressee: v.optional(v.array(v.string()), []),
  reporting: v.picklist(REPORTINGS),
  via: v.optional(v.array(v.string()), []),
  key: v.optional(v.string()),
  quote: v.union([TextQuoteSelector, v.array(TextQuoteSelector)]),
  attribution: v.optional(TextQuoteSelector),
  utterance: v.optional(v.string()),
  'reacts-to': v.optional(v.string()),
  note: v.optional(v.string()),
  aliases: v.optional(v.array(v.string()), []),
});
export type CodedStatement = v.InferOutput<typeof CodedStatement>;

/** An event as a coder writes it. `aliases` as a statement has. */
export const CodedEvent = v.strictObject({
  id: v.string(),
  when: CodedDate,
  type: v.string(),
  mode: v.optional(v.string()),
  context: v.optional(v.array(v.string()), []),
  actors: v.array(v.string()),
  recipients: v.optional(v.array(v.string()), []),
  status: v.picklist(EVENT_STATUSES),
  'claimed-by': v.optional(v.string()),
  summary: v.string(),
  evidence: v.array(TextQuoteSelector),
  note: v.optional(v.string()),
  aliases: v.optional(v.array(v.string()), []),
});
export type CodedEvent = v.InferOutput<typeof CodedEvent>;

/** An event coded in another article's file, reported again here. */
export const RepeatedEvent = v.strictObject({ 'same-as': v.string(), evidence: v.array(TextQuoteSelector) });
export type RepeatedEvent = v.InferOutput<typeof RepeatedEvent>;

/** What front matter says about an article where its text says it not or wrongly. */
export const WrittenArticle = v.strictObject({
  title: v.optional(v.string()),
  publisher: v.optional(v.string()),
  origin: v.optional(v.array(v.string())),
  author: v.optional(v.string()),
  published: v.optional(CodedDate),
  updated: v.optional(CodedDate),
  url: v.optional(v.string()),
});
export type WrittenArticle = v.InferOutput<typeof WrittenArticle>;

/** What a coder says about an article: as front matter does, and the ids it had before its file was renamed. */
export const CodedArticle = v.strictObject({ ...WrittenArticle.entries, aliases: v.optional(v.array(v.string())) });
export type CodedArticle = v.InferOutput<typeof CodedArticle>;

/** A passage the coder read and left uncoded, or coded with doubt, and why. */
export const CodedNote = v.strictObject({ ...TextQuoteSelector.entries, note: v.string() });
export type CodedNote = v.InferOutput<typeof CodedNote>;

/** One coding file: who coded the article, when (`coded`, an EDTF date), and what. */
export const Coding = v.strictObject({
  article: v.optional(CodedArticle, {}),
  coder: v.string(),
  coded: v.optional(v.string()),
  notes: v.optional(v.array(CodedNote), []),
  statements: v.optional(v.array(CodedStatement), []),
  events: v.optional(v.array(v.union([CodedEvent, RepeatedEvent])), []),
});
export type Coding = v.InferOutput<typeof Coding>;
