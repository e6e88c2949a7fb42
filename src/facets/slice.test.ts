import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import { makeLookup } from '../corpus/lookup.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import { countArticles, countFacet } from './counts.ts';
import type { SearchHits } from './facet.ts';
import { FACETS } from './facets.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { slice } from './slice.ts';
import { anyCorpus, anyFilters, anyHits, DAYS, whomServes } from './testing/anyCorpus.ts';

/** The actors whose name is no name of what they serve, and a date for whom that depends on none. */
const PERSONS = ['carter', 'general'];
const UNDATED: EdtfDate = { edtf: 'XXXX', earliest: null, latest: null, basis: '' };

/** What should stay, said a second time: for each statement, event and article, one facet after the other. */
function oracle(corpus: Corpus, filters: Filters, hits: SearchHits | null) {
  const chosen = (facet: readonly string[], ids: readonly string[]) =>
    facet.length === 0 || facet.some((id) => ids.includes(id));
  const isInTime = (date: EdtfDate, written: string | null = null) => {
    if (filters.from === null && filters.to === null) return true;
    if (date.earliest === null && date.latest === null) return false;
    const vouched = written === null || (date.earliest ?? '') > written ? '9999' : written;
    return DAYS.some(
      (one) =>
        (date.earliest === null || date.earliest <= one) &&
        one <= (date.latest ?? '9999') &&
        one <= vouched &&
        (filters.from === null || one.slice(0, filters.from.length) >= filters.from) &&
        (filters.to === null || one.slice(0, filters.to.length) <= filters.to),
    );
  };
  const touches = (a: Span, b: Span) => Math.max(a.start, b.start) < Math.min(a.end, b.end);
  const sentences = (id: string) => [
    ...corpus.statements.filter(({ article }) => article === id).map(({ sentence }) => sentence),
    ...corpus.events.flatMap(({ evidence }) => evidence).filter(({ article }) => article === id),
  ];
  const isFound = (id: string, spans: readonly Span[]) => {
    if (hits === null) return true;
    const found = hits.get(id);
    if (found === undefined) return false;
    const isHit = (span: Span) => found.some((hit) => touches(hit, span));
    return spans.some(isHit) || !sentences(id).some(isHit);
  };
  const writtenBy = ({ updated, published }: Article) => (updated ?? published).latest;
  const isPublished = ({ publisher, origin }: Article) => chosen(filters.publisher, [publisher, ...origin]);
  const named = ({ mentions }: Article, within?: Span) =>
    mentions
      .filter(({ start, end }) => within === undefined || (start >= within.start && end <= within.end))
      .flatMap(({ actor }) => (PERSONS.includes(actor) ? [actor] : whomServes(actor, UNDATED)));

  const keepsStatement = (article: Article, { speaker, addressee, said, sentence, issue }: Statement) => {
    const parties = [speaker, ...addressee].flatMap((id) => whomServes(id, said));
    return (
      isPublished(article) &&
      isInTime(said, writtenBy(article)) &&
      isFound(article.id, [sentence]) &&
      chosen(filters.country, [...parties, ...named(article, sentence)]) &&
      chosen(filters.organization, parties) &&
      chosen(filters.leader, [speaker]) &&
      chosen(filters.issue, [issue])
    );
  };
  const keepsEvent = (article: Article, { id, actors, recipients, when, status, evidence }: EventRecord) => {
    const parties = [...actors, ...recipients].flatMap((one) => whomServes(one, when));
    const here = evidence.filter((one) => one.article === article.id);
    return (
      here.length > 0 &&
      isPublished(article) &&
      isInTime(when, status === 'planned' && when.latest !== null ? null : writtenBy(article)) &&
      isFound(article.id, here) &&
      chosen(filters.country, parties) &&
      chosen(filters.organization, parties) &&
      chosen(filters.leader, [...actors, ...recipients]) &&
      chosen(
        filters.issue,
        corpus.statements.filter(({ reactsTo }) => reactsTo === id).map(({ issue }) => issue),
      )
    );
  };
  const standsAlone = (article: Article) =>
    filters.leader.length + filters.issue.length === 0 &&
    isPublished(article) &&
    isInTime(article.published) &&
    (hits === null || hits.has(article.id)) &&
    chosen(filters.country, named(article)) &&
    chosen(filters.organization, named(article));

  const saidIn = (article: Article) =>
    corpus.statements.filter((one) => one.article === article.id && keepsStatement(article, one));
  const reportedIn = (article: Article) => corpus.events.filter((event) => keepsEvent(article, event));
  return {
    articles: corpus.articles.filter(
      (article) => saidIn(article).length > 0 || reportedIn(article).length > 0 || standsAlone(article),
    ),
    statements: corpus.statements.filter((one) => corpus.articles.some((article) => saidIn(article).includes(one))),
    events: corpus.events.filter((one) => corpus.articles.some((article) => reportedIn(article).includes(one))),
  };
}

describe('a slice', () => {
  test('keeps what the table of facets says, whatever the corpus and the filters', () => {
    fc.assert(
      fc.property(anyCorpus, anyFilters, anyHits, (corpus, filters, hits) => {
        expect(slice(makeLookup(corpus), filters, hits)).toEqual(oracle(corpus, filters, hits));
      }),
      { numRuns: 1000 },
    );
  });

  test('is the whole corpus where nothing is asked', () => {
    fc.assert(
      fc.property(anyCorpus, (corpus) => {
        const { articles, statements, events } = corpus;
        expect(slice(makeLookup(corpus), NO_FILTERS, null)).toEqual({ articles, statements, events });
      }),
    );
  });

  test('never grows when one more facet is asked', () => {
    fc.assert(
      fc.property(anyCorpus, anyFilters, fc.constantFrom(...FACETS), (corpus, filters, { name }) => {
        const lookup = makeLookup(corpus);
        const wide = slice(lookup, { ...filters, [name]: [] }, null);
        const narrow = slice(lookup, filters, null);
        expect(wide.articles).toEqual(expect.arrayContaining([...narrow.articles]));
        expect(wide.statements).toEqual(expect.arrayContaining([...narrow.statements]));
      }),
    );
  });
});

describe('a count', () => {
  test('is the number of articles that choosing the value would leave, its own facet left out', () => {
    fc.assert(
      fc.property(anyCorpus, anyFilters, anyHits, fc.constantFrom(...FACETS), (corpus, filters, hits, { name }) => {
        const lookup = makeLookup(corpus);
        for (const { id, count } of countFacet(lookup, filters, hits, name)) {
          expect(count).toBe(countArticles(lookup, { ...filters, [name]: [id] }, hits));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('stands beside every value, most first and those without an article last', () => {
    fc.assert(
      fc.property(anyCorpus, anyFilters, (corpus, filters) => {
        const counts = countFacet(makeLookup(corpus), filters, null, 'country').map(({ count }) => count);
        expect(counts).toHaveLength(2);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});
