import { expect, test } from 'vitest';
import { countCells, findCell, listCells } from './cells.ts';
import { makeChart } from './chartModel.ts';
import { layOutCounts } from './countLayout.ts';
import { sampleDate, sampleEvent, sampleKept, sampleWeighed } from './testing/sample.ts';
import { walkCells } from './walkCells.ts';

const events = [
  ['2015-09-01', 'russia'],
  ['2015-09-03', 'united-states'],
  ['2015-09-03', 'russia'],
  ['2015-09-09', 'osce'],
] as const;
const kept = sampleKept(
  events.map(([day, actor], index) => sampleEvent(String(index), { when: sampleDate(day), actors: [actor] })),
);
const model = makeChart(sampleWeighed([sampleDate('2015-09-01')]), kept, ['united-states', 'russia']);
const layout = layOutCounts(model, { from: 0, to: 1, width: 1000 });
const [first, second] = listCells(layout);
const walk = (...keys: string[]) => {
  const cell = keys.reduce((at, key) => (at === undefined ? undefined : walkCells(layout, at, key)), first);
  return cell === undefined ? undefined : `${layout.lanes[cell.lane]?.side} ${cell.bin}`;
};

test('Left and Right go by time over all lanes, those of one time from the top', () => {
  expect(walk('ArrowRight')).toBe('united-states 1');
  expect(walk('ArrowRight', 'ArrowRight')).toBe('russia 1');
  expect(walk('ArrowRight', 'ArrowRight', 'ArrowLeft')).toBe('united-states 1');
});

test('Up and Down go to the nearest in time of the next lane', () => {
  expect(walk('ArrowUp')).toBe('united-states 1');
  expect(walk('ArrowDown')).toBe('osce 2');
  expect(walk('ArrowDown', 'ArrowUp')).toBe('russia 1');
});

test('Home and End go to the first and the last, the ends hold, and other keys lead nowhere', () => {
  expect(walk('End')).toBe('osce 2');
  expect(walk('End', 'ArrowRight', 'ArrowDown')).toBe('osce 2');
  expect(walk('End', 'Home', 'ArrowLeft')).toBe('russia 0');
  expect(walk('x')).toBeUndefined();
});

test('each cell knows which of how many it is', () => {
  expect(listCells(layout).map((cell) => countCells(layout, cell))).toEqual([
    { count: 4, place: 1 },
    { count: 4, place: 2 },
    { count: 4, place: 3 },
    { count: 4, place: 4 },
  ]);
  expect(findCell(layout, second?.lane ?? 0, second?.bin ?? 0)).toEqual(second);
  expect(findCell(layout, 0, 0)).toBeUndefined();
});
