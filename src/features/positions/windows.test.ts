import { expect, test } from 'vitest';
import { periodsOf } from '../../corpus/periods.ts';
import { sampleDate, sampleStatement } from '../../corpus/testing/samples.ts';
import { printSideWindow, printTimeGap } from './windows.ts';

const september = sampleDate('2015-09-27');
const tuesday = sampleDate('2015-09-29');
const april = sampleDate('2016-04-18?', '2016-04-18');
const undated = sampleDate('XXXX', null);
const PERIODS = periodsOf([september, tuesday, april]);

test('a side’s window runs from its first to its last statement', () => {
  const statements = [
    sampleStatement({ id: 'b', said: sampleDate('2016-04~', '2016-04-01', '2016-04-30') }),
    sampleStatement({ id: 'a', said: sampleDate('2015-09-24?', '2015-09-24') }),
  ];
  expect(printSideWindow(statements)).toBe('24 Sep 2015 – Apr 2016');
});

test('one day makes a window of one day, undated statements none', () => {
  expect(printSideWindow([sampleStatement({ id: 'a', said: '2015-09-28' })])).toBe('28 Sep 2015');
  expect(printSideWindow([sampleStatement({ id: 'a', said: undated })])).toBeNull();
  expect(printSideWindow([])).toBeNull();
});

test('sides that spoke half a year apart are warned of, the earlier first', () => {
  const sides = [
    { name: 'Russia', dates: [april] },
    { name: 'NATO', dates: [september, tuesday] },
  ];
  expect(printTimeGap(sides, PERIODS)).toBe('NATO spoke in September 2015, Russia in April 2016.');
});

test('sides that spoke days apart overlap', () => {
  const sides = [
    { name: 'NATO', dates: [september] },
    { name: 'Russia', dates: [tuesday] },
  ];
  expect(printTimeGap(sides, PERIODS)).toBeNull();
});

test('one pair that does not overlap is enough, and sides of the same time are named together', () => {
  const sides = [
    { name: 'the US', dates: [april] },
    { name: 'Russia', dates: [april] },
    { name: 'NATO', dates: [september] },
  ];
  expect(printTimeGap(sides, PERIODS)).toBe('NATO spoke in September 2015, the US and Russia in April 2016.');
});

test('a side that spoke in both times is told of with both', () => {
  const sides = [
    { name: 'the US', dates: [september, april] },
    { name: 'Russia', dates: [april] },
    { name: 'NATO', dates: [september] },
  ];
  expect(printTimeGap(sides, PERIODS)).toBe(
    'The US spoke in September 2015 and April 2016, NATO in September 2015, Russia in April 2016.',
  );
  expect(printTimeGap(sides.slice(0, 2), PERIODS)).toBeNull();
});

test('an undated side is no ground for a warning', () => {
  const sides = [
    { name: 'NATO', dates: [september] },
    { name: 'Russia', dates: [undated] },
  ];
  expect(printTimeGap(sides, PERIODS)).toBeNull();
});
