import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../pipeline/compile.ts';
import { compileSeeds } from './compileSeeds.ts';
import { ROOT } from './places.ts';
import { readSeeds } from './readSeeds.ts';
import { makeTestFolder } from './testing/makeTestFolder.ts';

const seeds = path.join(ROOT, 'seeds');

test('the order in which files come makes no difference', () => {
  const files = readSeeds(seeds);
  const expected = JSON.stringify(compile(files));
  const orders = fc.shuffledSubarray([...files], { minLength: files.length });
  fc.assert(
    fc.property(orders, (shuffled) => {
      expect(JSON.stringify(compile(shuffled)) === expected).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test('compiling twice gives the same, and changes no file it was given', () => {
  const files = readSeeds(seeds);
  const before = files.map(({ read }) => Buffer.from(read()).toString('base64'));
  expect(JSON.stringify(compile(files)) === JSON.stringify(compileSeeds(seeds, true))).toBe(true);
  expect(files.map(({ read }) => Buffer.from(read()).toString('base64'))).toEqual(before);
});

test('A folder without an article is told what is expected, and is no error', () => {
  const folder = makeTestFolder();
  const { problems } = compileSeeds(folder, true).corpus;
  expect(problems).toMatchObject([{ severity: 'warning', code: 'no-article', fix: expect.stringContaining('.txt') }]);
});

test('A fault of an article is a warning, and an error when it is asked for', () => {
  const folder = makeTestFolder();
  writeFileSync(path.join(folder, 'talks.txt'), 'Talks\n\nThey met on Monday.\n');
  writeFileSync(path.join(folder, 'scan.txt'), '%PDF-1.7\n');
  const [kind, strict] = [compileSeeds(folder, false).corpus, compileSeeds(folder, true).corpus];
  expect(kind.articles.map(({ id }) => id)).toEqual(['talks']);
  expect([...kind.problems, ...strict.problems]).toMatchObject([
    { severity: 'warning', code: 'not-text', file: 'scan.txt', message: expect.stringContaining('a PDF') },
    { severity: 'error', code: 'not-text', file: 'scan.txt' },
  ]);
});
