import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actingSide } from './actingSide.ts';
import type { Kept } from './eventColumns.ts';
import { gatherLanes, groupLanes, type Lane, OTHERS } from './lanes.ts';
import { sampleDate, sampleEvent, sampleKept } from './testing/sample.ts';

const SIDES: Record<string, string> = {
  'vladimir-putin': 'russia',
  kremlin: 'russia',
  'barack-obama': 'united-states',
};
const sideOf = (actor: string) => SIDES[actor] ?? actor;
const idsOf = ({ columns }: Kept, lanes: readonly Pick<Lane, 'rows'>[]) =>
  lanes.flatMap(({ rows }) => Array.from(rows, (row) => columns.eventAt(row).id));

function event(id: string, actors: string[], day: string | null = '2015-09-28') {
  return sampleEvent(id, { actors, when: sampleDate(day ?? 'XXXX', day) });
}

test('persons and offices act in the lane of their side on the date', () => {
  const kept = sampleKept([event('speech', ['vladimir-putin']), event('call', ['kremlin'])], sideOf);
  const lanes = groupLanes(kept, ['russia']);
  expect(lanes.map(({ side }) => side)).toEqual(['russia']);
  expect(idsOf(kept, lanes)).toEqual(['speech', 'call']);
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
  const lanes = groupLanes(sampleKept([event('deal', ['ukraine', 'vladimir-putin', 'osce'])], sideOf), [
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
  const lanes = groupLanes(sampleKept(events, sideOf), ['nato', 'russia', 'nato', 'united-states', 'ukraine']);
  expect(lanes.map((lane) => lane.side)).toEqual(['nato', 'russia', 'united-states', 'osce', 'france']);
});

test('events stand in the order of their dates, undated ones first, equals as they came', () => {
  const events = [event('b', ['x'], '2016-01-01'), event('a', ['x']), event('c', ['x'], null), event('d', ['x'])];
  const kept = sampleKept(events, sideOf);
  expect(idsOf(kept, groupLanes(kept, []))).toEqual(['c', 'a', 'd', 'b']);
});

test('what nobody known did stands in the last lane', () => {
  const events = [event('unknown', []), event('speech', ['vladimir-putin']), event('call', ['france'])];
  expect(groupLanes(sampleKept(events, sideOf), ['']).map((lane) => lane.side)).toEqual(['russia', 'france', '']);
});

test('every event is in exactly one lane', () => {
  const actor = fc.constantFrom('vladimir-putin', 'kremlin', 'barack-obama', 'nato', 'osce', 'france');
  const drawn = fc.array(fc.tuple(fc.array(actor, { maxLength: 3 }), fc.integer({ min: 10, max: 28 })));
  fc.assert(
    fc.property(drawn, fc.shuffledSubarray(['nato', 'russia', 'united-states', '']), (drafts, order) => {
      const events = drafts.map(([actors, date], index) => event(String(index), actors, `2015-09-${date}`));
      const kept = sampleKept(events, sideOf);
      const found = idsOf(kept, groupLanes(kept, order));
      expect(found.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    }),
  );
});

test('of very many actors those who act most keep a lane, and the columns; the others share one, and none is lost', () => {
  const names = Array.from({ length: 30 }, (_, index) => `person-${index}`);
  const often = names.slice(20, 29).flatMap((name) => [event(`${name} 1`, [name]), event(`${name} 2`, [name])]);
  const events = [...names.map((name) => event(name, [name])), ...often, event('unknown', [])];
  const kept = sampleKept(events, sideOf);
  const lanes = groupLanes(kept, ['person-3']);
  const gathered = gatherLanes(kept, lanes, ['person-3']);
  expect(gathered.map(({ side }) => side)).toEqual(['person-3', ...names.slice(20, 29), OTHERS, '']);
  expect(idsOf(kept, gathered).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  expect(gatherLanes(kept, lanes.slice(0, 12), [])).toHaveLength(12);
});
