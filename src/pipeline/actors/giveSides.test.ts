import { expect, test } from 'vitest';
import type { Actor } from '../../corpus/actor.ts';
import { giveSides } from './giveSides.ts';
import { textOf } from './testing/textOf.ts';

function person(name: string, of: string): Actor {
  const id = name.toLowerCase().replace(' ', '-');
  return { id, kind: 'person', name, aliases: [], roles: [{ title: 'minister', of, source: 's' }], found: 'text' };
}

function state(name: string): Actor {
  return { id: name.toLowerCase(), kind: 'state', name, aliases: [], roles: [], found: 'gazetteer' };
}

function sidesOf(actors: readonly Actor[], text: string): string[] {
  return giveSides(actors, [textOf(`A headline\n\n${text}`)]).flatMap(({ id, side }) =>
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
  expect(sidesOf(actors, 'Ola Nord met Eva Syd. Ola Nord and Eva Syd left. Sweden won.')).toEqual([
    'norway ochre',
    'sweden teal',
  ]);
});

test('In a national corpus the most quoted persons are sides of their own', () => {
  const actors = [
    state('Norway'),
    ...['Ola Nord', 'Eva Syd', 'Per Vest', 'Kari Fjell', 'Nils Dal'].map((name) => person(name, 'norway')),
  ];
  const text =
    'Ola Nord. Ola Nord. Ola Nord. Eva Syd. Eva Syd. Eva Syd. Per Vest and Per Vest met Kari Fjell and Kari Fjell. Nils Dal left.';
  expect(sidesOf(actors, text)).toEqual([
    'norway plum',
    'ola-nord teal',
    'eva-syd ochre',
    'per-vest violet',
    'kari-fjell green',
  ]);
});

test('Without anybody named there are no sides', () => {
  expect(sidesOf([state('Norway')], 'Nothing happened.')).toEqual([]);
});
