import * as v from 'valibot';
import { Attribution } from './attribution.ts';
import { EdtfDate } from './edtfDate.ts';
import { Excerpts } from './excerpts.ts';
import { Mention } from './mention.ts';
import { MetadataBasis } from './metadataBasis.ts';
import { Span } from './span.ts';

/** The kinds a block of an article's text can be. Furniture is what a web page adds around an article. */
export const BLOCK_KINDS = [
  'title',
  'subtitle',
  'byline',
  'dateline',
  'caption',
  'heading',
  'paragraph',
  'furniture',
] as const;

/** A stretch of the article with one job. Blocks hold no blank lines; between two blocks lies white space only. */
export const Block = v.strictObject({ ...Span.entries, kind: v.picklist(BLOCK_KINDS) });
export type Block = v.InferOutput<typeof Block>;

/** A coder's note on a passage: why it was left uncoded, or how it was read. */
export const PassageNote = v.strictObject({ ...Span.entries, note: v.string() });
export type PassageNote = v.InferOutput<typeof PassageNote>;

/**
 * One article: the whole text of its file, divided and described, with nothing deleted. Where `excerpts` is there, the text may not be published
 * whole, and these passages are all that is here of it.
 *
 * `path` is relative to the seeds folder. `publisher` is a publisher's id; `origin` lists the agencies or papers the page
 * copied from, nearest first. `quotations` are the words inside quotation marks (marks excluded), `insertions` an
 * editor's square brackets (brackets included); both in text order. `coding` says by whom and when (EDTF) the article was coded.
 * It is absent from an article nobody has coded. `language` is an ISO 639-1 code, `und` where it cannot be told; only English is read by
 * machine. Articles with the same `copies` are near-copies of one text; it is the id of the earliest of them. `metadata` says what each field rests on.
 * `aliases` are ids it had before its file was renamed.
 */
export const Article = v.strictObject({
  id: v.string(),
  path: v.string(),
  text: v.string(),
  blocks: v.array(Block),
  title: v.string(),
  publisher: v.string(),
  origin: v.array(v.string()),
  author: v.optional(v.string()),
  published: EdtfDate,
  updated: v.optional(EdtfDate),
  url: v.optional(v.string()),
  metadata: v.array(MetadataBasis),
  language: v.string(),
  copies: v.optional(v.string()),
  aliases: v.optional(v.array(v.string())),
  quotations: v.array(Span),
  insertions: v.array(Span),
  notes: v.array(PassageNote),
  coding: v.optional(v.strictObject({ coder: v.string(), coded: v.optional(v.string()) })),
  mentions: v.array(Mention),
  attributions: v.array(Attribution),
  excerpts: v.optional(Excerpts),
});
export type Article = v.InferOutput<typeof Article>;
