import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actingSide, gatherLanes, groupLanes, OTHERS, sortByDate } from './lanes.ts';
import { sampleDate, sampleEvent } from './sample.ts';

const SIDES: Record<string, string> = {
  'vladimir-putin': 'russia',
  kremlin: 'russia',
  'barack-obama': 'united-states',
};
const sideOf = (actor: string) => SIDES[actor] ?? actor;

function event(id: string, actors: string[], day: string | null = '2015-09-28') {
  return sampleEvent(id, { actors, when: sampleDate(day ?? 'XXXX', day) });
}

test('persons and offices act in the lane of their side on the date', () => {
  const lanes = groupLanes([event('speech', ['vladimir-putin']), event('call', ['kremlin'])], sideOf, ['russia']);
  expect(lanes).toMatchObject([{ side: 'russia', events: [{ id: 'speech' }, { id: 'call' }] }]);
});

test('the role that counts is that of the day, the first known one of an uncertain date', () => {
  const asked: (string | null)[] = [];
  const note = (actor: string, day: string | null) => {
    asked.push(day);
    return actor;
  };
  const before = { edtf: '../2015-09-29', earliest: null, latest: '2015-09-29', basis: '' };
  actingSide(event('a', ['x'], '2015-09-28'), note);
  actingSide({ ...event('b', ['x']), when: before }, note);
  expect(asked).toEqual(['2015-09-28', '2015-09-29']);
});

test('a mutual act is drawn once, in the lane of the party the article names first', () => {
  const lanes = groupLanes([event('deal', ['ukraine', 'vladimir-putin', 'osce'])], sideOf, [
    'russia',
    'ukraine',
    'osce',
  ]);
  expect(lanes.map((lane) => lane.side)).toEqual(['ukraine']);
});

test('columns come first in their order, then the other sides of the codebook, then anybody else by first event', () => {
  const events = [
    event('late', ['france'], '2016-01-01'),
    event('early', ['osce'], '2014-01-01'),
    event('talk', ['nato']),
    event('speech', ['vladimir-putin']),
    event('call', ['barack-obama']),
  ];
  const lanes = groupLanes(events, sideOf, ['nato', 'russia', 'nato', 'united-states', 'ukraine']);
  expect(lanes.map((lane) => lane.side)).toEqual(['nato', 'russia', 'united-states', 'osce', 'france']);
});

test('events stand in the order of their dates, undated ones first, equals as they came', () => {
  const events = [event('b', ['x'], '2016-01-01'), event('a', ['x']), event('c', ['x'], null), event('d', ['x'])];
  expect(sortByDate(events).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
});

test('what nobody known did stands in the last lane', () => {
  const events = [event('unknown', []), event('speech', ['vladimir-putin']), event('call', ['france'])];
  expect(groupLanes(events, sideOf, ['']).map((lane) => lane.side)).toEqual(['russia', 'france', '']);
});

test('every event is in exactly one lane', () => {
  const actor = fc.constantFrom('vladimir-putin', 'kremlin', 'barack-obama', 'nato', 'osce', 'france');
  const drawn = fc.array(fc.tuple(fc.array(actor, { maxLength: 3 }), fc.integer({ min: 10, max: 28 })));
  fc.assert(
    fc.property(drawn, fc.shuffledSubarray(['nato', 'russia', 'united-states', '']), (drafts, order) => {
      const events = drafts.map(([actors, date], index) => event(String(index), actors, `2015-09-${date}`));
      const found = groupLanes(events, sideOf, order).flatMap((lane) => lane.events.map(({ id }) => id));
      expect(found.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    }),
  );
});

test('of very many actors those who act most keep a lane, and the columns; the others share one, and none is lost', () => {
  const names = Array.from({ length: 30 }, (_, index) => `person-${index}`);
  const often = names.slice(20, 29).flatMap((name) => [event(`${name} 1`, [name]), event(`${name} 2`, [name])]);
  const events = [...names.map((name) => event(name, [name])), ...often, event('unknown', [])];
  const lanes = groupLanes(events, sideOf, ['person-3']);
  const gathered = gatherLanes(lanes, ['person-3']);
  expect(gathered.map(({ side }) => side)).toEqual(['person-3', ...names.slice(20, 29), OTHERS, '']);
  expect(gathered.flatMap((lane) => lane.events)).toHaveLength(events.length);
  expect(gatherLanes(lanes.slice(0, 12), [])).toHaveLength(12);
});
