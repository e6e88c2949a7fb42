import { describe, expect, test } from 'vitest';
import type { DateShape } from './dateShape.ts';
import { dayNumber as day } from './days.ts';
import { markDay, placeDate } from './placement.ts';
import { sampleDays } from './testing/sample.ts';
import { findSegmentIndex, makeWarp, toX } from './warp.ts';

const warp = makeWarp(
  [
    { from: day('2015-09-24'), to: day('2015-10-01') },
    { from: day('2016-04-01'), to: day('2016-04-30') },
  ],
  sampleDays([day('2011-01-01'), day('2015-09-28'), day('2016-04-18')]),
);
const [background, september, gap, april] = warp;
const segmentOf = (shape: DateShape) => warp[findSegmentIndex(warp, markDay(warp, shape))];

describe('how a date is drawn', () => {
  test('a day is a mark without a line', () => {
    const place = placeDate(warp, { kind: 'day', at: day('2015-09-28') });
    expect(place).toMatchObject({ line: 'none', marks: [toX(warp, day('2015-09-28'))] });
  });

  test('a month is a line with caps, its mark in the middle', () => {
    const place = placeDate(warp, { kind: 'span', from: day('2016-02-01'), to: day('2016-02-29') });
    expect(place).toMatchObject({ line: 'solid', left: 'cap', right: 'cap' });
    expect(place.marks).toEqual([(place.from + place.to) / 2]);
  });

  test('an approximate month is a dashed line without caps', () => {
    const place = placeDate(warp, { kind: 'about', from: day('2016-04-01'), to: day('2016-04-30') });
    expect(place).toMatchObject({ line: 'dashed', left: 'none', right: 'none', doubted: false });
  });

  test('a single doubted day says so: its line has no length on the axis', () => {
    const at = day('2015-09-24');
    expect(placeDate(warp, { kind: 'about', from: at, to: at })).toMatchObject({ line: 'dashed', doubted: true });
  });

  test('one of two days has two marks joined by dots', () => {
    const place = placeDate(warp, { kind: 'one-of', days: [day('2015-10-01'), day('2015-09-24')] });
    expect(place.line).toBe('dotted');
    expect(place.marks).toEqual([place.from, place.to]);
  });

  test('what began in 2011 and goes on runs into the next break', () => {
    const place = placeDate(warp, { kind: 'from', from: day('2011-01-01') });
    expect(place).toMatchObject({ from: 0, marks: [0], to: background?.end, line: 'solid', right: 'arrow' });
  });

  test('what happened before a day of a cluster has its mark on that day and an arrow to the left of it', () => {
    const place = placeDate(warp, { kind: 'before', to: day('2015-09-29') });
    expect(place).toMatchObject({ from: september?.start, to: place.marks[0], line: 'dashed', left: 'arrow' });
    expect(place.marks).toEqual([toX(warp, day('2015-09-29'))]);
    expect(segmentOf({ kind: 'before', to: day('2015-09-29') })).toBe(september);
  });

  test('what happened before a day of the background has its mark on that day', () => {
    const place = placeDate(warp, { kind: 'before', to: day('2014-03-01') });
    expect(place.marks).toEqual([toX(warp, day('2014-03-01'))]);
  });

  test('an undated event spans the first stretch with arrows at both ends', () => {
    expect(placeDate(warp, { kind: 'undated' })).toMatchObject({
      from: 0,
      to: background?.end,
      left: 'arrow',
      right: 'arrow',
    });
  });
});

describe('the stretch an event belongs to', () => {
  test('a known day belongs to its cluster, a month between articles to the gap', () => {
    const ofSpan = (from: string, to: string) => segmentOf({ kind: 'span', from: day(from), to: day(to) });
    expect(ofSpan('2016-04-11', '2016-04-17')).toBe(april);
    expect(ofSpan('2016-02-01', '2016-02-29')).toBe(gap);
    expect(ofSpan('2016-03-01', '2016-03-31')).toBe(gap);
    expect(ofSpan('2015-09-01', '2015-09-30')).toBe(september);
  });

  test('a whole year that only touches a cluster stays outside it', () => {
    expect(segmentOf({ kind: 'span', from: day('2015-01-01'), to: day('2015-12-31') })).toBe(background);
  });
});
