import { expect, test } from 'vitest';
import type { Actor } from '../../corpus/actor.ts';
import { makeLookup } from '../../corpus/lookup.ts';
import {
  SAMPLE_ACTORS,
  sampleArticle,
  sampleCorpus,
  sampleDate,
  sampleStatement,
} from '../../corpus/testing/samples.ts';
import { printAddressees, printChain, printMoves, printSources, readSpeaker, readSpeakerFacts } from './byline.ts';

const role = (title: string, of: string, from: string, to: string) => ({
  title,
  of,
  from,
  to,
  source: 'his biography',
});
const STOLTENBERG: Actor = {
  id: 'stoltenberg',
  kind: 'person',
  name: 'Jens Stoltenberg',
  short: 'Stoltenberg',
  aliases: [],
  roles: [
    role('Prime Minister', 'norway', '2005-10', '2013-10'),
    role('Secretary General', 'nato', '2014-10-01', '2024-10-01'),
  ],
};
const WHITE_HOUSE: Actor = { id: 'white-house', kind: 'office', name: 'White House', aliases: [], roles: [] };
const lookup = makeLookup(
  sampleCorpus({
    actors: [...SAMPLE_ACTORS, STOLTENBERG, WHITE_HOUSE],
    publishers: [{ id: 'abc-news', name: 'ABC News', kind: 'broadcaster' }],
    articles: [sampleArticle('Text.', { origin: ['abc-news'] })],
  }),
);
const stoltenberg = { speaker: 'stoltenberg', side: 'nato' };

test('a speaker is named with the office held on the day', () => {
  const today = sampleStatement({ id: 'a', ...stoltenberg, said: '2015-09-27' });
  expect(readSpeaker(lookup, today)).toEqual({ name: 'Jens Stoltenberg', title: 'Secretary General' });
  const earlier = sampleStatement({ id: 'b', ...stoltenberg, said: '2012-01-01' });
  expect(readSpeaker(lookup, earlier).title).toBe('Prime Minister');
  expect(readSpeaker(lookup, sampleStatement({ id: 'c', speaker: 'white-house' })).title).toBeNull();
});

test('a speaker’s statements are counted as utterances, and the articles they stand in', () => {
  const said = [
    sampleStatement({ id: 'a', ...stoltenberg, utterance: 'u' }),
    sampleStatement({ id: 'b', ...stoltenberg, utterance: 'u' }),
    sampleStatement({ id: 'c', ...stoltenberg, article: 'two' }),
    sampleStatement({ id: 'd', article: 'three' }),
  ];
  const facts = readSpeakerFacts(lookup, sampleStatement({ id: 'a', ...stoltenberg }), said);
  expect(facts.statements).toBe(2);
  expect(facts.articles).toBe(2);
  expect(facts.side).toBe('NATO');
  expect(facts.office).toBe('Secretary General, NATO, 1 Oct 2014 – 1 Oct 2024');
});

test('a statement’s own chain goes before the article’s', () => {
  expect(printChain(lookup, sampleStatement({ id: 'a' }))).toBe('Unnamed site, quoting ABC News');
  expect(printChain(lookup, sampleStatement({ id: 'a', via: ['abc-news', 'white-house'] }))).toBe(
    'Unnamed site, quoting ABC News, quoting the White House',
  );
  expect(printSources(lookup, sampleStatement({ id: 'a', via: ['abc-news'] }))).toBe(', quoting ABC News');
  expect(printSources(lookup, sampleStatement({ id: 'a' }))).toBe('');
});

test('addressees are named as in a sentence', () => {
  expect(printAddressees(lookup, sampleStatement({ id: 'a', addressee: ['russia'] }))).toBe('to Russia');
  expect(printAddressees(lookup, sampleStatement({ id: 'a', addressee: ['united-states', 'nato'] }))).toBe(
    'to the US and NATO',
  );
  expect(printAddressees(lookup, sampleStatement({ id: 'a' }))).toBeNull();
});

test('moves within a year leave it out; over three moves only the ends are shown', () => {
  const move = (day: string, stance: 'supports' | 'opposes') => ({ stance, said: sampleDate(day) });
  expect(printMoves([move('2015-09-27', 'opposes'), move('2015-09-29', 'supports')])).toEqual({
    shown: [
      { stance: 'opposes', date: '27 Sep' },
      { stance: 'supports', date: '29 Sep' },
    ],
    more: 0,
  });
  const many = ['2015-09-01', '2015-09-02', '2015-09-03', '2015-09-04', '2016-01-01', '2016-02-01'].map((day, index) =>
    move(day, index % 2 === 0 ? 'supports' : 'opposes'),
  );
  expect(printMoves(many.slice(0, 4)).more).toBe(0);
  expect(printMoves(many)).toEqual({
    shown: [
      { stance: 'supports', date: '1 Sep 2015' },
      { stance: 'opposes', date: '1 Feb 2016' },
    ],
    more: 4,
  });
});
