import { expect, test } from 'vitest';
import type { Actor } from '../corpus/actor.ts';
import { findBlocks } from './blocks.ts';
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
  return makeFindMentions(ACTORS)(text, findBlocks(text)).map(
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
  expect(makeFindMentions([])(text, findBlocks(text))).toEqual([]);
});

const PERSONS: readonly Actor[] = [
  { id: 'donald-trump', kind: 'person', name: 'Donald Trump', aliases: ['Trump'], roles: [], found: 'text' },
  { id: 'melania-trump', kind: 'person', name: 'Melania Trump', aliases: [], roles: [], found: 'text' },
  { id: 'sue-young', kind: 'person', name: 'Sue Young', aliases: ['Young'], roles: [], found: 'text' },
  { id: 'ann-jordan', kind: 'person', name: 'Ann Jordan', aliases: [], roles: [], found: 'text' },
  { id: 'russia', kind: 'state', name: 'Russia', aliases: ['Moscow', 'Russian'], roles: [], found: 'gazetteer' },
  { id: 'jordan', kind: 'state', name: 'Jordan', aliases: ['Amman'], roles: [], found: 'gazetteer' },
  {
    id: 'united-states',
    kind: 'state',
    name: 'United States',
    aliases: ['US', 'Washington'],
    roles: [],
    found: 'gazetteer',
  },
  { id: 'us-senate', kind: 'office', name: 'US Senate', aliases: ['Senate'], roles: [], found: 'gazetteer' },
];

function findFound(...paragraphs: readonly string[]): string[] {
  const text = ['A headline', ...paragraphs].join('\n\n');
  return makeFindMentions(PERSONS)(text, findBlocks(text)).map(
    (mention) => `${mention.actor}: ${text.slice(mention.start, mention.end)}`,
  );
}

test('A bare surname is its owner’s where the article names the owner, else that of whom it names', () => {
  expect(findFound('Melania Trump spoke. Trump left.')).toEqual([
    'melania-trump: Melania Trump',
    'melania-trump: Trump',
  ]);
  expect(findFound('Donald Trump met Melania Trump. Trump left.').at(-1)).toBe('donald-trump: Trump');
  expect(findFound('“No,” Trump said.')).toEqual(['donald-trump: Trump']);
});

test('A surname in another’s name, in a thing’s, or that is a word, is no mention', () => {
  expect(findFound('Eric Trump saw Trump Tower and Trump University. Young voters sang.')).toEqual([]);
  expect(findFound('Sue Young came. “Yes,” Young said.')).toEqual(['sue-young: Sue Young', 'sue-young: Young']);
});

test('A capital stands for its state, but not where it is a place', () => {
  expect(findFound('Moscow denied it in Moscow, near Moscow, and flew to Moscow; ties to Moscow broke.')).toEqual([
    'russia: Moscow',
    'russia: Moscow',
  ]);
  expect(findFound('Moscow, Idaho, is small. Denzel Washington read the Washington Post.')).toEqual([]);
});

test('A name that a state shares with a person is told by the article', () => {
  expect(findFound('Ann Jordan left. Jordan said so.')).toEqual(['ann-jordan: Ann Jordan', 'ann-jordan: Jordan']);
  expect(findFound('Officials in Amman said Jordan agreed.')).toEqual(['jordan: Jordan']);
  expect(findFound('Jordan is a name.')).toEqual([]);
});

test('Capitals shout “us”, and other states have senates', () => {
  expect(
    findFound('THEY TOLD US NOTHING AT ALL', 'It reached the Texas Senate, the Senate and the US Senate.'),
  ).toEqual(['us-senate: Senate', 'us-senate: US Senate']);
});

test('Ten thousand names are found like ten', () => {
  const many = Array.from({ length: 10_000 }, (_, index): Actor => {
    return { id: `p${index}`, kind: 'person', name: `John Name${index}`, aliases: [], roles: [] };
  });
  const text = 'A headline\n\nThey met John Name42 and John Name9999, not John Nameless.';
  expect(makeFindMentions(many)(text, findBlocks(text)).map(({ actor }) => actor)).toEqual(['p42', 'p9999']);
});
