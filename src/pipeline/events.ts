import type { CodedEvent } from '../corpus/coding.ts';
import type { EventRecord, Evidence } from '../corpus/eventRecord.ts';
import { PLOVER_QUAD } from '../corpus/plover.ts';
import { listAliases } from './aliases.ts';
import { anchorQuotes } from './anchors.ts';
import type { ArticleText } from './articleText.ts';
import type { CodingFile } from './codingFile.ts';
import { readDate, warnOfOrder } from './dates.ts';
import type { Entry } from './entries.ts';
import { checkPlover } from './eventChecks.ts';
import { checkId, checkIds, checkNewId, type IdList } from './ids.ts';
import { omitUndefined } from './omitUndefined.ts';
import { checkLength } from './statementChecks.ts';
import type { YamlPlace } from './yamlFile.ts';

/** What the events of one coding are compiled with. */
export type EventContext = {
  readonly article: ArticleText;
  /** The last day on which the article can have been written, where it is known. */
  readonly written: string | null;
  readonly coding: CodingFile;
  readonly actorIds: IdList;
};

/** Evidence in one article for an event coded in another's file. */
export type Repeat = { readonly event: string; readonly evidence: readonly Evidence[] };

/** A compiled event and where it was coded. */
export type PlacedEvent = { readonly event: EventRecord; readonly place: YamlPlace };

/** Compiles the events of one coding. An entry with a problem is left out. `seen` holds the ids given so far. */
export function compileEvents(context: EventContext, seen: Map<string, YamlPlace>): PlacedEvent[] {
  return context.coding.events.flatMap((entry) => {
    const place = { yaml: context.coding.yaml, path: [...entry.path, 'id'] };
    const isNew = entry.parts.id !== undefined && checkNewId(entry.parts.id, seen, place);
    const event = compileEvent(entry, context);
    return isNew && event !== undefined ? [{ event, place: { yaml: place.yaml, path: entry.path } }] : [];
  });
}

/** Compiles what one coding adds to other articles' events. Problem: `unknown-id` at `same-as`. */
export function compileRepeats(context: EventContext, eventIds: IdList): Repeat[] {
  const { yaml } = context.coding;
  return context.coding.repeats.flatMap(({ path, parts: { 'same-as': event, evidence: coded } }) => {
    const isKnown = event !== undefined && checkId(eventIds, event, { yaml, path: [...path, 'same-as'] });
    const evidence = coded && anchorEvidence(coded, { yaml, path }, context.article);
    return isKnown && evidence !== undefined ? [{ event, evidence }] : [];
  });
}

/** Adds to each event its evidence from other articles, after its own. */
export function addRepeats(events: readonly PlacedEvent[], repeats: readonly Repeat[]): PlacedEvent[] {
  return events.map(({ event, place }) => {
    const added = repeats.filter((repeat) => repeat.event === event.id).flatMap((repeat) => repeat.evidence);
    return { event: { ...event, evidence: [...event.evidence, ...added] }, place };
  });
}

function compileEvent(entry: Entry<CodedEvent>, context: EventContext): EventRecord | undefined {
  const checked = checkEvent(entry, context);
  const { value: coded } = entry;
  if (checked === undefined || coded === undefined) return undefined;
  return omitUndefined({
    id: coded.id,
    when: checked.when,
    type: coded.type,
    mode: coded.mode,
    context: coded.context,
    quad: checked.quad,
    actors: coded.actors,
    recipients: coded.recipients,
    status: coded.status,
    claimedBy: coded['claimed-by'],
    summary: coded.summary,
    evidence: checked.evidence,
    note: coded.note,
    coder: context.coding.coder,
    aliases: listAliases(coded.aliases),
  });
}

/** Checks all that is there of an event, so that one run shows every mistake in it. Undefined after any that spoils it. */
function checkEvent({ path, parts }: Entry<CodedEvent>, { coding, written, article, actorIds }: EventContext) {
  const { yaml } = coding;
  const place = { yaml, path };
  const when = parts.when && readDate(parts.when, yaml, [...path, 'when']);
  const isPast = parts.status !== undefined && parts.status !== 'planned';
  if (when !== undefined && isPast) warnOfOrder(when, written, { yaml, path: [...path, 'when', 'edtf'] });
  const isKnown = checkEventIds(parts, place, actorIds);
  const isPlover = checkPlover(parts, place);
  const quad = PLOVER_QUAD[parts.type ?? ''];
  if (parts.summary !== undefined) checkLength(parts.summary, 'summary-too-long', { yaml, path: [...path, 'summary'] });
  const evidence = parts.evidence && anchorEvidence(parts.evidence, place, article);
  if (when === undefined || evidence === undefined || quad === undefined || !isKnown || !isPlover) return undefined;
  return { when, quad, evidence };
}

function checkEventIds(parts: Partial<CodedEvent>, { yaml, path }: YamlPlace, actorIds: IdList): boolean {
  const { actors = [], recipients = [], 'claimed-by': claimedBy } = parts;
  const checked = [
    checkIds(actorIds, actors, { yaml, path: [...path, 'actors'] }),
    checkIds(actorIds, recipients, { yaml, path: [...path, 'recipients'] }),
    claimedBy === undefined || checkId(actorIds, claimedBy, { yaml, path: [...path, 'claimed-by'] }),
  ];
  return checked.every((known) => known);
}

function anchorEvidence(
  coded: CodedEvent['evidence'],
  { yaml, path }: YamlPlace,
  article: ArticleText,
): Evidence[] | undefined {
  const at = [...path, 'evidence'];
  if (coded.length === 0) {
    yaml.report(at, {
      code: 'evidence-missing',
      message: 'The event has no evidence.',
      fix: 'Quote the sentence that reports it.',
    });
    return undefined;
  }
  const selectors = coded.map((selector, index) => [selector, { yaml, path: [...at, index] }] as const);
  return anchorQuotes(article, selectors)?.map((span) => ({ article: article.id, ...span }));
}
