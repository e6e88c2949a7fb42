import { expect, test } from 'vitest';
import { dayNumber } from './days.ts';
import { placeWindows } from './scaleStrokes.ts';

const cluster = (month: string, from: string, to: string) => ({
  label: month,
  from: dayNumber(from),
  to: dayNumber(to),
  published: null,
});
const clusters = [
  cluster('January 2012', '2012-01-03', '2012-01-20'),
  cluster('April 2012', '2012-04-01', '2012-04-09'),
  cluster('June 2018', '2018-06-02', '2018-09-30'),
];
const place = (pixelsAMonth: number) =>
  placeWindows({ clusters }, (month) => (month - 2012 * 12) * pixelsAMonth).map(({ label, left, width }) => [
    label,
    left,
    width,
  ]);

test('an outline is as wide as its months, and never too narrow to be pressed', () => {
  expect(place(10)).toEqual([
    ['January 2012', 0, 24],
    ['April 2012', 30, 24],
    ['June 2018', 770, 40],
  ]);
});

test('where two would lie over one another the later one is left out', () => {
  expect(place(7).map(([label]) => label)).toEqual(['January 2012', 'June 2018']);
});
