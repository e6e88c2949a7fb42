import { expect, test } from 'vitest';
import type { Actor } from '../../corpus/actor.ts';
import { giveSides } from './giveSides.ts';

function person(name: string, of: string): Actor {
  const id = name.toLowerCase().replace(' ', '-');
  return { id, kind: 'person', name, aliases: [], roles: [{ title: 'minister', of, source: 's' }], found: 'text' };
}

function state(name: string): Actor {
  return { id: name.toLowerCase(), kind: 'state', name, aliases: [], roles: [], found: 'gazetteer' };
}

type Count = readonly [string, number];

function sidesOf(actors: readonly Actor[], speakers: readonly Count[], named: readonly Count[] = []): string[] {
  return giveSides(actors, { speakers: new Map(speakers), named: new Map(named) }).flatMap(({ id, side }) =>
    side === undefined ? [] : [`${id} ${side.color}`],
  );
}

test('Those whose people speak most are sides, in the order of the colours', () => {
  const actors = [
    state('Norway'),
    state('Sweden'),
    state('Denmark'),
    person('Ola Nord', 'norway'),
    person('Eva Syd', 'sweden'),
  ];
  const counts: Count[] = [
    ['ola-nord', 2],
    ['eva-syd', 2],
    ['sweden', 1],
  ];
  const expected = ['norway ochre', 'sweden teal'];
  expect(sidesOf(actors, counts)).toEqual(expected);
  // Where nobody speaks, whoever is named counts.
  expect(sidesOf(actors, [], counts)).toEqual(expected);
  expect(sidesOf(actors, [['sweden', 1]], counts)).toEqual(['sweden teal']);
});

test('In a national corpus the most quoted persons are sides of their own', () => {
  const actors = [
    state('Norway'),
    ...['Ola Nord', 'Eva Syd', 'Per Vest', 'Kari Fjell', 'Nils Dal'].map((name) => person(name, 'norway')),
  ];
  const counts: Count[] = [
    ['ola-nord', 3],
    ['eva-syd', 3],
    ['per-vest', 2],
    ['kari-fjell', 2],
    ['nils-dal', 1],
  ];
  expect(sidesOf(actors, counts)).toEqual([
    'norway plum',
    'ola-nord teal',
    'eva-syd ochre',
    'per-vest violet',
    'kari-fjell green',
  ]);
});

test('Without anybody named there are no sides', () => {
  expect(sidesOf([state('Norway')], [])).toEqual([]);
});
