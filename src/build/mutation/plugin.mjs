// What Stryker loads to run tests with. Node 20 cannot run TypeScript.
import path from 'node:path';
import { runnerImport } from 'vite';

async function makeRunner() {
  const { module } = await runnerImport(path.join(import.meta.dirname, 'testRunner.ts'), { configFile: false });
  const { tests, every } = JSON.parse(process.env.ON_THE_RECORD_MUTATION);
  return new module.TestRunner(tests, every);
}

/** Stryker takes a runner, not the promise of one. */
class Runner {
  async init() {
    this.runner = await makeRunner();
    await this.runner.init();
  }
  capabilities() {
    return { reloadEnvironment: true };
  }
  dryRun() {
    return this.runner.dryRun();
  }
  mutantRun(change) {
    return this.runner.mutantRun(change);
  }
  async dispose() {
    await this.runner?.dispose();
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-place', injectableClass: Runner }];
