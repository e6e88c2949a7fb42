import { describe, expect, test } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import type { AnyEvent } from '../../corpus/proposed.ts';
import { type ChartModel, clusterMonths, makeChart, rowsInView, viewOf, zoomOf } from './chartModel.ts';
import { isoMonth } from './days.ts';
import { groupByPeriod } from './periodList.ts';
import { sampleArticle, sampleDate, sampleEvent, sampleKept, sampleWeighed } from './testing/sample.ts';

const april = sampleDate('2016-04~', '2016-04-01', '2016-04-30');
const articles = [
  sampleArticle('a', sampleDate('2015-09-28')),
  sampleArticle('b', sampleDate('2015-09-30')),
  sampleArticle('c', april),
];
const events = [
  sampleEvent('war', { when: sampleDate('2011/..', '2011-01-01', null) }),
  sampleEvent('annexation', { when: sampleDate('../2015-09-29', null, '2015-09-29') }),
  sampleEvent('build-up', { when: sampleDate('2015-09~', '2015-09-01', '2015-09-30') }),
  sampleEvent('speech'),
  sampleEvent('offer', {
    when: sampleDate('[2015-09-24,2015-10-01]', '2015-09-24', '2015-10-01'),
    actors: ['united-states'],
  }),
  sampleEvent('truce', { when: sampleDate('2016-02', '2016-02-01', '2016-02-29') }),
  sampleEvent('drawdown', { when: sampleDate('2016-03~', '2016-03-01', '2016-03-31') }),
  sampleEvent('shelling', { when: april }),
];
const chart = (some: readonly Article[], shown: readonly AnyEvent[], order: readonly string[] = []) =>
  makeChart(sampleWeighed(some.map(({ published }) => published)), sampleKept(shown), order);
const model = chart(articles, events, ['united-states', 'russia']);
const idsIn = (whole: ChartModel, zoom: string | null) =>
  rowsInView(whole, viewOf(whole, zoomOf(whole, zoom)))
    .map((row) => whole.kept.columns.eventAt(row).id)
    .toSorted();
const ids = (zoom: string | null) => idsIn(model, zoom);

describe('the chart', () => {
  test('has background, both clusters and the gap, by name', () => {
    const names = model.words.map(({ title, detail }) => `${title}, ${detail}`);
    expect(names).toEqual([
      'Background, compressed',
      'September 2015, 2 articles',
      'No articles, 6–7 months',
      'April 2016, 1 article',
    ]);
  });

  test('runs from the first month anything is known of to the last', () => {
    expect([model.line.first, model.line.last].map(isoMonth)).toEqual(['2011-01', '2016-04']);
  });

  test('shows every event where nothing is zoomed', () => {
    expect(ids(null)).toEqual(events.map(({ id }) => id).toSorted());
  });

  test('stands even where the slice has nothing', () => {
    const empty = chart([], []);
    expect(rowsInView(empty, viewOf(empty, null))).toEqual([]);
    expect(groupByPeriod(empty, [])).toHaveLength(1);
  });
});

describe('a zoom', () => {
  test('to a cluster shows the events with a mark in it', () => {
    const [september] = model.clusters;
    expect(september && isoMonth(clusterMonths(september).first)).toBe('2015-09');
    expect(ids('2015-09/2015-09')).toEqual(['annexation', 'build-up', 'offer', 'speech']);
  });

  test('to the gap shows what was reported later', () => {
    expect(ids('2016-02/2016-03')).toEqual(['drawdown', 'truce']);
  });

  test('ends before the first day of the month after it', () => {
    const first = [...events, sampleEvent('first of October', { when: sampleDate('2015-10-01') })];
    const wider = chart(articles, first);
    expect(idsIn(wider, '2015-09/2015-09')).not.toContain('first of October');
  });

  test('to months without events is obeyed, one outside the line is not', () => {
    expect(ids('2012-01/2012-12')).toEqual([]);
    expect(ids('1990-01/1991-12')).toEqual(events.map(({ id }) => id).toSorted());
  });
});

describe('the list by period', () => {
  const periods = groupByPeriod(model, [...model.kept.rows]);

  test('has every event once, in the stretch of its mark', () => {
    expect(periods.map((period) => period.rows.map((row) => model.kept.columns.eventAt(row).id))).toEqual([
      ['war'],
      ['build-up', 'offer', 'speech', 'annexation'],
      ['truce', 'drawdown'],
      ['shelling'],
    ]);
  });

  test('says how long the gap is and what it holds', () => {
    expect(periods.map(({ title, detail, isGap }) => `${title}: ${detail}${isGap ? ' (gap)' : ''}`)).toEqual([
      'Background: 2011 to September 2015',
      'September 2015: 2 articles',
      'No articles for 6–7 months: 2 events reported later (gap)',
      'April 2016: 1 article',
    ]);
  });

  test('tells what was reported later from what was planned before', () => {
    const inGap = { when: sampleDate('2016-01-15') };
    const planned = sampleEvent('training', { status: 'planned', ...inGap });
    const gapOf = (more: typeof events) =>
      groupByPeriod(chart(articles, more), [...sampleKept(more).rows]).find(({ isGap }) => isGap)?.detail;
    expect(gapOf([...events, planned])).toBe('2 events reported later, 1 planned before');
    const quiet = events.filter(({ id }) => id !== 'truce' && id !== 'drawdown');
    expect(gapOf([...quiet, planned])).toBe('1 event planned before');
    expect(gapOf(quiet)).toBe('0 events reported later');
  });

  test('knows the year all of a stretch lies in', () => {
    expect(periods.map(({ year }) => year)).toEqual([null, '2015', null, '2016']);
  });
});
