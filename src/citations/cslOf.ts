import type { Article } from '../corpus/article.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import { groupBy } from '../corpus/groupBy.ts';
import type { Issue } from '../corpus/issue.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { joinWords } from '../corpus/names.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import { readWording } from '../corpus/position.ts';
import { UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import type { Statement } from '../corpus/statement.ts';
import { toCslDate } from './cslDate.ts';
import type { CslItem, CslName } from './cslItem.ts';
import { toAuthors, toPersonName } from './cslName.ts';
import { printArticleNote, printEventNote, printQuoteNote } from './cslNotes.ts';
import { printQuotedWords } from './quotedWords.ts';

/** The name under which the page itself is cited. */
export const SITE_TITLE = 'On the Record';

/** What can be cited. Sides are actor ids, in the order of the columns. */
export type Cited =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'quote'; readonly statement: Statement }
  | { readonly kind: 'event'; readonly event: EventRecord }
  | { readonly kind: 'comparison'; readonly issues: readonly Issue[]; readonly sides: readonly string[] };

/** When somebody looked, `YYYY-MM-DD`, and the address that shows it again. */
export type Visit = { readonly accessed: string; readonly address: string };

/**
 * Describes what is cited in CSL-JSON: one item, but one for each article that reports an event, in the order of its evidence.
 *
 * Empty where the corpus does not hold the article. Every other form of citation is printed from these.
 */
export function cslOf(lookup: Lookup, cited: Cited, visit: Visit): readonly CslItem[] {
  if (cited.kind === 'comparison') return [describeComparison(lookup, cited, visit)];
  if (cited.kind === 'article') return [describeArticle(lookup, cited.article, visit)];
  if (cited.kind === 'event') return describeEvent(lookup, cited.event, visit);
  const article = lookup.articles.get(cited.statement.article);
  return article === undefined ? [] : [describeQuote(lookup, article, { statement: cited.statement, visit })];
}

function describeArticle(lookup: Lookup, article: Article, { accessed, address }: Visit): CslItem {
  const publisher = lookup.publishers.get(article.publisher);
  const isPaper = publisher?.kind === 'newspaper' || publisher?.kind === 'agency';
  const issued = toCslDate(article.published);
  const via = article.origin.map((id) => lookup.name(id));
  const note = printArticleNote(lookup, article);
  return {
    id: article.id,
    type: isPaper ? 'article-newspaper' : 'webpage',
    title: article.title,
    ...(article.author === undefined ? {} : { author: toAuthors(article.author) }),
    ...(article.publisher === UNNAMED_PUBLISHER ? {} : { 'container-title': lookup.name(article.publisher) }),
    ...(issued === undefined ? {} : { issued }),
    ...(article.url === undefined ? {} : { URL: article.url }),
    ...(article.language === 'und' ? {} : { language: article.language }),
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    archive: SITE_TITLE,
    archive_location: address,
    ...(note === '' ? {} : { note }),
    ...(via.length === 0 ? {} : { custom: { via } }),
  };
}

function describeQuote(
  lookup: Lookup,
  article: Article,
  { statement, visit }: { readonly statement: Statement; readonly visit: Visit },
): CslItem {
  const item = describeArticle(lookup, article, visit);
  const said = toCslDate(statement.said);
  const role = printRole(lookup, statement);
  const via = statement.via.length === 0 ? item.custom?.via : statement.via.map((id) => lookup.name(id));
  return {
    ...item,
    id: statement.id,
    abstract: printQuotedWords(article, statement),
    'original-author': [nameSpeaker(lookup, statement.speaker)],
    ...(statement.occasion === undefined ? {} : { 'event-title': statement.occasion }),
    ...(said === undefined ? {} : { 'event-date': said }),
    note: printQuoteNote(lookup, article, { statement, role }),
    custom: {
      ...(role === undefined ? {} : { role }),
      rendering: readWording(statement) === 'quoted' ? 'quoted' : 'reported',
      ...(via === undefined ? {} : { via }),
    },
  };
}

function describeEvent(lookup: Lookup, event: EventRecord, visit: Visit): readonly CslItem[] {
  const when = toCslDate(event.when);
  const reports = Array.from(groupBy(event.evidence, ({ article }) => article));
  return reports.flatMap(([id, evidence]) => {
    const article = lookup.articles.get(id);
    if (article === undefined) return [];
    return {
      ...describeArticle(lookup, article, visit),
      id: reports.length === 1 ? event.id : `${event.id}.${id}`,
      abstract: evidence.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ')).join(' … '),
      'event-title': event.summary,
      ...(when === undefined ? {} : { 'event-date': when }),
      note: printEventNote(lookup, article, event),
    };
  });
}

function describeComparison(
  lookup: Lookup,
  { issues, sides }: Extract<Cited, { readonly kind: 'comparison' }>,
  { accessed, address }: Visit,
): CslItem {
  const who = joinWords(sides.map((side) => lookup.name(side)));
  const [first] = issues;
  const what = issues.length === 1 && first !== undefined ? first.title : `Positions on ${issues.length} issues`;
  const count = lookup.corpus.articles.length;
  return {
    id: [
      'comparison',
      ...sides,
      ...(issues.length > 3 ? [`${issues.length}-issues`] : issues.map(({ id }) => id)),
    ].join('-'),
    type: 'webpage',
    title: `${what}: ${who}`,
    genre: 'Comparison of statements',
    'container-title': SITE_TITLE,
    URL: address,
    language: 'en',
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    note: `Compared from statements coded in ${count} news article${count === 1 ? '' : 's'}`,
  };
}

function nameSpeaker(lookup: Lookup, id: string): CslName {
  const name = lookup.name(id);
  return lookup.actors.get(id)?.kind === 'person' ? toPersonName(name) : { literal: name };
}

/** The office held on the day of speaking: "Secretary General, NATO". */
function printRole(lookup: Lookup, { speaker, said }: Statement): string | undefined {
  const role = lookup.roleOf(speaker, findAnchorDay(said));
  return role === undefined ? undefined : `${role.title}, ${lookup.name(role.of)}`;
}
