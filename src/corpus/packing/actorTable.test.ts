import { expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { openActors, packActors } from './actorTable.ts';
import { makeDictionaries, openDictionaries } from './dictionaries.ts';

const ACTORS: readonly Actor[] = [
  {
    id: 'ana-petrova',
    kind: 'person',
    name: 'Ana Petrova',
    short: 'Petrova',
    aliases: ['Petrova', 'Ana M. Petrova', 'the governor'],
    roles: [
      { title: 'Governor', of: 'harbour', source: '“Governor”, gazette-1' },
      { title: 'Mayor', of: 'harbour', from: '2012', to: '2014', source: 'Gazette, 4 May' },
    ],
    found: 'text',
  },
  { id: 'harbour', kind: 'group', name: 'The \u007f Harbour', aliases: [], roles: [], of: 'ana-petrova' },
  { id: 'x', kind: 'state', name: 'Isle', short: 'Isle', aliases: ['X'], roles: [], code: 'ISL' },
  { ...{ id: 'y', kind: 'state', name: 'Y', aliases: [], roles: [] }, side: { short: 'Y', color: 'teal' } },
];

function pack(actors: readonly Actor[]) {
  const { naming, pack: packWords } = makeDictionaries();
  const packed = packActors(actors, new Set(['gazette-1']), naming);
  const words = packWords(() => true);
  return { packed, words };
}

/** What can be asked of an actor, each by itself. */
function pick({ id, kind, name, short, aliases, code, roles, of, side, definition, source, found }: Actor) {
  return { id, kind, name, short, aliases, code, roles, of, side, definition, source, found };
}

test('Actors come out of their columns as they went in, whatever their names have to do with their ids', () => {
  const { packed, words } = pack(ACTORS);
  const later = () => undefined;
  const read = openActors(packed, ACTORS.length, { later, words: openDictionaries(words, later) });
  const actors = ACTORS.map((_actor, row) => read(row));
  expect(JSON.parse(JSON.stringify(actors))).toStrictEqual(ACTORS);
  for (const [row, actor] of ACTORS.entries()) expect({ ...actor, ...pick(actors[row] ?? actor) }).toEqual(actor);
  expect(actors[0]?.roles).toBe(actors[0]?.roles);
});

test('A name that follows from its id, and what follows from the name, are not written once more', () => {
  const { packed } = pack(ACTORS.slice(0, 1));
  const written = JSON.stringify(packed);
  for (const words of ['Ana Petrova', 'Petrova', 'gazette-1', '“Governor”']) expect(written).not.toContain(words);
  expect(written).toContain('the governor');
});
