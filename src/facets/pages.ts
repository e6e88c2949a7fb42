import type { Article } from '../corpus/article.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import { groupBy } from '../corpus/groupBy.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Statement } from '../corpus/statement.ts';
import type { ChoiceFacet, FacetValues, Page, Passage } from './facet.ts';
import { CHOICES } from './facets.ts';
import { perLookup } from './perLookup.ts';

/** Finds the pages of a corpus, each with its passages and what they answer to; read once a corpus. */
export const findPages: (lookup: Lookup) => readonly Page[] = perLookup((lookup) => {
  const { articles, statements, events } = lookup.corpus;
  const said = groupBy(statements, (statement) => statement.article);
  const reports = groupBy(events.flatMap(findReports), (report) => report.article);
  return articles.map((article) => ({
    article,
    passages: [
      ...(said.get(article.id) ?? []).map((statement) => readStatement(lookup, statement, article)),
      ...(reports.get(article.id) ?? []).map(({ event }) => readEvent(lookup, event, article)),
    ],
    values: readValues((facet) => facet.ofArticle(lookup, article)),
  }));
});

function findReports(event: EventRecord): { article: string; event: EventRecord }[] {
  const articles = new Set(event.evidence.map((evidence) => evidence.article));
  return Array.from(articles, (article) => ({ article, event }));
}

function readStatement(lookup: Lookup, statement: Statement, article: Article): Passage {
  const { said, sentence, attribution } = statement;
  return {
    coded: { kind: 'statement', statement },
    date: said,
    sentences: attribution === undefined ? [sentence] : [sentence, attribution],
    values: readValues((facet) => facet.ofStatement(lookup, statement, article)),
  };
}

function readEvent(lookup: Lookup, event: EventRecord, article: Article): Passage {
  return {
    coded: { kind: 'event', event },
    date: event.when,
    sentences: event.evidence.filter((evidence) => evidence.article === article.id),
    values: readValues((facet) => facet.ofEvent(lookup, event, article)),
  };
}

function readValues(read: (facet: ChoiceFacet) => readonly string[]): FacetValues {
  return {
    country: new Set(read(CHOICES.country)),
    leader: new Set(read(CHOICES.leader)),
    organization: new Set(read(CHOICES.organization)),
    publisher: new Set(read(CHOICES.publisher)),
    issue: new Set(read(CHOICES.issue)),
  };
}
