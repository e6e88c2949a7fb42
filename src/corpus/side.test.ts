import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { findRole, findSide } from './side.ts';

const role = (title: string, of: string, from: string, to?: string) => ({
  ...{ title, of, from, source: '' },
  ...(to === undefined ? {} : { to }),
});
const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id, kind: 'person', name: id, aliases: [], roles: [] },
  ...more,
});
const kerry = actor('kerry', {
  roles: [
    role('Secretary of State', 'state-department', '2013-02-01', '2017-01-20'),
    role('Senator', 'senate', '1985', '2013-02'),
    role('Envoy', 'state-department', '2021'),
  ],
});
const actors = new Map(
  [
    kerry,
    actor('state-department', { kind: 'office', of: 'united-states' }),
    actor('united-states', { kind: 'state', of: 'world', side: { short: 'US', color: 'teal' } }),
    actor('senate', { kind: 'office' }),
    actor('circle', { of: 'back' }),
    actor('back', { of: 'circle' }),
  ].map((one) => [one.id, one]),
);

test.each([
  ['1984-12-31', undefined],
  ['1985-01-01', 'Senator'],
  ['2013-01-31', 'Senator'],
  ['2013-02-01', 'Secretary of State'],
  ['2017-01-20', 'Secretary of State'],
  ['2017-01-21', undefined],
  ['2021-01-01', 'Envoy'],
  [null, 'Envoy'],
])('A role counts from its first day to its last, and of two the one begun later: %s', (day, title) => {
  expect(findRole(kerry, day)?.title).toBe(title);
});

test('A role that ends with a month is held to the last day of it', () => {
  const senator = actor('senator', { roles: [role('Senator', 'senate', '1985', '2013-02')] });
  expect(findRole(senator, '2013-02-28')?.title).toBe('Senator');
  expect(findRole(senator, '2013-03-01')).toBeUndefined();
});

test('A side is the first of the chain that can be a column, else the last of it', () => {
  expect(findSide(actors, 'kerry', '2015-09-27')).toBe('united-states');
  expect(findSide(actors, 'kerry', '2000-01-01')).toBe('senate');
  expect(findSide(actors, 'kerry', '2018-01-01')).toBe('kerry');
  expect(findSide(actors, 'nobody', null)).toBe('nobody');
});

test('A circle of offices ends', () => {
  expect(findSide(actors, 'circle', null)).toBe('circle');
});
