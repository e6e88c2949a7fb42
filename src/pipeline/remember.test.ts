import { expect, test } from 'vitest';
import { type Memory, type Parts, remember } from './remember.ts';

function makeMemory(): Memory & { readonly forgetBodies: () => void } {
  const kept = new Map<string, Parts<unknown, unknown>>();
  const bodies = new Map<string, unknown>();
  return {
    name: (content) => content,
    findHead: (name) => kept.get(name)?.head,
    findBody: (name) => bodies.get(name),
    keep: (name, made) => {
      kept.set(name, made);
      bodies.set(name, made.body);
    },
    forgetBodies: () => bodies.clear(),
  };
}

function makeCounter() {
  let times = 0;
  return () => {
    times += 1;
    return { head: { times }, body: `body ${times}` };
  };
}

test('What was made of a content is made once', () => {
  const memory = makeMemory();
  const make = makeCounter();
  const made = ['a', 'a', 'b'].map((name) => remember(memory, name, make));
  expect(made.map(({ head }) => head.times)).toEqual([1, 1, 2]);
  expect(made.map(({ readBody }) => readBody())).toEqual(['body 1', 'body 1', 'body 2']);
});

test('Where only the head was kept, the rest is made again', () => {
  const memory = makeMemory();
  const make = makeCounter();
  remember(memory, 'a', make);
  memory.forgetBodies();
  expect(remember(memory, 'a', make).readBody()).toBe('body 2');
});

test('Without a memory it is made each time it is asked for, and held', () => {
  const make = makeCounter();
  remember(undefined, '', make);
  const second = remember(undefined, '', make);
  expect([second.head.times, second.readBody(), second.readBody()]).toEqual([2, 'body 2', 'body 2']);
});
