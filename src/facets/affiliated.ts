import type { Actor } from '../corpus/actor.ts';
import { findAffiliations } from '../corpus/affiliations.ts';
import type { Article } from '../corpus/article.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import type { PrintedAttribution } from '../corpus/printedAttribution.ts';
import type { AnyEvent } from '../corpus/proposed.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import type { FacetChoice } from './facet.ts';

/** Lists the codebook's actors of one kind as choices. */
export function listActors(lookup: Lookup, kind: Actor['kind']): FacetChoice[] {
  return lookup.corpus.actors.filter((actor) => actor.kind === kind).map(({ id, name }) => ({ id, label: name }));
}

/** Finds the actors of one kind that a statement is by or addressed to: persons and offices count for whom they serve on its date. */
export function findParties(lookup: Lookup, statement: Statement, kind: Actor['kind']): string[] {
  const { speaker, side, addressee, said } = statement;
  return findServed(lookup, [speaker, side, ...addressee], said, kind);
}

/** Finds the actors of one kind that an attribution is by: a person counts for whom he or she serves on its date. */
export function findQuoted(lookup: Lookup, { speaker, side, said }: PrintedAttribution, kind: Actor['kind']): string[] {
  const known = [speaker, side].filter((id) => id !== undefined);
  return findServed(lookup, known, said, kind);
}

/** Finds the actors of one kind that take part in an event: persons and offices count for whom they serve on its date. */
export function findParticipants(lookup: Lookup, event: AnyEvent, kind: Actor['kind']): string[] {
  return findServed(lookup, [...event.actors, ...event.recipients], event.when, kind);
}

/**
 * Finds the actors of one kind that an article's text names, all of it or one stretch.
 *
 * An office or a group counts for whom it belongs to: "the Syrian government" names Syria. A person named does not.
 */
export function findNamed(lookup: Lookup, article: Article, kind: Actor['kind'], within?: Span): string[] {
  const isWithin = ({ start, end }: Span) => within === undefined || (start >= within.start && end <= within.end);
  const mentions = article.mentions.filter(isWithin);
  const named = mentions.map(({ actor }) => actor).filter((id) => lookup.actors.get(id)?.kind !== 'person');
  const served = [...new Set(named)].flatMap((id) => findAffiliations(lookup.actors, id, null));
  return served.filter((id) => lookup.actors.get(id)?.kind === kind);
}

function findServed(lookup: Lookup, ids: readonly string[], date: EdtfDate, kind: Actor['kind']): string[] {
  const served = ids.flatMap((id) => findAffiliations(lookup.actors, id, findAnchorDay(date)));
  return served.filter((id) => lookup.actors.get(id)?.kind === kind);
}
