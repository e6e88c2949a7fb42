import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import type {
  BuildName,
  PublishedArticle,
  PublishedEvent,
  PublishedList,
  PublishedStatement,
} from './publishedList.ts';

/** Makes a short name of a text that another text does not have. */
export type Hash = (text: string) => string;

/** Lists what a build publishes. Pure: the build's name, its day and the hash come from outside. */
export function listPublished(corpus: Corpus, { build, day }: BuildName, hash: Hash): PublishedList {
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
  const cut = (article: string, { start, end }: Span) =>
    (texts.get(article) ?? '').slice(start, end).replace(/\s+/g, ' ').trim();
  const ids = new Set(corpus.statements.map(({ id }) => id));
  const listing = { cut, hash, isNamed: (utterance: string) => !ids.has(utterance) };
  return {
    version: 1,
    build,
    day,
    articles: corpus.articles.map((article) => listArticle(article, hash)),
    statements: corpus.statements.map((statement) => listStatement(statement, listing)),
    events: corpus.events.map((event) => listEvent(event, listing)),
  };
}

type Listing = {
  readonly cut: (article: string, span: Span) => string;
  readonly hash: Hash;
  /** The names that coders gave to acts of speech; the others are the id of a first printing, which more articles can change. */
  readonly isNamed: (utterance: string) => boolean;
};

function listArticle({ id, title, publisher, published, text, aliases }: Article, hash: Hash): PublishedArticle {
  return { id, title, publisher, published: published.edtf, text: hash(text), ...some({ aliases }) };
}

/** Where the words stand is left out of the hash: another article of the same words, or the same file with a line more, changes no coding. */
function listStatement(statement: Statement, { cut, hash, isNamed }: Listing): PublishedStatement {
  const { id, article, utterance, quote, sentence, attribution, aliases, said, ...coded } = statement;
  const { speaker, side, issue, stance, condition, reporting, key } = coded;
  const words = quote.map((span) => cut(article, span)).join(' … ');
  return {
    id,
    hash: hash(JSON.stringify([coded, said, words, isNamed(utterance) ? utterance : null])),
    ...{ article, speaker, side, issue, stance, ...some({ condition }), said: said.edtf, reporting, ...some({ key }) },
    quote: words,
    ...some({ aliases }),
  };
}

function listEvent(event: EventRecord, { cut, hash }: Listing): PublishedEvent {
  const { id, evidence, aliases, when, ...coded } = event;
  const { type, actors, recipients, status, summary } = coded;
  const words = evidence.map(({ article, ...span }) => cut(article, span)).join(' … ');
  return {
    id,
    hash: hash(JSON.stringify([coded, when, words])),
    ...{ when: when.edtf, type, actors, recipients, status, summary },
    evidence: words,
    ...some({ aliases }),
  };
}

/** The keys that have a value. */
function some<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined);
  // The gate: what is undefined has just been taken out.
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
