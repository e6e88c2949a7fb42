import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../pipeline/compile.ts';
import { compileSeeds } from './compileSeeds.ts';
import { ROOT } from './places.ts';
import { readSeeds } from './readSeeds.ts';

const seeds = path.join(ROOT, 'seeds');

test('the order in which files come makes no difference', () => {
  const { files } = readSeeds(seeds);
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
  const { files } = readSeeds(seeds);
  const before = files.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  expect(JSON.stringify(compile(files)) === JSON.stringify(compileSeeds(seeds))).toBe(true);
  expect(files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(before);
});
