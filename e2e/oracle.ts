import type { Actor } from '../src/corpus/actor.ts';
import type { Article } from '../src/corpus/article.ts';
import type { Attribution } from '../src/corpus/attribution.ts';
import type { EdtfDate } from '../src/corpus/edtfDate.ts';
import type { AnyEvent } from '../src/corpus/proposed.ts';
import type { Statement } from '../src/corpus/statement.ts';
import { corpus } from './corpora.ts';

/** What a reader asks for in a test: one value of some facets, and a month. */
export type Asked = {
  readonly country?: string;
  readonly leader?: string;
  readonly organization?: string;
  readonly publisher?: string;
  readonly issue?: string;
  /** `YYYY-MM`, both ends of the stretch. */
  readonly month?: string;
};

/**
 * Counts the articles that stay, a second time and in a second way.
 *
 * Reads the table of the design word by word and shares no code with the page: an article stays when all that is asked
 * holds on one of its statements or events, or on the article itself.
 */
export function countArticles(asked: Asked): number {
  return corpus.articles.filter((article) => stays(article, asked)).length;
}

/** Counts the articles that stay where a finding of the machine keeps an article too. */
export function countKept(asked: Asked): number {
  const isFound = (article: Article) =>
    article.attributions.some((one, place) => attributionStays(one, { article, place }, asked)) ||
    corpus.proposed.events.some((event) => isReported(event, article) && eventStays(event, article, asked));
  return corpus.articles.filter((article) => stays(article, asked) || isFound(article)).length;
}

/** Counts the statements that stay. */
export function countStatements(asked: Asked): number {
  return corpus.statements.filter((statement) => statementStays(statement, asked)).length;
}

function stays(article: Article, asked: Asked): boolean {
  return (
    articleStays(article, asked) ||
    corpus.statements.some((statement) => statement.article === article.id && statementStays(statement, asked)) ||
    corpus.events.some((event) => isReported(event, article) && eventStays(event, article, asked))
  );
}

/** Only its country, organization, publisher and dates speak for an article that has no fitting passage. */
function articleStays(article: Article, { country, leader, organization, publisher, issue, month }: Asked): boolean {
  const names = (id: string) => article.mentions.some(({ actor }) => namesWhole(actor, id));
  return (
    leader === undefined &&
    issue === undefined &&
    (country === undefined || names(country)) &&
    (organization === undefined || names(organization)) &&
    (publisher === undefined || printedBy(article, publisher)) &&
    (month === undefined || isIn(article.published, month, null))
  );
}

function statementStays(statement: Statement, asked: Asked): boolean {
  const article = find(corpus.articles, statement.article);
  const { country, leader, organization, publisher, issue, month } = asked;
  const parties = [statement.speaker, statement.side, ...statement.addressee];
  const { start, end } = statement.sentence;
  const named = article.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return (
    (country === undefined ||
      parties.some((id) => serves(id, country)) ||
      named.some(({ actor }) => namesWhole(actor, country))) &&
    (leader === undefined || statement.speaker === leader) &&
    (organization === undefined || parties.some((id) => serves(id, organization))) &&
    (publisher === undefined || printedBy(article, publisher)) &&
    (issue === undefined || statement.issue === issue) &&
    (month === undefined || isIn(statement.said, month, written(article)))
  );
}

function isReported(event: AnyEvent, article: Article): boolean {
  return event.evidence.some((evidence) => evidence.article === article.id);
}

type Place = { readonly article: Article; readonly place: number };

/** Of the issues proposed for an attribution the first two count. */
function attributionStays(attribution: Attribution, { article, place }: Place, asked: Asked): boolean {
  const { country, leader, organization, publisher, issue, month } = asked;
  const { source, cue, content, speaker, side, said } = attribution;
  const parties = [speaker, side].filter((id) => id !== undefined);
  const spans = [...source, ...cue, ...content];
  const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))];
  const named = article.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const proposal = corpus.proposed.statements.find((one) => one.article === article.id && one.attribution === place);
  return (
    (country === undefined ||
      parties.some((id) => serves(id, country)) ||
      named.some(({ actor }) => namesWhole(actor, country))) &&
    (leader === undefined || speaker === leader) &&
    (organization === undefined || parties.some((id) => serves(id, organization))) &&
    (publisher === undefined || printedBy(article, publisher)) &&
    (issue === undefined || (proposal?.issues.slice(0, 2).some((one) => one.issue === issue) ?? false)) &&
    (month === undefined || isIn(said ?? article.published, month, written(article)))
  );
}

function eventStays(event: AnyEvent, article: Article, asked: Asked): boolean {
  const { country, leader, organization, publisher, issue, month } = asked;
  const parties = [...event.actors, ...event.recipients];
  const answers = corpus.statements.filter(({ reactsTo }) => reactsTo === event.id);
  return (
    (country === undefined || parties.some((id) => serves(id, country))) &&
    (leader === undefined || parties.includes(leader)) &&
    (organization === undefined || parties.some((id) => serves(id, organization))) &&
    (publisher === undefined || printedBy(article, publisher)) &&
    (issue === undefined || answers.some((statement) => statement.issue === issue)) &&
    (month === undefined || isIn(event.when, month, isPlanWithEnd(event) ? null : written(article)))
  );
}

/** Persons and offices count for whom they serve. All roles of these five articles' persons are the latest they had by 2016. */
function serves(id: string, whom: string): boolean {
  if (id === whom) return true;
  const actor: Actor | undefined = corpus.actors.find((one) => one.id === id);
  const office = actor?.roles.filter((role) => (role.from ?? '') < '2016').at(-1);
  const above = office?.of ?? actor?.of;
  return above !== undefined && serves(above, whom);
}

/** "The Syrian government" names Syria, and the Kremlin Russia; Putin named is not Russia named. */
function namesWhole(id: string, whom: string): boolean {
  return id === whom || (corpus.actors.find((one) => one.id === id)?.kind !== 'person' && serves(id, whom));
}

function printedBy({ publisher, origin }: Article, id: string): boolean {
  return publisher === id || origin.includes(id);
}

/** Nothing is known of the time after the words were written: "from 2014" in an article of 2015 says nothing of 2016. */
function isIn({ earliest, latest }: EdtfDate, month: string, lastKnown: string | null): boolean {
  if (earliest === null && latest === null) return false;
  const ends = [latest, lastKnown].filter((day) => day !== null).toSorted();
  return (earliest ?? '').slice(0, 7) <= month && (ends[0] ?? '9999').slice(0, 7) >= month;
}

function isPlanWithEnd({ status, when }: AnyEvent): boolean {
  return status === 'planned' && when.latest !== null;
}

function written({ published, updated }: Article): string | null {
  return (updated ?? published).latest;
}

function find(articles: readonly Article[], id: string): Article {
  const article = articles.find((one) => one.id === id);
  if (article === undefined) throw new Error(`There is no article ${id}.`);
  return article;
}
