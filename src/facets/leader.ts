import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import type { ChoiceFacet, FacetChoice } from './facet.ts';
import { perLookup } from './perLookup.ts';

/**
 * Which person speaks or acts: every person coded or quoted, with the roles held on those dates.
 *
 * A statement or attribution answers to its speaker, an event to its actors and recipients; an article never by itself.
 */
export const leader: ChoiceFacet = {
  name: 'leader',
  label: 'Leader',
  plural: 'leaders',
  list: (lookup) => findPersons(lookup),
  ofStatement: (_lookup, statement) => [statement.speaker],
  ofAttribution: (_lookup, { speaker }) => (speaker === undefined ? [] : [speaker]),
  ofEvent: (_lookup, event) => [...event.actors, ...event.recipients],
  ofArticle: () => [],
};

const findPersons = perLookup((lookup): readonly FacetChoice[] => {
  const dates = new Map<string, EdtfDate[]>();
  const add = (id: string, date: EdtfDate) => {
    const known = dates.get(id);
    if (known === undefined) dates.set(id, [date]);
    else known.push(date);
  };
  for (const { speaker, said } of lookup.corpus.statements) add(speaker, said);
  for (const { speaker, said } of lookup.attributions.values()) if (speaker !== undefined) add(speaker, said);
  for (const event of [...lookup.corpus.events, ...lookup.corpus.proposed.events]) {
    for (const id of [...event.actors, ...event.recipients]) add(id, event.when);
  }
  const persons = lookup.corpus.actors.filter(({ id, kind }) => kind === 'person' && dates.has(id));
  return persons.map(({ id, name }) => ({ id, label: name, ...printRoles(lookup, id, dates.get(id) ?? []) }));
});

function printRoles(lookup: Lookup, id: string, dates: readonly EdtfDate[]): { detail?: string } {
  const days = [...new Set(dates.map(findAnchorDay))].toSorted();
  const roles = days.map((day) => lookup.roleOf(id, day)).filter((role) => role !== undefined);
  const titles = roles.map((role) => `${role.title}, ${lookup.shortName(role.of)}`);
  return titles.length === 0 ? {} : { detail: [...new Set(titles)].join('; then ') };
}
