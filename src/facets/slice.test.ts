import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../corpus/article.ts';
import type { Attribution } from '../corpus/attribution.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { type AnyEvent, isProposed } from '../corpus/proposed.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import { chooseUnit, countArticles, countFacet } from './counts.ts';
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
  const evidenceIn = (id: string, events: readonly AnyEvent[]) =>
    events.flatMap(({ evidence }) => evidence).filter(({ article }) => article === id);
  const sentences = {
    coded: (id: string) => [
      ...corpus.statements.filter(({ article }) => article === id).map(({ sentence }) => sentence),
      ...evidenceIn(id, corpus.events),
    ],
    machine: (id: string) => [
      ...corpus.articles.flatMap((one) => (one.id === id ? one.attributions.flatMap(({ content }) => content) : [])),
      ...evidenceIn(id, corpus.proposed.events),
    ],
  };
  const isFound = (id: string, spans: readonly Span[], layer: 'coded' | 'machine') => {
    if (hits === null) return true;
    const found = hits.get(id);
    if (found === undefined) return false;
    const isHit = (span: Span) => found.some((hit) => touches(hit, span));
    return spans.some(isHit) || !sentences[layer](id).some(isHit);
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
      isFound(article.id, [sentence], 'coded') &&
      chosen(filters.by, ['coded']) &&
      chosen(filters.country, [...parties, ...named(article, sentence)]) &&
      chosen(filters.organization, parties) &&
      chosen(filters.leader, [speaker]) &&
      chosen(filters.issue, [issue])
    );
  };
  const keepsAttribution = (article: Article, place: number, { speaker, side, said, content }: Attribution) => {
    const date = said ?? article.published;
    const known = [speaker, side].filter((id) => id !== undefined);
    const parties = known.flatMap((id) => whomServes(id, date));
    const proposal = corpus.proposed.statements.find((one) => one.article === article.id && one.attribution === place);
    const states = content.flatMap((span) => named(article, span));
    return (
      isPublished(article) &&
      isInTime(date, writtenBy(article)) &&
      isFound(article.id, content, 'machine') &&
      chosen(filters.by, ['machine']) &&
      chosen(filters.country, [...parties, ...states]) &&
      chosen(filters.organization, parties) &&
      chosen(filters.leader, known.slice(0, speaker === undefined ? 0 : 1)) &&
      chosen(filters.issue, proposal?.issues.slice(0, 2).map(({ issue }) => issue) ?? [])
    );
  };
  const keepsEvent = (article: Article, event: AnyEvent) => {
    const { id, actors, recipients, when, status, evidence } = event;
    const layer = isProposed(event) ? 'machine' : 'coded';
    const parties = [...actors, ...recipients].flatMap((one) => whomServes(one, when));
    const here = evidence.filter((one) => one.article === article.id);
    return (
      here.length > 0 &&
      isPublished(article) &&
      isInTime(when, status === 'planned' && when.latest !== null ? null : writtenBy(article)) &&
      isFound(article.id, here, layer) &&
      chosen(filters.by, [layer]) &&
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
    filters.leader.length + filters.issue.length + filters.by.length === 0 &&
    isPublished(article) &&
    isInTime(article.published) &&
    (hits === null || hits.has(article.id)) &&
    chosen(filters.country, named(article)) &&
    chosen(filters.organization, named(article));

  const saidIn = (article: Article) =>
    corpus.statements.filter((one) => one.article === article.id && keepsStatement(article, one));
  const quotedIn = (article: Article) =>
    article.attributions.flatMap((one, place) =>
      keepsAttribution(article, place, one) ? [`${article.id} ${place}`] : [],
    );
  const reportedIn = (article: Article) => corpus.events.filter((event) => keepsEvent(article, event));
  const proposedIn = (article: Article) => corpus.proposed.events.filter((event) => keepsEvent(article, event));
  const isCoded = (article: Article) =>
    saidIn(article).length > 0 || reportedIn(article).length > 0 || standsAlone(article);
  const isKept = (article: Article) =>
    isCoded(article) || quotedIn(article).length > 0 || proposedIn(article).length > 0;
  return {
    articles: corpus.articles.filter(isKept),
    statements: corpus.statements.filter((one) => corpus.articles.some((article) => saidIn(article).includes(one))),
    events: corpus.events.filter((one) => corpus.articles.some((article) => reportedIn(article).includes(one))),
    attributions: corpus.articles.flatMap(quotedIn),
    proposed: corpus.proposed.events.filter((one) =>
      corpus.articles.some((article) => proposedIn(article).includes(one)),
    ),
    coded: corpus.articles.filter(isCoded),
  };
}

/** What the slice holds, an attribution as its article and its place there. */
function readSlice(corpus: Corpus, filters: Filters, hits: SearchHits | null) {
  const result = slice(makeLookup(corpus), filters, hits);
  return { ...result, attributions: result.attributions.map(({ article, place }) => `${article} ${place}`) };
}

describe('a slice', () => {
  test('keeps what the table of facets says, whatever the corpus and the filters', () => {
    fc.assert(
      fc.property(anyCorpus, anyFilters, anyHits, (corpus, filters, hits) => {
        const { coded: _, ...kept } = oracle(corpus, filters, hits);
        expect(readSlice(corpus, filters, hits)).toEqual(kept);
      }),
    );
  });

  test('is the whole corpus where nothing is asked', () => {
    fc.assert(
      fc.property(anyCorpus, (corpus) => {
        const { articles, statements, events, proposed } = corpus;
        const attributions = articles.flatMap(({ id, attributions: all }) => all.map((_, place) => `${id} ${place}`));
        const whole = { articles, statements, events, attributions, proposed: proposed.events };
        expect(readSlice(corpus, NO_FILTERS, null)).toEqual(whole);
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
        const ids = ({ attributions }: typeof wide) => attributions.map(({ id }) => id);
        expect(ids(wide)).toEqual(expect.arrayContaining(ids(narrow)));
      }),
    );
  });
});

describe('a count', () => {
  test('is the number of articles that choosing the value would leave, its own facet left out, those the machine alone keeps apart', () => {
    fc.assert(
      fc.property(anyCorpus, anyFilters, anyHits, fc.constantFrom(...FACETS), (corpus, filters, hits, { name }) => {
        const lookup = makeLookup(corpus);
        fc.pre(chooseUnit(lookup) === 'article');
        for (const { id, count, found } of countFacet(lookup, filters, hits, name)) {
          const asked = { ...filters, [name]: [id] };
          expect(count).toBe(oracle(corpus, asked, hits).coded.length);
          expect(count + found).toBe(countArticles(lookup, asked, hits));
        }
      }),
    );
  });

  test('is of acts of speech where nothing is coded, each once however many articles print it', () => {
    fc.assert(
      fc.property(anyCorpus, anyFilters, anyHits, fc.constantFrom(...FACETS), (coded, filters, hits, { name }) => {
        const lookup = makeLookup({ ...coded, statements: [], events: [] });
        fc.pre(chooseUnit(lookup) === 'quotation');
        for (const { id, count } of countFacet(lookup, filters, hits, name)) {
          const { attributions } = slice(lookup, { ...filters, [name]: [id] }, hits);
          expect(count).toBe(new Set(attributions.map(({ utterance }) => utterance)).size);
        }
      }),
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
