import { expect, test } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import { findClusters } from './clusters.ts';
import { dayNumber as day } from './days.ts';
import { countWords, nameSegments, stretchWords } from './segmentWords.ts';
import { sampleArticle, sampleDate, sampleDays, sampleWeighed } from './testing/sample.ts';
import { makeWarp } from './warp.ts';

const april = sampleDate('2016-04~', '2016-04-01', '2016-04-30');

function name(articles: readonly Article[], days: string[]) {
  const published = sampleWeighed(articles.map((article) => article.published));
  const clusters = findClusters(published, sampleWeighed(days.map((one) => sampleDate(one))));
  return nameSegments(makeWarp(clusters, sampleDays(days.map(day))), clusters).map(
    ({ title, detail }) => `${title} | ${detail}`,
  );
}

test('each stretch of the axis has a name and says what it holds', () => {
  const articles = [sampleArticle('a', sampleDate('2015-09-28')), sampleArticle('b', sampleDate('2015-09-30'))];
  expect(name([...articles, sampleArticle('c', april)], ['2011-01-01', '2015-09-28', '2017-01-01'])).toEqual([
    'Background | compressed',
    'September 2015 | 2 articles',
    'No articles | 6–7 months',
    'April 2016 | 1 article',
    'Later | compressed',
  ]);
});

test('a gap of known length has one number', () => {
  const articles = [sampleArticle('a', sampleDate('2015-09-28')), sampleArticle('b', sampleDate('2015-11-29'))];
  expect(name(articles, [])).toContain('No articles | 2 months');
});

test('a stretch is named by its months, and by the year where it begins with one', () => {
  expect(stretchWords({ from: day('2011-01-01'), to: day('2015-09-22') })).toBe('2011 to September 2015');
  expect(stretchWords({ from: day('2015-10-03'), to: day('2016-04-01') })).toBe('October 2015 to March 2016');
  expect(stretchWords({ from: day('2015-09-24'), to: day('2015-09-30') })).toBe('September 2015');
});

test('counts have one noun or many, and separators from ten thousand on', () => {
  expect([0, 1, 2, 10214].map((count) => countWords(count, 'event'))).toEqual([
    '0 events',
    '1 event',
    '2 events',
    '10,214 events',
  ]);
});
