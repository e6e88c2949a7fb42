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
import { type EventScan, makeColumns, markQuoted, scanSentence, type WordColumns } from './eventScan.ts';
import { findState } from './eventStatus.ts';
import { findSubjectWords, namesParty } from './eventSubject.ts';
import type { EventSentence } from './eventSubjectStretch.ts';
import { writeSummary } from './eventSummary.ts';
import { readEventWords } from './eventWords.ts';
import { listMentions } from './issueTerms.ts';

/** What one article offers to the coder of events. */
export type EventSource = {
  readonly read: ArticleText;
  readonly article: Pick<Article, 'id' | 'published' | 'mentions' | 'attributions'>;
  readonly expressions: readonly TimeExpression[];
};

/** An event as its sentence gives it, not yet named or merged with its like; `at` is where the word stands that tells of it. */
type Reported = { readonly at: number; readonly event: ProposedEvent };

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
  return reported.map(({ at, event }) => {
    const nth = (told.get(at) ?? 0) + 1;
    told.set(at, nth);
    event.id = `${article}@e${at}${nth === 1 ? '' : `.${nth}`}`;
    return event;
  });
}

/** Few sentences have more characters. */
const USUAL_LENGTH = 1000;

function readSentences(sentences: readonly Span[], setting: Setting): Reported[] {
  const quotations = setting.source.read.quotations.filter(({ start, end }) => end - start > SHORT_QUOTATION);
  const reported: Reported[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const quoted = quotations[next];
    const isSpoken = quoted !== undefined && quoted.start <= sentence.start + 1 && quoted.end >= sentence.end - 2;
    if (isSpoken) continue;
    readSentence(sentence, { quotations: takeUntil(quotations, next, sentence.end), setting, reported });
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

/** Where the events of a sentence go, and what it is read with. */
type SentenceReading = {
  readonly quotations: readonly Span[];
  readonly setting: Setting;
  readonly reported: Reported[];
};

function readSentence(span: Span, { quotations, setting, reported }: SentenceReading): void {
  const { article, read } = setting.source;
  const scan = scanSentence(read.source.text, span, setting.columns);
  markQuoted(scan, quotations);
  const places = findActPlaces(scan);
  if (places.length === 0) return;
  const clauses = findClauses(scan);
  const acts = findActs(scan, clauses, places);
  if (acts.length === 0) return;
  const words = readEventWords(scan);
  const mentions = listMentions(article.mentions, span);
  const sentence = { span, scan, words, clauses, mentions, findReferent: setting.findReferent };
  for (const act of acts) {
    const found = report(act, sentence, setting);
    if (found !== undefined) reported.push(found);
  }
}

type SpannedSentence = EventSentence & { readonly span: Span; readonly scan: EventScan };

function report(found: Act, sentence: SpannedSentence, { source, names, persons }: Setting): Reported | undefined {
  const { article, expressions, read } = source;
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
  const summary = writeSummary({
    type: act.type,
    mode,
    actors: actors.map(name),
    recipients: recipients.map(name),
    subject: findSubjectWords(act, sentence, read.source.text),
    isPlanned,
  });
  const event = makeEvent({
    id: '',
    when: findWhen({ sentence: span, at, expressions, published: article.published, isPlanned }),
    type: act.type,
    mode,
    context: findContexts(sentence.scan),
    quad: PLOVER_QUAD[act.type] ?? 'verbal-conflict',
    actors: [...actors],
    recipients: [...recipients],
    status: state.status,
    claimedBy: state.claimedBy,
    summary,
    evidence: [{ article: article.id, start: span.start, end: span.end }],
  });
  return { at, event };
}

type EventParts = Omit<ProposedEvent, 'mode' | 'claimedBy'> & {
  readonly mode: string | undefined;
  readonly claimedBy: string | undefined;
};

/** Leaves out what an event has not. Without a spread in the middle: an engine takes as long for that as for finding the event. */
function makeEvent(parts: EventParts): ProposedEvent {
  const { id, when, type, mode, context, quad, actors, recipients, status, claimedBy, summary, evidence } = parts;
  const known = claimedBy === undefined ? { status, summary, evidence } : { status, claimedBy, summary, evidence };
  return mode === undefined
    ? { id, when, type, context, quad, actors, recipients, ...known }
    : { id, when, type, mode, context, quad, actors, recipients, ...known };
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
  reported.forEach((one, index) => {
    const { type, when, actors, recipients, evidence } = one.event;
    const isAnybodys = actors.length + recipients.length === 0;
    const key = isAnybodys ? `${index}` : `${type}|${when.edtf}|${actors.join('|')}|>|${recipients.join('|')}`;
    const first = merged.get(key);
    if (first === undefined) merged.set(key, one);
    else first.event.evidence.push(...evidence);
  });
  return [...merged.values()];
}
