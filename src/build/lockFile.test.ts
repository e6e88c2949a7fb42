import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const Names = v.optional(v.record(v.string(), v.string()), {});
const LockFile = v.object({
  packages: v.record(v.string(), v.object({ resolved: v.optional(v.string()), optionalDependencies: Names })),
});

const { packages } = v.parse(LockFile, JSON.parse(readFileSync('package-lock.json', 'utf8')));

test('the lock file holds the native parts of every platform', () => {
  // npm leaves out what its registry lacks, without a word; then "npm ci" refuses the file elsewhere.
  const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').pop()));
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name} of ${place}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry, so that each machine uses its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
