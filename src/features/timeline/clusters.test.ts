import { expect, test } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { findClusters } from './clusters.ts';
import { isoDay } from './days.ts';
import { sampleArticle, sampleDate, sampleWeighed } from './testing/sample.ts';

const about = (month: string, last: string) => sampleDate(`${month}~`, `${month}-01`, last);
const articles = [
  sampleArticle('a', sampleDate('2015-09-28')),
  sampleArticle('b', sampleDate('2015-09-30')),
  sampleArticle('c', about('2016-04', '2016-04-30')),
];
const find = (some: readonly Article[], events: readonly EdtfDate[]) =>
  findClusters(sampleWeighed(some.map((article) => article.published)), sampleWeighed(events));
const stretch = (from: number, to: number) => `${isoDay(from)} ${isoDay(to)}`;

test('articles more than 60 days apart are two clusters, each with its name and its articles', () => {
  const clusters = find(articles, []);
  expect(clusters.map(({ label, published }) => [label, published?.count])).toEqual([
    ['September 2015', 2],
    ['April 2016', 1],
  ]);
  expect(clusters.map(({ from, to }) => stretch(from, to))).toEqual(['2015-09-28 2015-09-30', '2016-04-01 2016-04-30']);
});

test('what the articles report as news widens their cluster, what lies further back does not', () => {
  const events = [
    sampleDate('[2015-09-24,2015-10-01]', '2015-09-24', '2015-10-01'),
    sampleDate('2015-07-01'),
    sampleDate('2016-02', '2016-02-01', '2016-02-29'),
    sampleDate('2016-04-11/2016-04-17', '2016-04-11', '2016-04-17'),
  ];
  const [september, april] = find(articles, events);
  expect(stretch(september?.from ?? 0, september?.to ?? 0)).toBe('2015-09-24 2015-10-01');
  expect(stretch(april?.from ?? 0, april?.to ?? 0)).toBe('2016-04-01 2016-04-30');
});

test('an article dated to a year, or not at all, places nothing', () => {
  const vague = [
    sampleArticle('y', sampleDate('2015', '2015-01-01', '2015-12-31')),
    sampleArticle('x', sampleDate('XXXX', null)),
  ];
  expect(find([...articles, ...vague], [])).toEqual(find(articles, []));
});

test('without any dated article the events make the clusters', () => {
  const clusters = find([], [sampleDate('2015-09-28'), sampleDate('2015-10-02'), sampleDate('XXXX', null)]);
  expect(clusters).toMatchObject([{ label: 'September – October 2015', published: null }]);
});

test('nothing dated gives no cluster', () => {
  expect(find([], [])).toEqual([]);
});
