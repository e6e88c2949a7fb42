import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { findBrowser } from './findBrowser.ts';
import { findFreePort } from './freePort.ts';
import { addCounts, type Counts, countStep, NONE, printCounts, readPlaywright, readVitest } from './testCounts.ts';

const REPORTS = 'test-results';
const E2E_REPORT = `${REPORTS}/e2e.json`;

/** One step of the test run. `counts` reads how many tests it ran; a step without tests counts only when it fails. */
type Step = { readonly name: string; readonly args: readonly string[]; readonly counts?: () => Counts | undefined };

/** Run beside one another: each leaves a core alone some of the time. */
const CHECKS: readonly Step[] = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'unused code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];
const UNIT = vitest('unit tests', 'unit');
const BUILD: Step = { name: 'build', args: ['src/build/run.mjs', 'build'] };
const AFTER_BUILD: readonly Step[] = [
  vitest('site tests', 'site'),
  {
    name: 'end to end',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    counts: () => readPlaywright(E2E_REPORT),
  },
];

/**
 * Runs everything the project is checked by, to the end, whatever fails on the way.
 *
 * The last line is `N passed, N failed, N skipped`; a failed step that counted no failed test counts as one. Returns 1
 * when anything failed, or nothing ran.
 */
export async function testRun(): Promise<number> {
  const begun = performance.now();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  let counts = NONE;
  // Each step decides for itself whether it runs for production.
  const { NODE_ENV, ...clean } = process.env;
  const take = async (steps: readonly Step[], env: NodeJS.ProcessEnv = clean) => {
    const each = await Promise.all(steps.map((step) => runStep(step, { env, isHeld: steps.length > 1 })));
    counts = each.reduce(addCounts, counts);
    return each.every(({ failed }) => failed === 0);
  };

  const browser = findBrowserOrSay();
  await take(CHECKS);
  await take([UNIT]);
  const built = await take([BUILD]);
  if (built && browser !== undefined) {
    const env = { ...clean, CHROMIUM_PATH: browser, ON_THE_RECORD_PORT: String(await findFreePort(4173)) };
    for (const step of AFTER_BUILD) await take([step], env);
  } else console.log('# not run: what needs a built site and a browser\n');
  if (browser === undefined) counts = addCounts(counts, { ...NONE, failed: 1 });

  console.log(`# all steps: ${printSeconds(begun)}`);
  console.log(printCounts(counts));
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

function vitest(name: string, project: string): Step {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
  return { name, args, counts: () => readVitest(report) };
}

/** How a step runs. `isHeld`: what it says is shown when it is done, whole, since others speak at the same time. */
type Run = { readonly env: NodeJS.ProcessEnv; readonly isHeld: boolean };

async function runStep({ name, args, counts }: Step, { env, isHeld }: Run): Promise<Counts> {
  const begun = performance.now();
  const out = isHeld ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, args, { stdio: ['ignore', out, out], env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => said.push(bytes));
  const [status, signal] = await once(child, 'close');
  process.stdout.write(Buffer.concat(said));
  console.log(`# ${name}: ${status === 0 ? 'passed' : `FAILED (${status ?? signal})`} in ${printSeconds(begun)}\n`);
  const report = counts === undefined ? NONE : counts();
  return countStep(status === 0, report);
}

function findBrowserOrSay(): string | undefined {
  try {
    const browser = findBrowser({ install: true });
    console.log(`# browser: ${browser}\n`);
    return browser;
  } catch (error) {
    console.log(`# browser: FAILED\n${error instanceof Error ? error.message : error}\n`);
    return undefined;
  }
}

function printSeconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
