import { expect, test } from 'vitest';
import { BLIND_ARTICLES } from './blindArticles.ts';
import { measureMentions } from './measureMentions.ts';
import { TUNED_ARTICLES } from './tunedArticles.ts';

test.each([
  ['blind', BLIND_ARTICLES],
  ['tuned', TUNED_ARTICLES],
])('Mentions and speakers reach their figures on the %s articles', (_set, articles) => {
  const { mentions, references, misses } = measureMentions(articles);
  expect(mentions.precision, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(mentions.recall).toBeGreaterThanOrEqual(0.9);
  expect(references.share).toBeGreaterThanOrEqual(0.9);
});

test('The two sets have two hundred sentences and more, half of them blind', () => {
  const [blind, tuned] = [measureMentions(BLIND_ARTICLES).sentences, measureMentions(TUNED_ARTICLES).sentences];
  expect(blind + tuned).toBeGreaterThanOrEqual(200);
  expect(blind).toBeGreaterThanOrEqual(100);
});
