import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChart, showsCounts, viewOf, zoomOf } from './chartModel.ts';
import { layOutCounts } from './countLayout.ts';
import { chooseHeads } from './heads.ts';
import { type LabelText, layOutNames } from './layout.ts';
import { sampleDate, sampleEvent, sampleKept, sampleWeighed } from './testing/sample.ts';

const published = sampleWeighed([sampleDate('2015-09-28'), sampleDate('2016-04-18')]);
const textOf = ({ id }: { readonly id: string }): LabelText => ({ main: id, parties: '' });
const measure = ({ main }: LabelText) => main.length * 7;
const name = (index: number) => `an event with the number ${index}`;

function layOut(dates: readonly string[], zoom: string | null = null, width = 1200) {
  const actors = [['russia'], ['united-states'], ['osce']];
  const events = dates.map((date, index) =>
    sampleEvent(name(index), { when: sampleDate(date), actors: actors[index % 3] ?? [] }),
  );
  const model = makeChart(published, sampleKept(events), ['united-states', 'russia']);
  return layOutNames(model, { ...viewOf(model, zoomOf(model, zoom)), width }, { textOf, measure });
}

const days = fc.array(
  fc.tuple(fc.integer({ min: 2011, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
  { minLength: 1, maxLength: 90 },
);
const write = (dates: readonly (readonly number[])[]) =>
  dates.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

describe('what the machine proposes', () => {
  const propose = (count: number, coded: number) => {
    const make = (index: number) => sampleEvent(name(index), { actors: ['russia'] });
    const proposed = Array.from({ length: count }, (_, index) => {
      const { coder: _coder, ...event } = make(100 + index);
      return event;
    });
    const events = [...Array.from({ length: coded }, (_, index) => make(index)), ...proposed];
    return makeChart(published, sampleKept(events), []);
  };

  test('is counted apart from what people coded, in marks and in bars', () => {
    const [few, many] = [propose(2, 3), propose(70, 3)];
    const [marked] = layOutNames(few, { ...viewOf(few, null), width: 1200 }, { textOf, measure }).lanes;
    expect([marked?.total, marked?.proposed.total, marked?.marks.length]).toEqual([3, 2, 5]);
    const [counted] = layOutCounts(many, { ...viewOf(many, null), width: 1200 }).lanes;
    expect([counted?.total, counted?.proposed.total]).toEqual([3, 70]);
    expect([[...(counted?.coded.all ?? [])], [...(counted?.found.all ?? [])]]).toEqual([[3], [70]]);
  });

  test('does not turn the marks of coded events into bars by a few more', () => {
    const isCounted = (model: ReturnType<typeof propose>) => showsCounts(model, viewOf(model, null));
    expect([propose(50, 50), propose(61, 0), propose(0, 61), propose(60, 60)].map(isCounted)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('lanes', () => {
  test('stand one under another, at least two lines high', () => {
    const { lanes, height } = layOut(['2015-09-28', '2015-09-29', '2015-09-30']);
    expect(lanes.map(({ side, top }) => [side, top])).toEqual([
      ['united-states', 0],
      ['russia', 41],
      ['osce', 82],
    ]);
    expect(height).toBe(123);
  });

  test('grow with their rows', () => {
    const { lanes } = layOut(Array.from({ length: 12 }, () => '2015-09-28'));
    expect(lanes[0]?.marks.map((mark) => mark.y)).toEqual([15, 35, 55, 75]);
    expect(lanes[0]?.height).toBe(90);
  });

  test('know where each mark stands, at the edge where it would be beyond', () => {
    const xs = (zoom: string | null) =>
      layOut(['2015-09-28', '2016-04-18'], zoom).lanes.flatMap((lane) => lane.marks.map((mark) => Math.round(mark.x)));
    const [april = 0, september = 0] = xs(null);
    expect(september).toBeLessThan(april);
    for (const x of [september, april, ...xs('2016-04/2016-04')]) expect(x >= 0 && x <= 1200).toBe(true);
  });

  test('stay when a zoom shows nothing of them, and say so', () => {
    const { lanes } = layOut(['2015-09-28', '2016-04-18', '2016-04-18'], '2016-04/2016-04');
    expect(lanes.map(({ inView, total }) => `${inView} of ${total}`)).toEqual(['1 of 1', '0 of 1', '1 of 1']);
  });
});

test('no label of a lane meets another mark or label, whatever the dates and the width', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 880, max: 1700 }), (dates, width) => {
      for (const { marks } of layOut(write(dates), null, width).lanes) {
        for (const [index, { place }] of marks.entries()) {
          const row = marks.slice(index + 1).filter((other) => other.place.row === place.row);
          expect(row.every((other) => other.place.from > place.to || other.place.to < place.from)).toBe(true);
        }
      }
    }),
  );
});

test('names over the axis never run into each other; what holds no name has none', () => {
  const events = [sampleEvent('war', { when: sampleDate('2011-01-01') }), sampleEvent('speech')];
  const model = makeChart(published, sampleKept(events), []);
  const titles = (width: number) =>
    chooseHeads(model, { from: 0, to: 1, width }).map(({ title, detail }) => title + detail);
  expect(titles(1300)).toContain('Backgroundcompressed');
  expect(titles(900)).toContain('Background');
  expect(titles(300)).not.toContain('Background');
});
