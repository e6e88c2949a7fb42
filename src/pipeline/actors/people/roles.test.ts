import { expect, test } from 'vitest';
import { discoverActors } from '../discoverActors.ts';
import { namesOf } from '../testing/namesOf.ts';
import { textOf } from '../testing/textOf.ts';
import { readRole } from './roles.ts';

const US = 'united-states';
const UK = 'united-kingdom';

test.each([
  ['Secretary of State', US],
  ['Defense Secretary', US],
  ['Attorney General', US],
  ['Vice President', US],
  ['Sen.', US],
  ['Prime Minister', UK],
  ['Home Secretary', UK],
  ['Prime Minister', 'india'],
])('%s, where a paper at home in %s names no state, is an office of that state', (title, home) => {
  expect(readRole(title, home)).toMatchObject({ title, of: home, isUnderstood: true });
});

test.each([
  ['President', UK],
  ['Secretary of State', UK],
  ['Prime Minister', US],
  ['Foreign Minister', US],
  ['Chancellor', US],
  ['Chancellor', UK],
  ['Foreign Minister', UK],
  ['President', 'india'],
  ['President', undefined],
])('%s is nobody’s office in a paper at home in %s', (title, home) => {
  expect(readRole(title, home)?.of).toBeUndefined();
});

test('A state that words name goes before the one at home, and that before a surname', () => {
  expect(readRole('Israeli Prime Minister', UK)).toMatchObject({ title: 'Prime Minister', of: 'israel' });
  expect(readRole('Clinton campaign chairman', US)).toEqual({ title: 'campaign chairman', person: 'Clinton' });
  expect(readRole('spokesman for Trump', US)).toEqual({ title: 'spokesman', person: 'Trump' });
});

/** Speaks of British institutions often enough for a paper at home there. */
const HOME = 'Downing Street and the Foreign Office wrote to the Labour Party. '.repeat(6);

test('In a British paper the prime minister is Britain’s and the president is not', () => {
  const text = `${HOME}Prime Minister Owen Harcourt spoke. President Walter Crane answered. Chancellor Greta Lang left.`;
  const roles = discoverActors(namesOf([textOf(`A headline\n\n${text}`, 'a')])).map(
    ({ id, roles }) => [id, roles.map(({ of }) => of)] as const,
  );
  expect(roles.filter(([id]) => ['owen-harcourt', 'walter-crane', 'greta-lang'].includes(id)).toSorted()).toEqual([
    ['greta-lang', []],
    ['owen-harcourt', [UK]],
    ['walter-crane', []],
  ]);
});
