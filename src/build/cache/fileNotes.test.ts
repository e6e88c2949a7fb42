import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from '../testing/makeTestFolder.ts';
import { openFileNotes, printStamp } from './fileNotes.ts';

const KNOWN = { print: '12 345', name: '0001aa' };
const LATER = Date.now() + 3_600_000;

test('A file that has changed has another stamp, also where its time was set back', () => {
  const file = path.join(makeTestFolder(), 'a.txt');
  writeFileSync(file, 'They met.');
  const { atime, mtime, ...before } = statSync(file);
  const stamp = printStamp(statSync(file), LATER);
  expect(stamp).toBe(printStamp({ ...statSync(file), atimeMs: 0 }, LATER));
  while (statSync(file).ctimeMs === before.ctimeMs) writeFileSync(file, 'They left');
  utimesSync(file, atime, mtime);
  expect(statSync(file).size).toBe(before.size);
  expect(printStamp(statSync(file), LATER)).not.toBe(stamp);
});

test.each([
  ['just now', 1_000.5, 1_040, false],
  ['a moment ago', 1_000.5, 1_060, true],
  ['a second ago, where times are noted in seconds', 1_000, 2_000, false],
  ['five seconds ago, where times are noted in seconds', 1_000, 6_000, true],
])('A file that was changed %s: whether its stamp can be trusted', (_when, changed, now, isTrusted) => {
  const stats = { ...statSync(import.meta.filename), mtimeMs: changed, ctimeMs: changed };
  expect(printStamp(stats, now) !== undefined).toBe(isTrusted);
});

test('Notes are found again by path and stamp, in the next run too, and not by another compiler', () => {
  const file = path.join(makeTestFolder(), 'cache/notes.files');
  const first = openFileNotes(file, 'a');
  first.note('articles/a.txt', '1 2 3', KNOWN);
  first.save();
  for (const notes of [first, openFileNotes(file, 'a')]) {
    expect(notes.find('articles/a.txt', '1 2 3')).toEqual(KNOWN);
    expect(notes.find('articles/a.txt', '1 2 4')).toBeUndefined();
    expect(notes.find('articles/b.txt', '1 2 3')).toBeUndefined();
  }
  expect(openFileNotes(file, 'b').find('articles/a.txt', '1 2 3')).toBeUndefined();
});

test('Notes that nobody asks for any more are forgotten', () => {
  const file = path.join(makeTestFolder(), 'notes.files');
  const first = openFileNotes(file, 'a');
  for (const name of ['a', 'b']) first.note(name, '1', KNOWN);
  first.save();
  const second = openFileNotes(file, 'a');
  second.find('b', '1');
  second.save();
  const third = openFileNotes(file, 'a');
  expect([third.find('a', '1'), third.find('b', '1')]).toEqual([undefined, KNOWN]);
});

test('Notes that are damaged, or cannot be written, cost nothing but time', () => {
  const file = path.join(makeTestFolder(), 'notes.files');
  writeFileSync(file, '{"version":"a","files":{"a":["1"]}}');
  const notes = openFileNotes(file, 'a');
  expect(notes.find('a', '1')).toBeUndefined();
  notes.note('a', '1', KNOWN);
  notes.save();
  expect(readFileSync(file, 'utf8')).toContain(KNOWN.name);
  const nowhere = openFileNotes(path.join(file, 'notes.files'), 'a');
  nowhere.note('a', '1', KNOWN);
  expect(() => nowhere.save()).not.toThrow();
});
