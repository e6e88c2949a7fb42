import type { Actor } from '../../corpus/actor.ts';
import type { Article, Block } from '../../corpus/article.ts';
import { PLOVER_QUAD } from '../../corpus/plover.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import type { Span } from '../../corpus/span.ts';
import { type FindReferent, makeOpenReferents } from '../actors/findReferent.ts';
import type { ArticleText } from '../articleText.ts';
import type { TimeExpression } from '../timex/findTimeExpressions.ts';
import { findMeant } from './eventActKind.ts';
import { type Act, findActPlaces, findActs } from './eventActs.ts';
import { findClauses } from './eventClauses.ts';
import { findContexts } from './eventContexts.ts';
import { findWhen } from './eventDates.ts';
import { findContentMode } from './eventModes.ts';
import { findParties } from './eventParties.ts';
import { makeColumns, markQuoted, scanSentence, type WordColumns } from './eventScan.ts';
import { findState } from './eventStatus.ts';
import { findSubjectWords, namesParty } from './eventSubject.ts';
import type { EventSentence } from './eventSubjectStretch.ts';
import { writeSummary } from './eventSummary.ts';
import { readEventWords } from './eventWords.ts';
import { listMentions } from './issueTerms.ts';

/** What one article offers to the coder of events. */
export type EventSource = {
  readonly read: ArticleText;
  readonly article: Article;
  readonly expressions: readonly TimeExpression[];
};

/** An event as its sentence gives it, not yet merged with its like; `at` is where the word stands that tells of it. */
type Reported = Omit<ProposedEvent, 'id'> & { readonly at: number };

/** Proposes the events that an article reports, in text order. */
export type ProposeEvents = (source: EventSource) => ProposedEvent[];

/**
 * Makes the coder of events for articles that name these actors.
 *
 * Rules and a lexicon, no grammar: at most one event a clause and two a sentence, of which the first is the likelier. Title and body are
 * read. Acts of the same type, parties and date within the article are one event with several pieces of evidence.
 */
export function makeProposeEvents(actors: readonly Actor[]): ProposeEvents {
  const names = new Map(actors.map((actor) => [actor.id, actor.short ?? actor.name]));
  const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const openReferents = makeOpenReferents(actors);
  let columns = makeColumns(USUAL_LENGTH);
  return (source) => {
    const sentences = listSentences(source.read);
    const longest = sentences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    if (longest > columns.ids.length) columns = makeColumns(longest);
    const reported = readSentences(sentences, {
      source,
      names,
      persons,
      columns,
      findReferent: openReferents(source.read, source.article),
    });
    return nameEvents(source.article.id, mergeAlike(reported));
  };
}

/**
 * Names events `<article>@e<where the word stands that tells of it>`: unlike a running number, that stays when a rule finds one more.
 *
 * Of several acts told by one word the later ones carry a number.
 */
function nameEvents(article: string, reported: readonly Reported[]): ProposedEvent[] {
  const told = new Map<number, number>();
  return reported.map(({ at, ...event }) => {
    const nth = (told.get(at) ?? 0) + 1;
    told.set(at, nth);
    return { id: `${article}@e${at}${nth === 1 ? '' : `.${nth}`}`, ...event };
  });
}

/** Few sentences have more characters. */
const USUAL_LENGTH = 1000;

function readSentences(sentences: readonly Span[], setting: Setting): Reported[] {
  const quotations = setting.source.article.quotations.filter(({ start, end }) => end - start > SHORT_QUOTATION);
  const reported: Reported[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const quoted = quotations[next];
    const isSpoken = quoted !== undefined && quoted.start <= sentence.start + 1 && quoted.end >= sentence.end - 2;
    if (isSpoken) continue;
    for (const event of readSentence(sentence, takeUntil(quotations, next, sentence.end), setting))
      reported.push(event);
  }
  return reported;
}

/** Quotations up to this many characters are a reporter's sentence with borrowed words. */
const SHORT_QUOTATION = 40;

function takeUntil(spans: readonly Span[], from: number, end: number): Span[] {
  const taken: Span[] = [];
  for (let at = from; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    taken.push(span);
  }
  return taken;
}

const TOLD: ReadonlySet<Block['kind']> = new Set(['title', 'paragraph']);

function listSentences({ sentences, blocks }: ArticleText): Span[] {
  const told = blocks.filter((block) => TOLD.has(block.kind));
  let at = 0;
  return sentences.filter((sentence) => {
    while (at < told.length && (told[at]?.end ?? 0) <= sentence.start) at += 1;
    return (told[at]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start;
  });
}

type Setting = {
  readonly source: EventSource;
  readonly names: ReadonlyMap<string, string>;
  readonly persons: ReadonlySet<string>;
  readonly findReferent: FindReferent;
  readonly columns: WordColumns;
};

const NOTHING: readonly Reported[] = [];

function readSentence(span: Span, quotations: readonly Span[], setting: Setting): readonly Reported[] {
  const { article } = setting.source;
  const scan = scanSentence(article.text, span, setting.columns);
  markQuoted(scan, quotations);
  const places = findActPlaces(scan);
  if (places.length === 0) return NOTHING;
  const clauses = findClauses(scan);
  const acts = findActs(scan, clauses, places);
  if (acts.length === 0) return NOTHING;
  const words = readEventWords(scan);
  const mentions = listMentions(article.mentions, span);
  return acts.flatMap(
    (act) => report(act, { span, words, clauses, mentions, findReferent: setting.findReferent }, setting) ?? [],
  );
}

type SpannedSentence = EventSentence & { readonly span: Span };

function report(found: Act, sentence: SpannedSentence, { source, names, persons }: Setting): Reported | undefined {
  const { article, expressions } = source;
  const { span, words } = sentence;
  const { actors, recipients } = findParties(found, sentence);
  const act = found.isFigure ? readFigure(found, [...actors, ...recipients], persons) : found;
  if (act === undefined) return undefined;
  if (actors.length + recipients.length === 0 && !namesParty(act, sentence)) return undefined;
  const at = words[act.at]?.start ?? span.start;
  const state = findState(act, article.attributions, at);
  const isPlanned = state.status === 'planned';
  const name = (id: string) => names.get(id) ?? id;
  const mode = act.mode ?? findContentMode(act.type, words, { from: act.at + 1, to: act.clause.reach });
  return {
    at,
    when: findWhen({ sentence: span, at, expressions, published: article.published, isPlanned }),
    type: act.type,
    ...(mode === undefined ? {} : { mode }),
    context: findContexts(words),
    quad: PLOVER_QUAD[act.type] ?? 'verbal-conflict',
    actors: [...actors],
    recipients: [...recipients],
    ...state,
    summary: writeSummary({
      type: act.type,
      mode,
      actors: actors.map(name),
      recipients: recipients.map(name),
      subject: findSubjectWords(act, sentence, article.text),
      isPlanned,
    }),
    evidence: [{ article: article.id, ...span }],
  };
}

/** People attack each other in words, as long as no other harm is told. */
function readFigure(act: Act, parties: readonly string[], persons: ReadonlySet<string>): Act | undefined {
  if (parties.length === 0 || !parties.every((party) => persons.has(party))) return act;
  const type = findMeant(act.pattern);
  return type === undefined ? undefined : { ...act, type, mode: 'disapprove' };
}

/** Joins reports of one event: same type, parties and date. What names no party could be anybody's and stays apart. */
function mergeAlike(reported: readonly Reported[]): Reported[] {
  const merged = new Map<string, Reported>();
  reported.forEach((event, index) => {
    const parties = [...event.actors, '>', ...event.recipients];
    const key = parties.length === 1 ? `${index}` : [event.type, event.when.edtf, ...parties].join('|');
    const first = merged.get(key);
    merged.set(key, first === undefined ? event : { ...first, evidence: [...first.evidence, ...event.evidence] });
  });
  return [...merged.values()];
}
