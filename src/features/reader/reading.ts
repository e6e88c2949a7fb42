import type { Article } from '../../corpus/article.ts';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { findPlace, findQuotes, type Quote } from './navigation.ts';
import type { Highlight } from './passages.ts';

/** What the address asks the reader to show. `side` is the side whose quotes are highlighted; null for all. */
export type Request = {
  readonly article: string | null;
  readonly quote: string | null;
  readonly event: string | null;
  readonly side: string | null;
};

/**
 * One article as it is being read.
 *
 * `quotes` are those of the highlighted side; `place` is the current one's among them, -1 where there is none; `current` are the
 * ids of the statements on its words. `statements` are all of the article. `isMissing`: a quote was asked for and is not here.
 */
export type Reading = {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly sides: readonly string[];
  readonly quotes: readonly Quote[];
  readonly place: number;
  readonly current: readonly string[];
  readonly event: EventRecord | undefined;
  readonly highlights: readonly Highlight[];
  readonly hits: readonly Span[];
  readonly isMissing: boolean;
};

/** Returns the key of the highlight that marks the words an event rests on. A statement's key is its id. */
export function keyOfEvent(eventId: string): string {
  return `event:${eventId}`;
}

/** Finds the article to show: the one named, else that of the quote, else that of the event's first report. */
export function findArticle(lookup: Lookup, { article, quote, event }: Omit<Request, 'side'>): Article | undefined {
  const ids = [
    article,
    lookup.statements.get(quote ?? '')?.article,
    lookup.events.get(event ?? '')?.evidence[0]?.article,
  ];
  return ids.map((id) => lookup.articles.get(id ?? '')).find((found) => found !== undefined);
}

/** Reads an article for what the address asks to show of it. `hits` are the words a search found in it. */
export function makeReading(lookup: Lookup, article: Article, request: Request, hits: readonly Span[]): Reading {
  const statements = lookup.corpus.statements.filter((statement) => statement.article === article.id);
  const asked = statements.find(({ id }) => id === request.quote);
  const shown = statements.filter(({ side }) => request.side === null || side === request.side);
  const quotes = findQuotes(shown);
  const evidence = findEvidence(lookup, request.event, article);
  const event = evidence.length > 0 ? lookup.events.get(request.event ?? '') : undefined;
  return {
    article,
    statements,
    sides: lookup.sides.map(({ id }) => id).filter((id) => statements.some(({ side }) => side === id)),
    quotes,
    place: findPlace(quotes, request.quote),
    current: asked === undefined ? [] : findSameWords(statements, asked),
    event,
    highlights: [
      ...(asked === undefined || shown.includes(asked) ? shown : [...shown, asked]).map(toHighlight),
      ...(event === undefined
        ? []
        : [{ key: keyOfEvent(event.id), spans: evidence.toSorted((a, b) => a.start - b.start) }]),
    ],
    hits,
    isMissing: request.quote !== null && asked === undefined,
  };
}

function findEvidence(lookup: Lookup, eventId: string | null, article: Article): readonly Span[] {
  const evidence = lookup.events.get(eventId ?? '')?.evidence ?? [];
  return evidence.filter((each) => each.article === article.id);
}

function toHighlight({ id, quote }: Statement): Highlight {
  return { key: id, spans: quote };
}

function findSameWords(statements: readonly Statement[], asked: Statement): readonly string[] {
  const quote = findQuotes(statements).find((each) => each.statements.includes(asked));
  return quote?.statements.map(({ id }) => id) ?? [];
}
