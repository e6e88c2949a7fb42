import { type Article, BLOCK_KINDS, type Block, type PassageNote } from '../article.ts';
import { EVENT_STATUSES, type EventRecord, type Evidence, QUADS } from '../eventRecord.ts';
import type { Excerpts, Passage } from '../excerpts.ts';
import type { Mention } from '../mention.ts';
import { METADATA_FIELDS, type MetadataBasis } from '../metadataBasis.ts';
import type { IssueProposal, ProposedStatement } from '../proposed.ts';
import { REPORTINGS, STANCES, type Statement } from '../statement.ts';
import {
  type Coding,
  type Fields,
  flag,
  list,
  oneOf,
  optional,
  struct,
  text,
  whole,
  word,
  wordOrNone,
} from './coding.ts';
import { date, span, spanWith } from './spans.ts';

/** What is read of an article only when it is open, or quoted. */
export type Body = Pick<Article, 'text' | 'blocks' | 'quotations' | 'insertions' | 'notes' | 'mentions' | 'url'>;

/** What lists and filters need of an article. Its id is a word of its own dictionary, its path mostly follows from it. */
export type Headed = Omit<Article, keyof Body | 'id' | 'path' | 'attributions' | 'metadata'>;

/** The head of an article. */
export const HEAD_FIELDS: Fields<Headed> = {
  title: text,
  publisher: word('publisher'),
  origin: list(word('publisher')),
  author: optional(word('author')),
  published: date('published'),
  updated: optional(date('published')),
  language: word('language'),
  copies: wordOrNone('article'),
  aliases: optional(list(text)),
  coding: optional(struct({ coder: word('coder'), coded: wordOrNone('coded') })),
  excerpts: optional(
    struct<Excerpts>({
      words: whole,
      passages: list(spanWith<Passage>({ from: whole, fromCodePoint: whole })),
    }),
  ),
};

/** The body of an article. */
export const BODY_FIELDS: Fields<Body> = {
  text,
  blocks: list(spanWith<Block>({ kind: oneOf(BLOCK_KINDS) })),
  quotations: list(span),
  insertions: list(span),
  notes: list(spanWith<PassageNote>({ note: text })),
  mentions: list(spanWith<Mention>({ actor: word('actor') })),
  url: optional(text),
};

/** What the metadata of an article rest on: read only where all of them are told of. */
export const METADATA: Coding<MetadataBasis[]> = list(
  struct<MetadataBasis>({ field: oneOf(METADATA_FIELDS), basis: word('basis'), certain: flag }),
);

/** A statement; its id and utterance are packed shorter where they follow from its article and its id. */
export const STATEMENT_FIELDS: Fields<Statement> = {
  id: text,
  article: word('article'),
  speaker: word('actor'),
  side: word('actor'),
  issue: word('issue'),
  stance: oneOf(STANCES),
  condition: optional(text),
  said: date('said'),
  occasion: optional(word('occasion')),
  reporting: oneOf(REPORTINGS),
  quote: list(span),
  sentence: span,
  attribution: optional(span),
  key: optional(word('key')),
  addressee: list(word('actor')),
  via: list(word('via')),
  reactsTo: optional(word('event')),
  utterance: word('utterance'),
  note: optional(text),
  coder: word('coder'),
  aliases: optional(list(text)),
};

/** An event found by the machine; its id is packed shorter where it follows from its first article. */
export const PROPOSED_FIELDS: Fields<Omit<EventRecord, 'coder' | 'aliases'>> = {
  id: text,
  when: date('said'),
  type: word('type'),
  mode: wordOrNone('mode'),
  context: list(word('context')),
  quad: oneOf(QUADS),
  actors: list(word('actor')),
  recipients: list(word('actor')),
  status: oneOf(EVENT_STATUSES),
  claimedBy: optional(word('actor')),
  summary: text,
  evidence: list(spanWith<Evidence>({ article: word('article') })),
  note: optional(text),
};

/** An event that people coded. */
export const EVENT_FIELDS: Fields<EventRecord> = {
  ...PROPOSED_FIELDS,
  coder: word('coder'),
  aliases: optional(list(text)),
};

/** Numbers with a fraction, few enough to be words. */
const score: Coding<number> = {
  pack: (values, naming) => word('score').pack(values.map(String), naming),
  open(packed, count, opening) {
    const words = word('score').open(packed, count, opening);
    return (row) => Number(words(row));
  },
};

/** The issues an attribution may speak on. */
export const PROPOSAL_FIELDS: Fields<ProposedStatement> = {
  article: word('article'),
  attribution: whole,
  issues: list(struct<IssueProposal>({ issue: word('issue'), score, words: list(span) })),
};
