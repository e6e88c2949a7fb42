import type { ChartModel } from './chartModel.ts';
import { type DateColumns, NO_DAY } from './dateColumns.ts';
import { findShown } from './dateMarks.ts';
import { monthOf, monthStart } from './days.ts';
import type { AxisView } from './ticks.ts';
import { findSegmentIndex, type Segment, type Stretch, toDay } from './warp.ts';
import { printZoom } from './zoom.ts';

/** How many bins a lane may have: more are slow to draw and too thin to press. Source: measured with Recharts 3. */
const MOST_BINS = 150;
/** A compressed stretch holds little and may be narrow: how many bins it may have where it is all of the axis, and however narrow it is. */
const COMPRESSED = { most: 200, least: 4 } as const;

/** The units of time a bin can be, finest first. */
const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type BinUnit = (typeof UNITS)[number];

const MONTHS = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const;
const DAYS: Readonly<Record<BinUnit, number>> = {
  ...{ day: 1, week: 7, month: 30.4, quarter: 91.3 },
  ...{ year: 365.25, decade: 3652.5, century: 36_525 },
};

/** A stretch of time whose events are counted: `from` is its first day, `to` the first day after it. */
export type Bin = Stretch;

/**
 * The bins of a view in order of time, those with any event; `binOf` holds the bin of each date in view and -1 for the others.
 *
 * `isSure` tells of a date that whatever happened then happened within its bin: not of a month among weeks, nor of a doubted day.
 * `unit` is what the bins of the stretches to scale are, or of the compressed one that is all of the view.
 */
export type Bins = {
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
  readonly binOf: Int32Array;
  readonly isSure: Uint8Array;
};

/**
 * Divides what a view shows into bins: by the finest unit that keeps them few enough.
 *
 * Each event is counted once, where its first mark in view stands. Bins end where a stretch of the axis does, or the view: the days of
 * one, as a zoom, show what it counts.
 */
export function makeBins(model: ChartModel, view: AxisView): Bins {
  const { weighed, marks, warp } = model;
  const { weights, dates } = weighed;
  const shown = findShown(marks, view);
  const days = viewDays(model, view);
  const units = warp.map((segment) => chooseUnit(model, segment, view));
  // By segment and unit: whole numbers of 31 bits are found in a map in a third of the time that others take.
  const numbers = warp.map(() => new Map<number, number>());
  const found: Bin[] = [];
  const binOf = new Int32Array(weights.length).fill(-1);
  for (let date = 0; date < weights.length; date += 1) {
    if (weights[date] === 0 || shown[date] === 0) continue;
    const day = firstShownDay(model, date, days);
    // Of a date that is one of several the first day in view counts, which may stand in another stretch than its first of all.
    const place = day === marks.day[date] ? (marks.segment[date] ?? 0) : findSegmentIndex(warp, day);
    const unit = units[place] ?? 'month';
    const key = unitNumber(day, unit);
    let number = numbers[place]?.get(key);
    if (number === undefined) {
      number = found.push(makeBin(model, place, day, { unit, days })) - 1;
      numbers[place]?.set(key, number);
    }
    binOf[date] = number;
  }
  const order = found.map((_, number) => number).toSorted((a, b) => (found[a]?.from ?? 0) - (found[b]?.from ?? 0));
  const places = new Int32Array(order.length);
  for (const [place, number] of order.entries()) places[number] = place;
  const bins = order.flatMap((number) => found[number] ?? []);
  const sorted = binOf.map((number) => (number === -1 ? -1 : (places[number] ?? 0)));
  const unit = units[findMainSegment(model, days)] ?? 'month';
  return { unit, bins, binOf: sorted, isSure: findSure(dates, bins, sorted) };
}

/** The zoom that shows the days of a bin, as the address writes it. */
export function binZoom({ from, to }: Stretch): string {
  return printZoom({ from, to });
}

/** The first day of a view, and the first after it; an end of the axis is no end of its days, and a view has one day at least. */
function viewDays({ warp }: ChartModel, view: Pick<AxisView, 'from' | 'to'>): Stretch {
  const first = Math.round(toDay(warp, Math.max(view.from, 0)));
  return {
    from: view.from <= 0 ? Number.NEGATIVE_INFINITY : first,
    to: view.to >= 1 ? Number.POSITIVE_INFINITY : Math.max(first + 1, Math.round(toDay(warp, view.to))),
  };
}

function firstShownDay({ marks, weighed }: ChartModel, date: number, { from, to }: Stretch): number {
  const shape = weighed.dates.shapes[date];
  if (shape === undefined || !('days' in shape)) return marks.day[date] ?? 0;
  return Math.min(...shape.days.filter((day) => day >= from && day < to));
}

function makeBin(
  { warp }: ChartModel,
  place: number,
  day: number,
  { unit, days }: { unit: BinUnit; days: Stretch },
): Bin {
  const segment = warp[place];
  const [from, to] = unitEnds(day, unit);
  const end = warp[place + 1]?.from ?? Number.POSITIVE_INFINITY;
  return {
    from: Math.max(from, days.from, place === 0 ? from : (segment?.from ?? from)),
    to: Math.min(to, days.to, end),
  };
}

function findMainSegment({ warp }: ChartModel, { from, to }: Stretch): number {
  const cluster = warp.findIndex((one) => one.kind === 'cluster' && one.from < to && one.to > from);
  return cluster === -1 ? findSegmentIndex(warp, from) : cluster;
}

/** Chooses the unit of a stretch of the axis. A compressed one has years at least, until one comes closer. */
function chooseUnit(model: ChartModel, segment: Segment, view: AxisView): BinUnit {
  const days = viewDays(model, view);
  const count = (one: Stretch) => Math.max(0, Math.min(one.to, days.to) - Math.max(one.from, days.from));
  if (segment.kind === 'cluster') {
    const clusters = model.warp.filter(({ kind }) => kind === 'cluster');
    return fitUnit(
      clusters.reduce((sum, one) => sum + count(one), 0),
      MOST_BINS,
      'day',
    );
  }
  const share = (Math.min(segment.end, view.to) - Math.max(segment.start, view.from)) / (view.to - view.from);
  const isWhole = view.from <= 0 && view.to >= 1;
  return fitUnit(count(segment), Math.max(COMPRESSED.least, share * COMPRESSED.most), isWhole ? 'year' : 'month');
}

function fitUnit(days: number, most: number, least: BinUnit): BinUnit {
  const fitting = UNITS.slice(UNITS.indexOf(least));
  return fitting.find((unit) => days / DAYS[unit] <= most) ?? 'century';
}

/** Numbers the units of time in order; weeks begin on Monday (ISO 8601), and 1 January 1970 was a Thursday. */
function unitNumber(day: number, unit: BinUnit): number {
  if (unit === 'day') return Math.floor(day);
  if (unit === 'week') return Math.floor((Math.floor(day) + 3) / 7);
  return Math.floor(monthOf(day) / MONTHS[unit]);
}

function unitEnds(day: number, unit: BinUnit): readonly [number, number] {
  const number = unitNumber(day, unit);
  if (unit === 'day') return [number, number + 1];
  if (unit === 'week') return [number * 7 - 3, number * 7 + 4];
  return [monthStart(number * MONTHS[unit]), monthStart((number + 1) * MONTHS[unit])];
}

function findSure({ earliest, latest, isDoubted }: DateColumns, bins: readonly Bin[], binOf: Int32Array): Uint8Array {
  const isSure = new Uint8Array(binOf.length);
  for (let date = 0; date < binOf.length; date += 1) {
    const bin = bins[binOf[date] ?? -1];
    if (bin === undefined || isDoubted[date] === 1) continue;
    const first = earliest[date] ?? NO_DAY;
    const last = latest[date] ?? NO_DAY;
    isSure[date] = first !== NO_DAY && last !== NO_DAY && first >= bin.from && last < bin.to ? 1 : 0;
  }
  return isSure;
}
