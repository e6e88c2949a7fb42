import type { Article } from '../corpus/article.ts';
import type { PassageKind } from '../corpus/columns.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { PrintedAttribution } from '../corpus/printedAttribution.ts';
import type { AnyEvent, ProposedEvent } from '../corpus/proposed.ts';
import type { Statement } from '../corpus/statement.ts';
import { engineOf } from './engines.ts';
import type { Page, Passage, SearchHits } from './facet.ts';
import { JUDGES } from './facets.ts';
import type { Filters } from './filters.ts';
import { findPages } from './pages.ts';

/** Rows that are kept, in order: of the articles, and of each kind of noun with passages, by the place in its own list. */
export type KeptRows = Readonly<Record<'articles' | PassageKind, Uint32Array>>;

/**
 * What the filters keep of a corpus, each list in the corpus's order. `attributions` and `proposed` are the machine's and not checked.
 *
 * `rows` says the same in numbers; it is there where the corpus is large, and the lists are then made when they are asked for.
 */
export type Slice = {
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventRecord[];
  readonly attributions: readonly PrintedAttribution[];
  readonly proposed: readonly ProposedEvent[];
  readonly rows?: KeptRows;
};

/** Counts the articles that are kept. Of a large corpus their list is not made for that. */
export function countKept(slice: Slice): number {
  return slice.rows?.articles.length ?? slice.articles.length;
}

/**
 * Keeps what the filters ask for; `hits` is null where nothing is searched.
 *
 * A statement, attribution or event stays when every facet holds on it. An article stays when it keeps one, or when it answers to every
 * facet by itself. An event in several articles stays when one of them keeps it. Source: the table of facets, one file each.
 */
export function slice(lookup: Lookup, filters: Filters, hits: SearchHits | null): Slice {
  const engine = engineOf(lookup);
  if (engine !== undefined) return engine.slice({ filters, hits });
  const verdicts = findPages(lookup).map((page) => ({ page, ...judgePage(page, filters, hits) }));
  const kept = new Set<Statement | PrintedAttribution | AnyEvent>();
  for (const { subject } of verdicts.flatMap(({ passages }) => passages)) {
    if (subject.kind === 'statement') kept.add(subject.statement);
    else kept.add(subject.kind === 'attribution' ? subject.attribution : subject.event);
  }
  const staying = verdicts.filter(({ passages, standsAlone }) => passages.length > 0 || standsAlone);
  return {
    articles: staying.map(({ page }) => page.article),
    statements: lookup.corpus.statements.filter((statement) => kept.has(statement)),
    events: lookup.corpus.events.filter((event) => kept.has(event)),
    attributions: Array.from(lookup.attributions.values()).filter((attribution) => kept.has(attribution)),
    proposed: lookup.corpus.proposed.events.filter((event) => kept.has(event)),
  };
}

/** Judges one page by every facet: the passages on which all hold, and whether the article answers to all by itself. */
export function judgePage(
  page: Page,
  filters: Filters,
  hits: SearchHits | null,
): { readonly passages: readonly Passage[]; readonly standsAlone: boolean } {
  const judgements = JUDGES.map((facet) => facet.judge(page, filters, hits)).filter((judgement) => judgement !== null);
  return {
    passages: page.passages.filter((passage) => judgements.every((judgement) => judgement.keepsPassage(passage))),
    standsAlone: judgements.every((judgement) => judgement.keepsArticle),
  };
}
