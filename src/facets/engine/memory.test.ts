import { expect, test } from 'vitest';
import { makeMemory } from './memory.ts';

/** A memory of two results, and for what it had to compute one. */
function rememberTwo() {
  const computed: string[] = [];
  const remember = makeMemory<string, string>(2);
  const ask = (key: string) =>
    remember(key, () => {
      computed.push(key);
      return key.toUpperCase();
    });
  return { ask, computed };
}

test('what was asked for last is not computed again', () => {
  const { ask, computed } = rememberTwo();
  expect(['a', 'b', 'a', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'B', 'A']);
  expect(computed).toEqual(['a', 'b']);
});

test('of more than are kept the one that was asked for longest ago goes', () => {
  const { ask, computed } = rememberTwo();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key);
  // When `c` came `b` was the older one; when `b` came back `c` was.
  expect(computed).toEqual(['a', 'b', 'c', 'b']);
  ask('a');
  ask('c');
  expect(computed).toEqual(['a', 'b', 'c', 'b', 'c']);
});
