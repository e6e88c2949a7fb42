import path from 'node:path';
import { createServer, createServerModuleRunner, type ViteDevServer } from 'vite';
import type { ModuleRunner } from 'vite/module-runner';
import type { Step, Written } from './vitestInPlace.ts';

/** What Stryker asks of a run with one change; a part of its `MutantRunOptions`. */
type Change = {
  readonly activeMutant: { readonly id: string };
  /** The tests that come by the change; none where all do. */
  readonly testFilter?: readonly string[];
  /** How often the change may be come by before it is taken for endless. */
  readonly hitLimit?: number;
  /** A static change is there while the files are loaded, another from the first test on. */
  readonly mutantActivation: 'runtime' | 'static';
};

/** What the changed program and its tests tell each other by; Stryker writes the other side into the program. */
type Switch = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
  /** Whether it is counted which tests come by which changes: once, for it takes longer than the tests. */
  isCounting?: boolean;
};

type Test = Step & { readonly id: string; readonly file: string };
type TestFile = Record<'before' | 'after', readonly Step[]> & { readonly tests: readonly Test[] };
type Failure = { readonly id: string; readonly message: string };

const SUCCESS = 0;
const FAILED = 1;

/**
 * Runs the tests for Stryker in one process.
 *
 * Vitest starts a thread and loads the program anew for each change, which takes seconds; the tests of a change take some milliseconds. Here a
 * change is switched on in a program that stays. A test that fails then must pass as soon as the change is switched off; where it does not, where
 * nothing fails, and where the change is one of what is done while files are loaded, the program is loaded anew and what it does then counts.
 */
export class TestRunner {
  readonly #names: readonly string[];
  readonly #every: number;
  #server: ViteDevServer | undefined;
  #kept: Loaded | undefined;

  /** Of the changes one in so many is tried; the others count as neither noticed nor not. */
  constructor(names: readonly string[], every: number) {
    this.#names = names;
    this.#every = every;
  }

  async init(): Promise<void> {
    this.#server = await createServer({
      configFile: false,
      root: process.cwd(),
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      environments: { ssr: { dev: { sourcemap: false } } },
      // Vite hands packages on to Node before it asks anybody what is meant.
      plugins: [{ name: 'in-place', enforce: 'pre', transform: (code, id) => replacePackages(code, id) }],
    });
  }

  async dispose(): Promise<void> {
    await this.#kept?.close();
    await this.#server?.close();
  }

  /** Runs all tests on the program as it is. */
  async dryRun() {
    const state = setSwitch({ activeMutant: undefined, hitLimit: undefined, isCounting: true });
    const program = this.#load();
    const tests: object[] = [];
    for (const name of this.#names) {
      const file = await program.open(name);
      for (const test of file.tests) {
        const begun = performance.now();
        state.currentTestId = test.id;
        const failureMessage = await findFailure(test);
        state.currentTestId = undefined;
        const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: performance.now() - begun };
        tests.push(
          failureMessage === undefined ? { ...result, status: SUCCESS } : { ...result, status: FAILED, failureMessage },
        );
      }
    }
    await program.close();
    state.isCounting = false;
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  /**
   * Runs the tests that come by a change until one notices it.
   *
   * Stryker takes for endless what is come by a hundred times as often as without the change. Ten times as often is enough, and a tenth of the time.
   */
  async mutantRun(given: Change) {
    if (Number(given.activeMutant.id) % this.#every !== 0)
      return { status: 'error', errorMessage: 'not in the sample' };
    const change = { ...given, ...(given.hitLimit === undefined ? {} : { hitLimit: given.hitLimit / 10 }) };
    const noticed =
      (change.mutantActivation === 'runtime' && (await this.#runKept(change))) || (await this.#runAnew(change));
    const { hitCount = 0 } = setSwitch({ activeMutant: undefined });
    if (hitCount > (change.hitLimit ?? Number.POSITIVE_INFINITY))
      return { status: 'timeout', reason: 'It is endless.' };
    if (noticed === undefined) return { status: 'survived', nrOfTests: change.testFilter?.length ?? 0 };
    return { status: 'killed', killedBy: [noticed.id], failureMessage: noticed.message, nrOfTests: 1 };
  }

  async #runKept(change: Change): Promise<Failure | undefined> {
    setSwitch({ activeMutant: undefined, hitCount: 0, hitLimit: change.hitLimit });
    this.#kept ??= this.#load();
    for (const name of this.#names) {
      for (const test of pick(await this.#kept.open(name), change)) {
        setSwitch({ activeMutant: change.activeMutant.id });
        const message = await findFailure(test);
        const { hitCount } = setSwitch({ activeMutant: undefined });
        if (message === undefined) continue;
        const isSound = (await findFailure(test)) === undefined;
        setSwitch({ hitCount });
        if (isSound) return { id: test.id, message };
        await this.#kept.close();
        this.#kept = undefined;
        return undefined;
      }
    }
    return undefined;
  }

  async #runAnew(change: Change): Promise<Failure | undefined> {
    const isStatic = change.mutantActivation === 'static';
    setSwitch({ activeMutant: isStatic ? change.activeMutant.id : undefined, hitCount: 0, hitLimit: change.hitLimit });
    const program = this.#load();
    let at = '';
    try {
      for (const name of this.#names) {
        if (change.testFilter?.some((id) => id.startsWith(`${name} `)) === false) continue;
        at = `${name} `;
        const file = await program.open(name, change.activeMutant.id);
        for (const test of pick(file, change)) {
          at = test.id;
          const message = await findFailure(test);
          if (message !== undefined) return { id: at, message };
        }
      }
      return undefined;
    } catch (error) {
      // The program cannot even be loaded.
      return { id: at, message: String(error) };
    } finally {
      await program.close();
    }
  }

  #load(): Loaded {
    if (this.#server === undefined) throw new Error('The runner has not been started.');
    return new Loaded(this.#server);
  }
}

/** The program with its files of tests, loaded as they are asked for; the packages stay from one to the next. */
class Loaded {
  readonly #modules: ModuleRunner;
  readonly #files = new Map<string, TestFile>();

  constructor(server: ViteDevServer) {
    this.#modules = createServerModuleRunner(server.environments.ssr, { hmr: false, sourcemapInterceptor: false });
  }

  /** Opens a file of tests; a change is switched on before what is done before all of its tests. */
  async open(name: string, change?: string): Promise<TestFile> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const { takeWritten }: { takeWritten: () => Written } = await this.#modules.import(VITEST);
    const file = path.resolve(name);
    await this.#modules.import(file);
    const { before, tests, after } = takeWritten();
    // The titles of a table's tests are one and the same.
    const numbered = tests.map((test, index) => ({ ...test, id: `${name} ${index} ${test.title}`, file }));
    const opened = { before, tests: numbered, after };
    this.#files.set(name, opened);
    if (change !== undefined) setSwitch({ activeMutant: change });
    for (const step of before) await step.run();
    return opened;
  }

  async close(): Promise<void> {
    for (const { after } of this.#files.values()) for (const step of after) await step.run();
    await this.#modules.close();
  }
}

const VITEST = path.join(import.meta.dirname, 'vitestInPlace.ts');
const FEW_RUNS = path.join(import.meta.dirname, 'fewRuns.ts');

function replacePackages(code: string, id: string): string {
  const own = id === FEW_RUNS ? code : code.replaceAll("from 'fast-check'", `from '${FEW_RUNS}'`);
  const counted = own.replace('function cover() {', 'function cover() { if (ns.isCounting !== true) return;');
  return counted.replaceAll("from 'vitest'", `from '${VITEST}'`);
}

function pick({ tests }: TestFile, { testFilter }: Change): readonly Test[] {
  const wanted = testFilter && new Set(testFilter);
  return wanted === undefined ? tests : tests.filter(({ id }) => wanted.has(id));
}

async function findFailure(test: Step): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function setSwitch(change: Switch): Switch {
  const known: Switch = Reflect.get(globalThis, '__stryker__') ?? {};
  Reflect.set(globalThis, '__stryker__', Object.assign(known, change));
  return known;
}
