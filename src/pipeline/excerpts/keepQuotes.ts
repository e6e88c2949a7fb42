import type { Corpus } from '../../corpus/corpus.ts';
import type { AnyEvent, ProposedStatement } from '../../corpus/proposed.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { findAnchors } from './anchors.ts';
import { withholdRuns } from './heldWords.ts';
import { findKeptSpans } from './keptSpans.ts';
import { type Shortened, shortenArticle } from './shortenArticle.ts';

type ShortenedArticles = ReadonlyMap<string, Shortened>;

/**
 * Makes a corpus of which no more of the articles' texts is left than may be published as quotation.
 *
 * An article keeps its headline, by-line and date line, and the sentences that hold a coded statement or name its speaker, a quotation that was
 * found, the report of a coded event, or an example of the codebook. Every span of these names the same words as before, and every id is the
 * same. What else was found in the text is left out, proposed events among it, where it names words that are not there any more. Other strings
 * lose what they repeat of the rest.
 */
export function keepQuotes(corpus: Corpus): Corpus {
  const anchors = findAnchors(corpus);
  const shorten = (article: Corpus['articles'][number]) =>
    shortenArticle(article, findKeptSpans(article, anchors.get(article.id) ?? []));
  const shortened = new Map(corpus.articles.map((article) => [article.id, shorten(article)]));
  const { events, statements } = corpus.proposed;
  const isKept = ({ evidence }: AnyEvent) =>
    evidence.every((one) => shortened.get(one.article)?.move(one) !== undefined);
  const short: Corpus = {
    ...corpus,
    articles: Array.from(shortened.values(), ({ article }) => article),
    statements: corpus.statements.map((statement) => moveStatement(shortened, statement)),
    events: corpus.events.map((event) => moveEvent(shortened, event)),
    proposed: {
      events: events.filter(isKept).map((event) => moveEvent(shortened, event)),
      statements: statements.map((statement) => moveProposal(shortened, statement)),
    },
    issues: corpus.issues.map((issue) => ({ ...issue, examples: moveLocated(shortened, issue.examples) })),
  };
  const wholes = corpus.articles.map(({ text }) => text);
  return withholdRuns(short, wholes);
}

function moveStatement(shortened: ShortenedArticles, statement: Statement): Statement {
  const { article, quote, sentence, attribution } = statement;
  const move = (span: Span) => moveSpan(shortened, article, span);
  return {
    ...statement,
    quote: quote.map(move),
    sentence: move(sentence),
    ...(attribution === undefined ? {} : { attribution: move(attribution) }),
  };
}

function moveEvent<Event extends AnyEvent>(shortened: ShortenedArticles, event: Event): Event {
  return { ...event, evidence: moveLocated(shortened, event.evidence) };
}

/** The words for an issue may stand in a sentence that is held back. */
function moveProposal(shortened: ShortenedArticles, proposal: ProposedStatement): ProposedStatement {
  const move = (span: Span) => shortened.get(proposal.article)?.move(span) ?? [];
  return { ...proposal, issues: proposal.issues.map((issue) => ({ ...issue, words: issue.words.flatMap(move) })) };
}

type Located = Span & { readonly article: string };

function moveLocated<At extends Located>(shortened: ShortenedArticles, places: readonly At[]): At[] {
  return places.map((place) => ({ ...place, ...moveSpan(shortened, place.article, place) }));
}

/** Throws where the words are not there any more: they were to be kept. */
function moveSpan(shortened: ShortenedArticles, article: string, span: Span): Span {
  const moved = shortened.get(article)?.move(span);
  if (moved === undefined)
    throw new Error(`${article}: words that were to be kept are gone, ${span.start} to ${span.end}.`);
  return moved;
}
