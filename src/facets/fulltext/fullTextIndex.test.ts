import { expect, test } from 'vitest';
import { chooseScope } from './fullTextIndex.ts';
import { isSearchedApart } from './scope.ts';

test('up to 20,000 articles the index holds whole texts, of more what is quoted', () => {
  expect([chooseScope(20_000), chooseScope(20_001)]).toEqual(['text', 'quotes']);
});

test('up to 200 articles a corpus is searched as it is, one of more has an index of its own', () => {
  expect([isSearchedApart(200), isSearchedApart(201)]).toEqual([false, true]);
});
