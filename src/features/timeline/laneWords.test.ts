import { expect, test } from 'vitest';
import { printLaneCounts } from './laneWords.ts';

const box = (coded: readonly [number, number], proposed: readonly [number, number]) => ({
  ...{ side: 'nato', top: 0, height: 45, inView: coded[0], total: coded[1] },
  proposed: { inView: proposed[0], total: proposed[1] },
});

test.each([
  ['one coded event', box([1, 1], [0, 0]), '1 event', '1 event'],
  ['coded events', box([3, 12], [0, 0]), '12 events', '3 of 12 events'],
  ['proposed ones', box([0, 0], [4489, 5768]), '5,768 proposed', '4,489 of 5,768 proposed'],
  ['all of them in view', box([0, 0], [12, 12]), '12 proposed', '12 proposed'],
  ['more than a line has room for', box([0, 0], [34_565, 38_993]), '38,993 proposed', '34,565 proposed'],
  ['both, which are never added', box([2, 5], [10, 40]), '5 events, 40 proposed', '2 events, 10 proposed'],
])('the counts of a lane, whole and zoomed: %s', (_what, lane, whole, zoomed) => {
  expect([printLaneCounts(lane, false), printLaneCounts(lane, true)]).toEqual([whole, zoomed]);
});
