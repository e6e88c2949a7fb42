import { findAffiliations } from '../corpus/affiliations.ts';
import type { Article } from '../corpus/article.ts';
import { type Evidence, QUADS } from '../corpus/eventRecord.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import type { AnyEvent } from '../corpus/proposed.ts';
import { makePositionCounter } from './codePoints.ts';

/** The fields of a record and what they mean; those with an underscore, and the short ones, are PLOVER's, and the last five are ours. */
export const PLOVER_FIELDS: Readonly<Record<string, string>> = {
  id: 'The event’s id',
  date: 'The first day it can have happened, or the last where the first is open; null where unknown',
  enddate: 'The last day of an event that lasted; absent where it is one day, unsure or still going on',
  actor:
    'Who acted, none where a machine could not tell: code (ISO 3166-1 or the class of organization), cameo (our longer code), office on that day, identifier_text (name), entity_text (as printed), actor_id',
  recipient: 'To whom; as actor',
  event: 'The type, one of the 16 of PLOVER 2021',
  quad_code:
    '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; SANCTION counts as material',
  mode: 'The mode, where PLOVER has one',
  context: 'The contexts',
  event_text: 'The sentences that report it',
  text_info: 'Where the first of them stands in its article: start, end, in Unicode code points, end excluded',
  cite_info: 'The article of the first',
  coder: 'Who coded it; absent from what a machine found',
  coded_date: 'When',
  comment: 'The coder’s note',
  status: 'occurred, planned, ongoing or claimed',
  claimed_by: 'Whose account it is, where claimed: an actor’s id',
  summary: 'The event in a line',
  when: 'The date as certain as its evidence: edtf, earliest, latest, basis',
  evidence: 'Every sentence that reports it: article, publication, url, text, start, end (Unicode code points)',
};

type Entity = Readonly<Record<string, string>>;
type Source = {
  readonly article: string;
  readonly publication: string;
  readonly url?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Makes a PLOVER record of an event, with its status and sources.
 *
 * `build` becomes the version of the data set. Source: PLOVER manual (2021), "Data Fields".
 */
export function makePloverRecord(event: AnyEvent, lookup: Lookup, build: string) {
  const evidence = event.evidence.flatMap((one) => readSource(one, lookup));
  const [first] = evidence;
  const article = first && lookup.articles.get(first.article);
  const day = findAnchorDay(event.when);
  const nameAll = (ids: readonly string[]) => ids.map((id) => makeEntity(id, { event, lookup, day }));
  return {
    id: event.id,
    date: day,
    ...(event.when.edtf.includes('/') && event.when.latest !== null ? { enddate: event.when.latest } : {}),
    actor: nameAll(event.actors),
    ...(event.recipients.length === 0 ? {} : { recipient: nameAll(event.recipients) }),
    ...classify(event),
    event_text: evidence.map(({ text }) => text),
    ...(first === undefined ? {} : { text_info: { start: first.start, end: first.end } }),
    ...(article === undefined ? {} : { cite_info: citeArticle(article, lookup, build) }),
    ...readCoding(event, article),
    ...(event.note === undefined ? {} : { comment: event.note }),
    status: event.status,
    ...(event.claimedBy === undefined ? {} : { claimed_by: event.claimedBy }),
    summary: event.summary,
    when: event.when,
    evidence,
  };
}

function classify({ type, quad, mode, context }: AnyEvent) {
  return {
    event: [type],
    quad_code: QUADS.indexOf(quad) + 1,
    ...(mode === undefined ? {} : { mode: [mode] }),
    ...(context.length === 0 ? {} : { context }),
  };
}

function readSource({ article: id, start, end }: Evidence, lookup: Lookup): Source[] {
  const article = lookup.articles.get(id);
  if (article === undefined) return [];
  const count = makePositionCounter(article);
  return [
    {
      article: id,
      publication: lookup.name(article.publisher),
      ...(article.url === undefined ? {} : { url: article.url }),
      text: article.text.slice(start, end),
      start: count(start),
      end: count(end),
    },
  ];
}

type Place = { readonly event: AnyEvent; readonly lookup: Lookup; readonly day: string | null };

/** A person has the code of whom he serves that day. PLOVER's codes have three letters: of CAMEO's IGOWSTNAT it knows IGO. */
function makeEntity(id: string, { event, lookup, day }: Place): Entity {
  const chain = findAffiliations(lookup.actors, id, day);
  const code = chain.map((one) => lookup.actors.get(one)?.code).find((one) => one !== undefined);
  const office = lookup.roleOf(id, day)?.title;
  const printed = findPrintedName(id, event, lookup);
  return {
    ...(code === undefined ? {} : { code: code.slice(0, 3) }),
    ...(code === undefined || code.length === 3 ? {} : { cameo: code }),
    identifier_text: lookup.name(id),
    ...(printed === undefined ? {} : { entity_text: printed }),
    ...(office === undefined ? {} : { office }),
    actor_id: id,
  };
}

function findPrintedName(id: string, { evidence }: AnyEvent, lookup: Lookup): string | undefined {
  return evidence
    .flatMap(({ article, start, end }) => {
      const { mentions = [], text = '' } = lookup.articles.get(article) ?? {};
      const within = mentions.find((one) => one.actor === id && start <= one.start && one.end <= end);
      return within === undefined ? [] : [text.slice(within.start, within.end)];
    })
    .at(0);
}

function citeArticle(article: Article, lookup: Lookup, build: string) {
  return {
    ...(article.url === undefined ? {} : { url: article.url }),
    title: article.title,
    language: article.language,
    publication: lookup.name(article.publisher),
    codebook: 'plover-2021',
    version: build,
  };
}

function readCoding(event: AnyEvent, article: Article | undefined) {
  if (!('coder' in event)) return {};
  const coded = article?.coding?.coded;
  return {
    coder: event.coder,
    ...(coded !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(coded) ? { coded_date: coded } : {}),
  };
}
