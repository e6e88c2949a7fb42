import { expect, test } from 'vitest';
import { compileSeeds } from './compileSeeds.ts';
import { EMPTY_CORPUS } from './emptyCorpus.ts';
import { findSeedsFolder } from './places.ts';
import { chooseScreens } from './screens.ts';

const { corpus } = compileSeeds(findSeedsFolder());

test('every view is shown, and the README shows four of them', () => {
  const screens = chooseScreens(corpus);
  expect(screens.map(({ name }) => name)).toEqual([
    'positions',
    'positions-open',
    'positions-four',
    'positions-reader',
    'quotations',
    'timeline',
    'timeline-proposed',
    'timeline-selected',
    'articles',
    'reader',
    'about',
  ]);
  expect(screens.filter(({ inReadme }) => inReadme).map(({ name }) => name)).toEqual([
    'positions',
    'quotations',
    'timeline',
    'articles',
  ]);
});

test('a picture names only what the corpus has', () => {
  const keys = (name: string) =>
    new URLSearchParams(chooseScreens(corpus).find((screen) => screen.name === name)?.search);
  expect(corpus.issues.map(({ id }) => id)).toContain(keys('positions-open').get('open'));
  expect(corpus.events.map(({ id }) => id)).toContain(keys('timeline-selected').get('event'));
  const quote = corpus.statements.find(({ id }) => id === keys('reader').get('quote'));
  expect(quote?.article).toBe(keys('reader').get('article'));
  expect(keys('positions-four').get('sides')?.split(',')).toHaveLength(4);
});

test('an empty corpus has pictures too', () => {
  expect(chooseScreens(EMPTY_CORPUS).find(({ name }) => name === 'reader')?.search).toBe('?view=articles');
});
