import type { Article } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { listAttributions, overlaps, type PrintedAttribution } from '../../corpus/printedAttribution.ts';
import type { AnyEvent } from '../../corpus/proposed.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { findPlace, findQuotes, type Quote } from './navigation.ts';
import type { Highlight } from './passages.ts';

/** What is marked in an article: what people coded, that and what the machine found, or nothing. */
export type Marks = 'coded' | 'found' | 'none';

/** Whether one walks from one found quotation to the next: from one of them, or where nothing is coded. */
export function walksFound({ statements, foundPlace }: Reading): boolean {
  return foundPlace >= 0 || statements.length === 0;
}

/** What the address asks the reader to show. `side` is the side whose quotes are highlighted; null for all. */
export type Request = {
  readonly article: string | null;
  readonly quote: string | null;
  readonly event: string | null;
  readonly side: string | null;
  readonly marks: Marks;
};

/**
 * One article as it is being read.
 *
 * `quotes` are those of the highlighted side; `place` is the current one's among them, -1 where there is none; `current` are the
 * ids of the statements on its words. `statements` are all of the article. `found` are the quotations of that side which the machine
 * found and nobody coded, with the one that was asked for. `walk` are those one goes through from one found quotation to the next, coded ones
 * among them where one has come by a found one; `foundPlace` is the place of the one asked for among them, -1 where none was. `isMissing`: a quote was asked for and is not here.
 */
export type Reading = {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly found: readonly PrintedAttribution[];
  readonly walk: readonly PrintedAttribution[];
  readonly foundPlace: number;
  readonly sides: readonly string[];
  readonly quotes: readonly Quote[];
  readonly place: number;
  readonly current: readonly string[];
  readonly event: AnyEvent | undefined;
  readonly highlights: readonly Highlight[];
  readonly hits: readonly Span[];
  readonly sources: readonly Span[];
  readonly isMissing: boolean;
};

/** Returns the key of the highlight that marks the words an event rests on. A statement's key is its id. */
export function keyOfEvent(eventId: string): string {
  return `event:${eventId}`;
}

/** Finds the article to show: the one named, else that of the quote, else that of the event's first report. */
export function findArticle(
  lookup: Lookup,
  { article, quote, event }: Pick<Request, 'article' | 'quote' | 'event'>,
): Article | undefined {
  const ids = [article, lookup.articleOf(quote), lookup.findEvent(event)?.evidence[0]?.article];
  return ids.map((id) => lookup.articles.get(id ?? '')).find((found) => found !== undefined);
}

/** Reads an article for what the address asks to show of it. `hits` are the words a search found in it. */
export function makeReading(lookup: Lookup, article: Article, request: Request, hits: readonly Span[]): Reading {
  const statements = lookup.statementsIn(article.id);
  const asked = statements.find(({ id }) => id === request.quote);
  const shown = statements.filter(({ side }) => request.side === null || side === request.side);
  const quotes = findQuotes(shown);
  const printed = listAttributions([article]);
  const askedFound = printed.find(({ id }) => id === request.quote);
  const coded = statements.flatMap(({ quote }) => quote);
  const isUncoded = (one: PrintedAttribution) => !overlaps(one.attribution.content, coded);
  const ofSide = printed.filter((one) => one === askedFound || request.side === null || one.side === request.side);
  const found = ofSide.filter((one) => one === askedFound || isUncoded(one));
  const walk = askedFound === undefined ? found : ofSide;
  const marked = found.filter((one) => one === askedFound || request.marks === 'found');
  const evidence = findEvidence(lookup, request.event, article);
  const event = evidence.length > 0 ? lookup.findEvent(request.event) : undefined;
  return {
    article,
    statements,
    found,
    walk,
    foundPlace: askedFound === undefined ? -1 : walk.indexOf(askedFound),
    sides: lookup.sides.map(({ id }) => id).filter((id) => [...statements, ...printed].some(({ side }) => side === id)),
    quotes,
    place: findPlace(quotes, request.quote),
    current: askedFound !== undefined ? [askedFound.id] : asked === undefined ? [] : findSameWords(statements, asked),
    event,
    highlights: [
      ...chooseShown(shown, asked, request.marks).map(toHighlight),
      ...marked.map(({ id, attribution }) => ({ key: id, spans: attribution.content })),
      ...(event === undefined
        ? []
        : [{ key: keyOfEvent(event.id), spans: evidence.toSorted((a, b) => a.start - b.start) }]),
    ],
    hits,
    sources: marked.flatMap(({ attribution }) => attribution.source),
    isMissing: request.quote !== null && asked === undefined && askedFound === undefined,
  };
}

/** The statement a link led to is marked whatever else is. */
function chooseShown(shown: readonly Statement[], asked: Statement | undefined, marks: Marks): readonly Statement[] {
  const wanted = marks === 'none' ? [] : shown;
  return asked === undefined || wanted.includes(asked) ? wanted : [...wanted, asked];
}

function findEvidence(lookup: Lookup, eventId: string | null, article: Article): readonly Span[] {
  const evidence = lookup.findEvent(eventId)?.evidence ?? [];
  return evidence.filter((each) => each.article === article.id);
}

function toHighlight({ id, quote }: Statement): Highlight {
  return { key: id, spans: quote };
}

function findSameWords(statements: readonly Statement[], asked: Statement): readonly string[] {
  const quote = findQuotes(statements).find((each) => each.statements.includes(asked));
  return quote?.statements.map(({ id }) => id) ?? [];
}
