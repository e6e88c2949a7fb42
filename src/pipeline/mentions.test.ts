import { expect, test } from 'vitest';
import type { Actor } from '../corpus/actor.ts';
import { findBlocks } from './blocks.ts';
import { fold } from './fold.ts';
import { makeFindMentions } from './mentions.ts';

const ACTORS: readonly Actor[] = [
  {
    id: 'united-states',
    kind: 'state',
    name: 'United States',
    short: 'US',
    aliases: ['U.S.', 'American', 'Washington'],
    roles: [],
  },
  { id: 'us-officials', kind: 'group', name: 'US officials', aliases: [], roles: [] },
  {
    id: 'bashar-al-assad',
    kind: 'person',
    name: 'Bashar al-Assad',
    aliases: ['Assad', 'Bashar al Assad', 'al-Assad'],
    roles: [],
  },
  { id: 'syrian-government', kind: 'organization', name: 'Syrian government', aliases: ['Assad regime'], roles: [] },
  { id: 'ukraine', kind: 'state', name: 'Ukraine', aliases: ['Kiev', 'Kyiv'], roles: [] },
  { id: 'washington-state', kind: 'state', name: 'Washington', aliases: [], roles: [] },
];

function find(text: string): string[] {
  return makeFindMentions(ACTORS)(fold(text), findBlocks(text)).map(
    (mention) => `${mention.actor}: ${text.slice(mention.start, mention.end)}`,
  );
}

test('The longest name wins, and mentions do not overlap', () => {
  expect(find('US officials spoke of the Assad regime and of Bashar al-Assad.')).toEqual([
    'us-officials: US officials',
    'syrian-government: Assad regime',
    'bashar-al-assad: Bashar al-Assad',
  ]);
});

test('A possessive’s ending and a hyphen’s other half are left out', () => {
  expect(find("Assad’s army fought anti-Kiev rebels with U.S.-led help, Washington's own.")).toEqual([
    'bashar-al-assad: Assad',
    'ukraine: Kiev',
    'united-states: U.S.',
    'united-states: Washington',
  ]);
});

test('Typography is folded, so that a name broken by no-break spaces is found', () => {
  expect(find('It was said of Bashar al\u00a0 Assad\u00a0himself.')).toEqual([
    'bashar-al-assad: Bashar al\u00a0 Assad',
  ]);
});

test('Of two actors with one name the first is meant', () => {
  expect(find('Washington was silent.')).toEqual(['united-states: Washington']);
});

test('Case counts, and a name inside another word is no mention', () => {
  expect(find('They told us, and us alone, that Americana, USA and the Ukrainesque are nothing.')).toEqual([]);
});

test('Furniture, captions and bylines name nobody; titles do', () => {
  const text = 'Kyiv waits\n\nREAD MORE: Assad speaks\n\nPhoto by: Washington\n\nNothing happened.';
  expect(find(text)).toEqual(['ukraine: Kyiv']);
});

test('Without actors there are no mentions', () => {
  const text = 'Assad spoke.';
  expect(makeFindMentions([])(fold(text), findBlocks(text))).toEqual([]);
});
