import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import type { ChoiceFacet, FacetChoice } from './facet.ts';

/**
 * Which person speaks or acts: every coded person, with the roles held on the dates coded.
 *
 * A statement answers to its speaker, an event to its actors and recipients; an article never by itself.
 */
export const leader: ChoiceFacet = {
  name: 'leader',
  label: 'Leader',
  plural: 'leaders',
  list: listPersons,
  ofStatement: (_lookup, statement) => [statement.speaker],
  ofEvent: (_lookup, event) => [...event.actors, ...event.recipients],
  ofArticle: () => [],
};

function listPersons(lookup: Lookup): FacetChoice[] {
  const dates = new Map<string, EdtfDate[]>();
  const add = (id: string, date: EdtfDate) => dates.set(id, [...(dates.get(id) ?? []), date]);
  for (const { speaker, said } of lookup.corpus.statements) add(speaker, said);
  for (const event of lookup.corpus.events) {
    for (const id of [...event.actors, ...event.recipients]) add(id, event.when);
  }
  const persons = lookup.corpus.actors.filter(({ id, kind }) => kind === 'person' && dates.has(id));
  return persons.map(({ id, name }) => ({ id, label: name, ...printRoles(lookup, id, dates.get(id) ?? []) }));
}

function printRoles(lookup: Lookup, id: string, dates: readonly EdtfDate[]): { detail?: string } {
  const days = dates.map(findAnchorDay).toSorted();
  const roles = days.map((day) => lookup.roleOf(id, day)).filter((role) => role !== undefined);
  const titles = roles.map((role) => `${role.title}, ${lookup.shortName(role.of)}`);
  return titles.length === 0 ? {} : { detail: [...new Set(titles)].join('; then ') };
}
