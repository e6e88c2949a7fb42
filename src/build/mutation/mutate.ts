import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import * as v from 'valibot';
import { GROUPS, type Group } from './groups.ts';

/**
 * Changes the program in thousands of small ways and prints which changes no test notices. Gives the exit code: 1 where a group is below its least.
 *
 * What was found out before and concerns nothing that has changed since is not found out again (`.stryker/`).
 */
export async function runMutation(args: readonly string[]): Promise<number> {
  const { names, every } = readArguments(args);
  const unknown = names.filter((name) => GROUPS[name] === undefined);
  if (unknown.length > 0) {
    console.error(`There is no group ${unknown.join(', ')}. The groups are ${Object.keys(GROUPS).join(', ')}.`);
    return 1;
  }
  if (!(every >= 1)) {
    console.error('--every takes a whole number from 1 on.');
    return 1;
  }
  let code = 0;
  for (const [name, group] of Object.entries(GROUPS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const score = await measure(name, group, every);
    if (score < group.least) code = 1;
  }
  return code;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { every: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  return { names: positionals, every: Math.floor(Number(values.every)) };
}

async function measure(name: string, { files, tests, least }: Group, every: number): Promise<number> {
  const begun = performance.now();
  process.env.ON_THE_RECORD_MUTATION = JSON.stringify({ tests: tests.flatMap(listTests), every });
  forgetUndecided(`.stryker/${name}.incremental.json`);
  const results = await new Stryker({
    mutate: [...files, '!src/**/*.test.ts', '!src/**/testing/**', '!src/**/*.d.ts'],
    configFile: 'src/build/mutation/stryker.json',
    jsonReporter: { fileName: `.stryker/${name}.json` },
    incrementalFile: `.stryker/${name}.incremental.json`,
    tempDirName: `.stryker/${name}`,
  }).runMutationTest();
  const counted = results.filter(
    ({ id, status }) => Number(id) % every === 0 && status !== 'Ignored' && status !== 'CompileError',
  );
  const survivors = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const score = 100 * (1 - survivors.length / Math.max(1, counted.length));
  for (const one of survivors) console.log(printSurvivor(one));
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const sample = every === 1 ? '' : `, one in ${every} tried`;
  const noticed = `${counted.length - survivors.length} of ${counted.length} changes noticed${sample}`;
  console.log(`${name}: ${noticed}, ${score.toFixed(1)} % (at least ${least} %), ${seconds} s`);
  return score;
}

/** Lists the files of tests in a folder; a file is listed alone. */
function listTests(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  return names.toSorted().map((name) => `${path}/${name.replaceAll('\\', '/')}`);
}

const Kept = v.looseObject({
  files: v.record(v.string(), v.looseObject({ mutants: v.array(v.looseObject({ status: v.string() })) })),
});

/** What survived is tried again: Stryker does not see that a new test concerns what is done while a file is loaded. So is what was in no sample. */
function forgetUndecided(file: string): void {
  if (!existsSync(file)) return;
  const kept = v.parse(Kept, JSON.parse(readFileSync(file, 'utf8')));
  for (const one of Object.values(kept.files))
    one.mutants = one.mutants.filter(({ status }) => status !== 'Survived' && status !== 'RuntimeError');
  writeFileSync(file, JSON.stringify(kept));
}

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

function printSurvivor({ fileName, location, mutatorName, replacement, status }: Mutant): string {
  const place = `${fileName.slice(fileName.indexOf('src/'))}:${location.start.line}:${location.start.column}`;
  return `  ${place} ${mutatorName}${status === 'NoCoverage' ? ' (no test runs it)' : ''}: ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 90)}`;
}
