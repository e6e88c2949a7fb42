import { expect, test } from 'vitest';
import { type Memory, remember } from './remember.ts';

function makeMemory(): Memory {
  const kept = new Map<string, unknown>();
  return { name: (content) => content, find: (key) => kept.get(key), keep: (key, made) => kept.set(key, made) };
}

test('What was made of a content is made once', () => {
  const memory = makeMemory();
  let times = 0;
  const make = () => {
    times += 1;
    return { length: times };
  };
  expect([remember(memory, 'a', make), remember(memory, 'a', make), remember(memory, 'b', make)]).toEqual([
    { length: 1 },
    { length: 1 },
    { length: 2 },
  ]);
});

test('Without a memory it is made each time', () => {
  let times = 0;
  const make = () => {
    times += 1;
    return times;
  };
  remember(undefined, 'a', make);
  remember(undefined, 'a', make);
  expect(times).toBe(2);
});
