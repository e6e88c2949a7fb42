import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyEvent } from '../../corpus/proposed.ts';
import { drawLanePaths, placeBins } from './bars.ts';
import { binZoom } from './bins.ts';
import { cellWords, listCells } from './cells.ts';
import { type ChartModel, countInView, makeChart, rowsInView, viewOf, zoomOf } from './chartModel.ts';
import { layOutCounts } from './countLayout.ts';
import { dayNumber, isoDay, monthStart } from './days.ts';
import { sampleDate, sampleEvent, sampleKept, sampleWeighed } from './testing/sample.ts';
import { toX } from './warp.ts';

/** A date of any kind: of each, the day it begins with, and what is written. */
const anyDate = fc.tuple(fc.integer({ min: 14_000, max: 17_500 }), fc.nat(8)).map(([day, kind]) => {
  const own = isoDay(day);
  const month = own.slice(0, 7);
  const last = isoDay(monthStart(Number(own.slice(0, 4)) * 12 + Number(own.slice(5, 7))) - 1);
  if (kind === 0) return sampleDate(month, `${month}-01`, last);
  if (kind === 1) return sampleDate(`${own}~`, own);
  if (kind === 2) return sampleDate(`[${own},${isoDay(day + 40)}]`, own, isoDay(day + 40));
  if (kind === 3) return sampleDate(`../${own}`, null, own);
  if (kind === 4) return sampleDate(`${own}/..`, own, null);
  if (kind === 5) return sampleDate('XXXX', null);
  if (kind === 6) return sampleDate(own.slice(0, 4), `${own.slice(0, 4)}-01-01`, `${own.slice(0, 4)}-12-31`);
  return sampleDate(own);
});

const anyChart = fc
  .record({
    events: fc.array(fc.tuple(anyDate, fc.nat(3), fc.boolean()), { minLength: 1, maxLength: 80 }),
    published: fc.array(fc.integer({ min: 14_500, max: 17_000 }), { maxLength: 6 }),
  })
  .map(({ events, published }) => {
    const made = events.map(([when, actor, isFound], index): AnyEvent => {
      const { coder, ...event } = sampleEvent(String(index), { when, actors: [`actor-${actor}`] });
      return isFound ? event : { ...event, coder };
    });
    return makeChart(sampleWeighed(published.map((day) => sampleDate(isoDay(day)))), sampleKept(made), []);
  });

const anyZoom = fc.option(
  fc.tuple(fc.integer({ min: 14_000, max: 17_500 }), fc.integer({ min: 0, max: 900 })).map(([from, length]) => {
    const to = from + length;
    return `${isoDay(from)}/${isoDay(to)}`;
  }),
);

const lay = (model: ChartModel, zoom: string | null) =>
  layOutCounts(model, { ...viewOf(model, zoomOf(model, zoom)), width: 1000 });
const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

/** A chart of one event on either of two days, beside an article of a third. */
function chartOf(first: string, second: string, published: string): ChartModel {
  const event = sampleEvent('0', { when: sampleDate(`[${first},${second}]`, first, second) });
  return makeChart(sampleWeighed([sampleDate(published)]), sampleKept([event]), []);
}

describe('the law of the bins', () => {
  test('they add up to the events in view, people\u2019s and the machine\u2019s each by themselves', () => {
    fc.assert(
      fc.property(anyChart, anyZoom, (model, zoom) => {
        const { lanes } = lay(model, zoom);
        const { coded, found } = countInView(model, viewOf(model, zoomOf(model, zoom)));
        expect(sum(lanes.map((lane) => sum(lane.coded.all)))).toBe(coded);
        expect(sum(lanes.map((lane) => sum(lane.found.all)))).toBe(found);
      }),
    );
  });

  test('a zoom that ends where the axis begins counts what stands there', () => {
    const model = chartOf('2008-07-02', '2008-08-11', '2009-09-13');
    expect(lay(model, '2008-05-01/2008-07-01').bins).toEqual([{ from: 14_061, to: 14_063 }]);
  });

  test('of a date of two days the one in view counts, in the stretch of the axis where it stands', () => {
    const model = chartOf('2011-01-22', '2011-03-03', '2011-03-03');
    expect(lay(model, '2011-01-23/2011-03-03').bins).toEqual([{ from: 15_036, to: 15_037 }]);
  });

  test('a zoom that ends the day before the last leaves out what stands on the last', () => {
    const events = ['2015-11-13', '2015-11-14'].map((day) => sampleEvent(day, { when: sampleDate(day) }));
    const model = makeChart(sampleWeighed([sampleDate('2015-10-14')]), sampleKept(events), []);
    const { coded } = lay(model, '2015-11-13/2015-11-13').lanes[0] ?? {};
    expect(sum(coded?.all ?? [])).toBe(1);
    expect(sum(lay(model, '2015-11-14/2015-11-20').lanes[0]?.coded.all ?? [])).toBe(1);
  });

  test('none is empty, none holds a day of another, and they stand in order', () => {
    fc.assert(
      fc.property(anyChart, anyZoom, (model, zoom) => {
        const { bins, lanes } = lay(model, zoom);
        for (const [index, bin] of bins.entries()) {
          expect(bin.from).toBeLessThan(bin.to);
          expect(bin.to).toBeLessThanOrEqual(bins[index + 1]?.from ?? bin.to);
          expect(
            sum(lanes.flatMap(({ coded, found }) => [coded.all[index] ?? 0, found.all[index] ?? 0])),
          ).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('the zoom of one shows exactly its events, but for other possible days of some and what has no date', () => {
    fc.assert(
      fc.property(anyChart, anyZoom, (model, zoom) => {
        const { bins, binOf, lanes } = lay(model, zoom);
        const { dateOf, dates } = model.kept.columns;
        for (const [index, bin] of bins.entries()) {
          const own = rowsInView(model, viewOf(model, zoomOf(model, binZoom(bin))));
          const counted = own.filter((row) => binOf[dateOf[row] ?? 0] === index);
          const others = own.filter((row) => binOf[dateOf[row] ?? 0] !== index);
          expect(counted.length).toBe(
            sum(lanes.flatMap(({ coded, found }) => [coded.all[index] ?? 0, found.all[index] ?? 0])),
          );
          // A bin that is all of the line is no zoom: it leaves what is shown as it is.
          if (zoomOf(model, binZoom(bin)) === null) continue;
          for (const row of others) expect(dates.all[dateOf[row] ?? 0]?.edtf).toMatch(/^\[|^XXXX/);
        }
      }),
    );
  });

  test('a date is sure only where none of its days lies outside', () => {
    fc.assert(
      fc.property(anyChart, (model) => {
        const { bins, binOf, isSure } = lay(model, null);
        for (const [date, { edtf, earliest, latest }] of model.weighed.dates.all.entries()) {
          const bin = bins[binOf[date] ?? -1];
          if (bin === undefined) continue;
          const [first, last] = [earliest, latest].map((day) => (day === null ? Number.NaN : dayNumber(day)));
          const isInside = (first ?? 0) >= bin.from && (last ?? 0) < bin.to;
          expect(isSure[date]).toBe(isInside && !/[?~%]/.test(edtf) ? 1 : 0);
        }
      }),
    );
  });
});

test('the rows of the table are the bars: each has one of what it counts, and no bar has none', () => {
  fc.assert(
    fc.property(anyChart, anyZoom, (model, zoom) => {
      const layout = lay(model, zoom);
      const cells = listCells(layout);
      const places = placeBins(layout.bins, (day) => toX(model.warp, day) * 1000);
      for (const [index, lane] of layout.lanes.entries()) {
        const own = cells.filter((cell) => cell.lane === index);
        const paths = drawLanePaths(lane, places, { bottom: 100, height: 80, most: layout.most });
        const lefts = (path: string) => new Set(Array.from(path.matchAll(/M([\d.-]+) /g), ([, x]) => x));
        expect(paths.foundTops.split('M').length - 1).toBe(own.filter(({ found }) => found > 0).length);
        expect(paths.sure.split('M').length - 1).toBe(own.filter(({ coded, unsure }) => coded > unsure).length);
        expect(paths.foundUnsure.split('M').length - 1).toBe(own.filter(({ foundUnsure }) => foundUnsure > 0).length);
        expect(lefts(paths.sure + paths.unsure).size).toBeLessThanOrEqual(own.filter(({ coded }) => coded > 0).length);
        expect(sum(own.map(({ coded }) => coded))).toBe(lane.inView);
        expect(sum(own.map(({ found }) => found))).toBe(lane.proposed.inView);
      }
      expect(cells.map(({ bin }) => bin)).toEqual(cells.map(({ bin }) => bin).toSorted((a, b) => a - b));
      expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    }),
  );
});

test('a cell says its time, what it counts, and of how many of these the date is uncertain', () => {
  const make = (id: string, edtf: string, earliest: string, latest = earliest) =>
    sampleEvent(id, { when: sampleDate(edtf, earliest, latest), actors: ['russia'] });
  const { coder: _, ...proposed } = make('proposed', '2015-09-29~', '2015-09-29');
  const events = [make('a', '2015-09-28', '2015-09-28'), make('b', '2015-09', '2015-09-01', '2015-09-30'), proposed];
  const model = makeChart(sampleWeighed([sampleDate('2012-01-05'), ...MONTHS]), sampleKept(events), []);
  const layout = lay(model, null);
  expect(listCells(layout).map((cell) => cellWords(cell, layout))).toEqual([
    'September 2015: 2 events; 1 proposed by machine, its date uncertain',
  ]);
});

/** A publication in each month of five years, so that these are one cluster, counted by months. */
const MONTHS = Array.from({ length: 60 }, (_, month) => sampleDate(isoDay(monthStart(2012 * 12 + month) + 14)));
