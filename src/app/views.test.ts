import { expect, test } from 'vitest';
import { printTitle, toView } from './views.ts';

test('the tab is named for the view, or for the article that is open in it', () => {
  expect(printTitle('positions', undefined)).toBe('Positions – On the record');
  expect(printTitle('articles', 'Putin defends Assad')).toBe('Putin defends Assad – On the record');
});

test('an open article goes along to the articles and stays behind elsewhere', () => {
  expect(toView('articles')).toEqual({ view: 'articles' });
  expect(toView('timeline')).toEqual({ view: 'timeline', article: null, quote: null });
});
