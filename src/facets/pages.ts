import type { Article } from '../corpus/article.ts';
import { groupBy } from '../corpus/groupBy.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { findExtent, type PrintedAttribution } from '../corpus/printedAttribution.ts';
import { type AnyEvent, isProposed } from '../corpus/proposed.ts';
import type { Statement } from '../corpus/statement.ts';
import type { ChoiceFacet, FacetValues, Page, Passage } from './facet.ts';
import { CHOICES } from './facets.ts';
import type { FacetName } from './filters.ts';
import { perLookup } from './perLookup.ts';

/** Finds the pages of a corpus, each with its passages and what they answer to; read once a corpus. */
export const findPages: (lookup: Lookup) => readonly Page[] = perLookup((lookup) =>
  lookup.corpus.articles.map(makeReadPage(lookup)),
);

/** Makes a reader of single pages, for who keeps none: those of a large corpus fill the memory. */
export function makeReadPage(lookup: Lookup): (article: Article) => Page {
  const { statements, events, proposed } = lookup.corpus;
  const said = groupBy(statements, (statement) => statement.article);
  const reports = groupBy([...events, ...proposed.events].flatMap(findReports), (report) => report.article);
  const quoted = groupBy(lookup.attributions.values(), (attribution) => attribution.article);
  return (article) => ({
    article,
    passages: [
      ...(said.get(article.id) ?? []).map((statement) => readStatement(lookup, statement, article)),
      ...(quoted.get(article.id) ?? []).map((attribution) => readAttribution(lookup, attribution, article)),
      ...(reports.get(article.id) ?? []).map(({ event }) => readEvent(lookup, event, article)),
    ],
    values: readValues((facet) => facet.ofArticle(lookup, article)),
  });
}

function findReports(event: AnyEvent): { article: string; event: AnyEvent }[] {
  const articles = new Set(event.evidence.map((evidence) => evidence.article));
  return Array.from(articles, (article) => ({ article, event }));
}

function readStatement(lookup: Lookup, statement: Statement, article: Article): Passage {
  const { said, sentence, attribution } = statement;
  return {
    subject: { kind: 'statement', statement },
    isFound: false,
    date: said,
    sentences: attribution === undefined ? [sentence] : [sentence, attribution],
    values: readValues((facet) => facet.ofStatement(lookup, statement, article)),
  };
}

function readAttribution(lookup: Lookup, attribution: PrintedAttribution, article: Article): Passage {
  return {
    subject: { kind: 'attribution', attribution },
    isFound: true,
    date: attribution.said,
    sentences: [findExtent(attribution.attribution)],
    values: readValues((facet) => facet.ofAttribution(lookup, attribution, article)),
  };
}

function readEvent(lookup: Lookup, event: AnyEvent, article: Article): Passage {
  return {
    subject: { kind: 'event', event },
    isFound: isProposed(event),
    date: event.when,
    sentences: event.evidence.filter((evidence) => evidence.article === article.id),
    values: readValues((facet) => facet.ofEvent(lookup, event, article)),
  };
}

/** Of a large corpus most values are never asked for: each is read when it is, and kept. */
function readValues(read: (facet: ChoiceFacet) => readonly string[]): FacetValues {
  const known: Partial<Record<FacetName, ReadonlySet<string>>> = {};
  return (name) => {
    known[name] ??= new Set(read(CHOICES[name]));
    return known[name];
  };
}
