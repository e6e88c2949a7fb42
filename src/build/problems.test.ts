import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../pipeline/compile.ts';
import { PROBLEM_CODES } from '../pipeline/problemCodes.ts';
import { FAULTS } from '../pipeline/testing/allFaults.ts';
import { type Fault, makeFile, plantAll } from '../pipeline/testing/faults.ts';
import { compileSeeds } from './compileSeeds.ts';
import { ROOT } from './places.ts';
import { makeTestFolder } from './testing/makeTestFolder.ts';

const NOW = '2020-01-01';
const DOCUMENT = readFileSync(path.join(ROOT, 'docs/problems.md'), 'utf8');

/** What the document says of a code; an article's fault, `error\\*`, is a warning where nobody asked for strictness. */
const SEVERITIES = new Map(
  Array.from(
    DOCUMENT.matchAll(/^### `([a-z0-9-]+)`\n\n.* \*(error\\\*|[a-z, ]+)\*$/gm),
    ([, code = '', severity = '']) => [code, severity === 'error\\*' ? 'warning' : severity],
  ),
);

/** While a coding cannot be read, an event that is missed may be in it: nobody is told that it is nowhere. */
const UNREADABLE = /^(?:yaml-|key-forbidden|text-ill-formed|control-character|empty-file|coding-without-article)/;

/** Faults that are told of in one run: of those that hide each other, only what hides the other. */
function pickTold(faults: readonly Fault[]): Fault[] {
  const hidesEvents = faults.some(({ code }) => UNREADABLE.test(code) && code !== 'yaml-duplicate-key');
  return faults.filter(({ of }) => of !== 'B49' || !hidesEvents);
}

/** Plants faults in one folder and says which of them are not named, each by its code, in its file. */
function findUnnamed(faults: readonly Fault[]) {
  const planted = faults.map((fault, index) => ({ code: fault.code, ...fault.plant(`x${index}`) }));
  const { problems } = compile(plantAll(planted), { now: NOW }).corpus;
  const unnamed = planted.filter(({ code, at }) => !problems.some((one) => one.code === code && one.file === at));
  return { problems, unnamed: unnamed.map(({ code, at }) => `${code} ${at}`) };
}

test.each(
  FAULTS.map((fault, index) => [fault.of, fault.code, index] as const),
)('%s: %s is named where it is planted alone, with a place and a remedy (%i)', (_of, code, index) => {
  const { problems, unnamed } = findUnnamed(FAULTS.slice(index, index + 1));
  expect(unnamed).toEqual([]);
  const named = problems.find((one) => one.code === code);
  expect(named?.line).toBeGreaterThan(0);
  expect(named?.column).toBeGreaterThan(0);
  expect(SEVERITIES.get(code)).toContain(named?.severity);
  expect(`${named?.message} ${named?.fix}`).toMatch(/^\P{Ll}.*[.!?”] .*[.!?”]$/su);
});

test('Seeds in which no fault is planted have no problem', () => {
  expect(findUnnamed([]).problems).toEqual([]);
});

test('Of any faults planted in one folder each is named in the same run', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.subarray([...FAULTS], { minLength: 2, maxLength: 12 }).map(pickTold), (faults) => {
      const { problems, unnamed } = findUnnamed(faults);
      expect(unnamed).toEqual([]);
      expect(problems.length).toBeGreaterThanOrEqual(faults.length);
    }),
    { numRuns: 40 },
  );
});

test('All faults at once are all named', () => {
  const { problems, unnamed } = findUnnamed(pickTold(FAULTS));
  expect(unnamed).toEqual([]);
  expect(problems.length).toBeGreaterThanOrEqual(FAULTS.length);
});

test('What only a disk can do is named too: links out of the folder, what is no file, a folder without articles', () => {
  const place = makeTestFolder();
  mkdirSync(path.join(place, 'seeds/deeper'), { recursive: true });
  writeFileSync(path.join(place, 'secret.txt'), 'x');
  symlinkSync(path.join(place, 'secret.txt'), path.join(place, 'seeds/out.txt'));
  symlinkSync('.', path.join(place, 'seeds/deeper/again'));
  const { problems } = compileSeeds(path.join(place, 'seeds'), false);
  expect(problems.map(({ code }) => code).toSorted()).toEqual(ON_DISK);
});

test('Codings without their lists are told which list is missing', () => {
  const files = [makeFile('articles/a.txt', 'Talks\n\nThey met.\n'), makeFile('codings/a.yaml', 'coder: otr\n')];
  expect(compile(files).corpus.problems.map(({ code }) => code)).toEqual(Array(3).fill('codebook-missing'));
});

const ON_DISK = ['no-article', 'not-a-file', 'path-escape'];

test('The codes a build can report, those that are tested and those of the document are the same', () => {
  const codes = PROBLEM_CODES.toSorted();
  const tested = [...ON_DISK, 'codebook-missing', ...FAULTS.map(({ code }) => code)];
  expect([...new Set(tested)].toSorted()).toEqual(codes);
  const entries = Array.from(DOCUMENT.matchAll(/^### `([a-z0-9-]+)`\n\n(.+)\n/gm), ([, code = '']) => code);
  expect(entries.toSorted()).toEqual(codes);
});

test('The document’s table of cases says which code each case gets', () => {
  const listed = Array.from(
    DOCUMENT.matchAll(/^\| (B\d\d) \|[^|]*\| ([^|]*) \|/gm),
    ([, of = '', codes = '']) =>
      [of, new Set(Array.from(codes.matchAll(/`([a-z0-9-]+)`/g), ([, code]) => code))] as const,
  );
  expect(listed).toHaveLength(62);
  const table = new Map(listed);
  for (const { of, code } of FAULTS) if (of !== 'form') expect([of, ...(table.get(of) ?? [])]).toContain(code);
});
