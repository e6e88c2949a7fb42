import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import { listAttributions, type PrintedAttribution } from '../corpus/printedAttribution.ts';
import type { ProposedEvent } from '../corpus/proposed.ts';
import type { Statement } from '../corpus/statement.ts';

/**
 * What the filters keep, by id. An article that holds a kept statement or quotation is kept with it.
 *
 * `quotations` (by the ids of `listAttributions`) and `proposed` events are the machine's, the rest is coded.
 */
export type KeptIds = {
  readonly articles: readonly string[];
  readonly statements: readonly string[];
  readonly events: readonly string[];
  readonly quotations: readonly string[];
  readonly proposed: readonly string[];
};

/**
 * What to export: the corpus, what of it, and what every file says of itself.
 *
 * `filters` are the words a reader sees ("Publisher: Reuters"), one a filter; empty for everything. `day` is the day of the
 * export, `YYYY-MM-DD`. `build` names the corpus: a hash of it.
 */
export type ExportOrder = {
  readonly corpus: Corpus;
  readonly kept: KeptIds | 'all';
  readonly filters: readonly string[];
  readonly day: string;
  readonly build: string;
};

/** A file to hand over. `name` is safe on every system; text is to be written as UTF-8, as it is. */
export type ExportFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
};

/** The nouns an order asks for, each list in the corpus's order. `quotations` and `proposed` are the machine's and not checked. */
export type Kept = {
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventRecord[];
  readonly quotations: readonly PrintedAttribution[];
  readonly proposed: readonly ProposedEvent[];
};

/** Finds what an order asks for. Ids that the corpus does not have find nothing. */
export function findKept({ corpus, kept }: ExportOrder): Kept {
  const quotations = listAttributions(corpus.articles);
  if (kept === 'all') return { ...corpus, quotations, proposed: corpus.proposed.events };
  const statements = pick(corpus.statements, kept.statements);
  const found = pick(quotations, kept.quotations);
  return {
    articles: pick(corpus.articles, [...kept.articles, ...[...statements, ...found].map(({ article }) => article)]),
    statements,
    events: pick(corpus.events, kept.events),
    quotations: found,
    proposed: pick(corpus.proposed.events, kept.proposed),
  };
}

function pick<Noun extends { readonly id: string }>(nouns: readonly Noun[], ids: readonly string[]): Noun[] {
  const wanted = new Set(ids);
  return nouns.filter(({ id }) => wanted.has(id));
}
